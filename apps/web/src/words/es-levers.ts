import type { Lever, LeverWords } from "@entente/core";

/** The pages of the kinds of lever in Spanish. */
export const leversInSpanish: Readonly<Record<Lever["kind"], LeverWords>> = {
  sanction: {
    title: "Sanción",
    summary:
      "Uno o varios actores imponen medidas a otros, las levantan o amenazan con ellas: sobre viajes, armas, finanzas o comercio.",
    message:
      "Una palanca mueve tres clases de vínculo: de quien sanciona con el sancionado, entre sancionados y entre quienes sancionan.",
    notice: [
      "Primero se enfrían los vínculos entre quienes sancionan y los sancionados, en proporción a la dureza de las medidas.",
      "Mire después los vínculos que la palanca no nombra: los sancionados pueden acercarse entre sí, quienes sancionan también, y el equilibrio arrastra a los amigos de cada lado.",
      "Póngale una fecha final: la presión se borra con los años, así que lo que hizo dura más que ella.",
    ],
    example:
      "En 2014, después de que Rusia tomara el control de Crimea, la Unión Europea y los Estados Unidos impusieron medidas que se han renovado desde entonces; los miembros con más comercio que perder defendieron aliviarlas y votaron por renovarlas.",
    evidenceFor: [
      "Las sanciones de los Estados Unidos, sobre todo las costosas, van con votos más distantes del sancionado en la Asamblea General (Adhikari, Jeong y Peksen, 2022).",
      "Las coaliciones aumentan lo que pierde el sancionado y bajan lo que paga cada participante (Chowdhry y otros, 2024).",
    ],
    evidenceAgainst: [
      "Se discute con qué frecuencia las sanciones cambian una política: cerca de un tercio de los casos según un recuento (Hufbauer y otros, 2007), casi nunca según otro más estricto (Pape, 1997). Entente no dice nada de las políticas, solo de los vínculos.",
      "Las sanciones caen donde las relaciones ya son malas, de modo que un vínculo puede ser frío sin ellas.",
      "Se discute si los sancionados se acercan entre sí; véase la regla de la sanción compartida.",
    ],
    reading:
      "Intensidad de dos medidas a y b del mismo actor sobre el mismo sancionado, aplicadas con dureza p: cada una toma su parte de lo que deja la otra.",
    defaults: [
      {
        name: "medidas",
        value:
          "viajes 0,1; armas 0,3; parte del comercio 0,4; finanzas 0,6; todo el comercio 0,8; todo 1; una amenaza 0,1",
        reason:
          "Convención: ordenadas por cuánto cortan; ningún conjunto de datos da estos números.",
      },
      {
        name: "intensidad",
        value: "1",
        reason: "Se entiende que las medidas se aplican tal como se anuncian.",
      },
      {
        name: "semivida",
        value: "2 años",
        reason:
          "Convención: la confianza y el comercio vuelven con los años, no el día en que termina una medida.",
      },
    ],
  },
  bloc: {
    title: "Bloque",
    summary:
      "Unos actores fundan un bloque, se unen a él o lo dejan, o el bloque se vuelve más o menos unido que antes.",
    message:
      "Pertenecer no es estar alineado: el bloque tira de sus miembros y sus miembros tiran del bloque.",
    notice: [
      "Los vínculos de un nuevo miembro con los de fuera se acercan a la línea del bloque; un miembro de mucho peso mueve la línea misma.",
      "Un miembro con amigos fuera queda en tensión: mire sus tríadas después de que entre.",
      "Suba la cohesión de un bloque que reúne a rivales: sobre el papel se acercan. Pregúntese si lo cree.",
    ],
    example:
      "Finlandia entró en la OTAN en abril de 2023 y Suecia en marzo de 2024, tras décadas fuera; ambas colaboraban estrechamente con sus miembros desde mucho antes, así que el paso cambió más las pertenencias que los vínculos.",
    evidenceFor: [
      "Los Estados que comparten organizaciones internacionales fuertes se parecen cada vez más en sus intereses (Bearce y Bondanella, 2007).",
      "Los aliados cumplieron lo prometido en unas tres de cada cuatro guerras (Leeds, Long y Mitchell, 2000).",
    ],
    evidenceAgainst: [
      "Los parecidos se juntan: mucho de lo que parece el tirón del bloque es elección de los miembros.",
      "Grupos laxos como los BRICS o la Organización de Cooperación de Shanghái reúnen a rivales que no se acercaron.",
    ],
    reading:
      "La parte del tirón del bloque que le toca a un miembro: la profundidad m de su pertenencia, por la cohesión c del bloque, por el tirón normal κ.",
    defaults: [
      {
        name: "grado",
        value: "1",
        reason: "Se toma a un miembro como miembro pleno si no se dice otra cosa.",
      },
      {
        name: "cohesión",
        value: "1",
        reason:
          "Convención: todos los bloques están igual de unidos; distinga lo que conozca mejor.",
      },
      {
        name: "solidaridad",
        value: "0,25",
        reason: "Convención: una cuarta parte del tirón va hacia dentro, como en cualquier bloque.",
      },
    ],
  },
  tie: {
    title: "Cambio de un vínculo",
    summary:
      "Un vínculo se estrecha o se enfría a mano: de golpe, y entonces vuelve poco a poco, o de forma duradera, moviendo su línea de base.",
    message:
      "Pregunta «¿y si estos dos se reconciliaran?» sin decir cómo: es un supuesto, no una explicación.",
    notice: [
      "Compare «de golpe» con «duradero»: lo primero lo deshace el ancla; lo segundo es adonde tira el ancla.",
      "Siga el cambio hasta los terceros: los amigos de ambos acompañan, los amigos de uno quedan divididos.",
      "Un vínculo cercano a su extremo se mueve menos que uno neutral con el mismo empujón.",
    ],
    example:
      "Francia y Alemania, tres veces en guerra entre 1870 y 1945, se vincularon por un tratado en enero de 1963; desde entonces el vínculo ha seguido siendo amistoso. Ningún mecanismo de aquí lo habría traído sin que se pidiera.",
    evidenceFor: [
      "Algunos vínculos cambian para siempre por una decisión: Francia y Alemania después de 1945, Egipto e Israel después de 1979.",
    ],
    evidenceAgainst: [
      "La mayoría de los deshielos no dura: la distensión de los años setenta acabó en la misma década.",
      "Una línea de base movida a mano no explica nada por sí sola; muestra solo lo que vendría después.",
    ],
    reading:
      "Dónde queda un vínculo x tras un empujón p: uno neutral se mueve p; uno fuerte, menos.",
    defaults: [
      {
        name: "acción",
        value: "duradero",
        reason: "Las preguntas de este tipo suelen tratar de un estado de cosas, no de un día.",
      },
      {
        name: "cambio",
        value: "0,3",
        reason: "Convención: lo bastante para verse, y tanto como el evento más fuerte.",
      },
    ],
  },
  event: {
    title: "Evento",
    summary:
      "Algo que un actor le hace a otro un día, por su código CAMEO: una visita, un acuerdo, una amenaza, un ataque.",
    message: "El día decide cuánto salta un vínculo; los años deciden qué queda del salto.",
    notice: [
      "El salto lo fija la puntuación de Goldstein del código: búsquela en la lista de eventos.",
      "La mitad de lo que hizo un evento se ha borrado al cabo de un año y medio, poco más o menos, si nada lo sostiene.",
      "Ponga el mismo evento en un vínculo neutral y en uno hostil: el neutral salta más.",
    ],
    example:
      "El presidente de los Estados Unidos visitó China en febrero de 1972; las relaciones diplomáticas plenas llegaron en enero de 1979. La visita abrió un curso que los eventos posteriores tuvieron que mantener abierto.",
    evidenceFor: [
      "Los eventos codificados, sumados por meses, siguen lo que los historiadores llaman años mejores y peores de un par de Estados (Goldstein, 1992).",
    ],
    evidenceAgainst: [
      "Una sola puntuación representa eventos muy distintos: una visita puede ser una cortesía o un giro.",
      "Lo que se codifica depende de lo que se publica, y conjuntos de datos hechos con las mismas noticias no coinciden (Wang y otros, 2016).",
    ],
    reading:
      "El empujón de un evento: su puntuación de Goldstein g, de −10 a 10, como parte de 10, por su tamaño s, por el impacto ι del evento más fuerte.",
    defaults: [
      {
        name: "código",
        value: "042, una visita",
        reason: "El evento más común que estrecha un vínculo.",
      },
      { name: "fuerza", value: "1", reason: "Un evento corriente de su código." },
    ],
  },
};
