import type { MechanismWords } from "@entente/core";

const rule =
  "Convención: todas las reglas con la misma fuerza, como en la lectura de Heider; sepárelas para probarlas una por una.";

/** The built-in mechanisms in Spanish. */
export const mechanismsInSpanish: Readonly<Record<string, MechanismWords>> = {
  anchor: {
    title: "Ancla",
    summary: "Los intereses, los tratados y la geografía tiran de cada vínculo hacia donde empezó.",
    message:
      "Si nadie lo toca, un vínculo vuelve a casa: lo que no mueve la línea de base no dura.",
    notice: [
      "Cada línea vuelve antes a su línea de base, y las palancas que actúan una sola vez dejan menos huella.",
      "Con entradas constantes, solo la razón entre las demás fuerzas y β decide dónde se asientan los vínculos; si se suben todas a la vez, se recorre el mismo curso más deprisa.",
      "Con 0 nada sujeta a un vínculo: el equilibrio, si está encendido, lo lleva a un extremo.",
    ],
    example:
      "La distensión de 1972–75 acercó a los Estados Unidos y la Unión Soviética; en 1980 el vínculo estaba más o menos donde había estado antes.",
    parameters: {
      beta: {
        label: "Fuerza del ancla",
        reason:
          "Convención: un vínculo al que nadie toca recorre la mitad del camino de vuelta en 1,4 años. Marca el ritmo; las demás fuerzas importan en relación con ella.",
      },
    },
    evidenceFor: [
      "Las alianzas y las rivalidades duran décadas: la mayoría de los pares de Estados conserva el signo de su vínculo de un año al siguiente.",
    ],
    evidenceAgainst: [
      "Algunos alineamientos cambian para siempre (Francia y Alemania después de 1945, Egipto después de 1973): un ancla que nunca se mueve no puede mostrarlo; un cambio duradero del vínculo, sí.",
    ],
  },
  balance: {
    title: "Equilibrio estructural",
    summary:
      "El amigo de mi amigo se vuelve mi amigo; el amigo de mi enemigo, mi enemigo; y el enemigo de mi enemigo, mi amigo.",
    message: "No hace falta que nadie quiera dos bandos para que se formen dos bandos.",
    notice: [
      "Vínculos que ninguna palanca tocó empiezan a moverse, cada uno hacia el signo que cierra sus tríadas.",
      "Por debajo de un punto de inflexión las pequeñas diferencias se borran; por encima crecen hasta formar dos bandos. Suba α paso a paso y busque el salto.",
      "Ponga «enemigo de un enemigo» en 0 y podrán convivir varios bandos: el equilibrio débil pide menos.",
    ],
    example:
      "Entre 1872 y 1907 seis potencias europeas cambiaron sus vínculos uno a uno hasta que dos bandos quedaron frente a frente; Antal, Krapivsky y Redner lo cuentan como un camino hacia el equilibrio, y la lección 6 comprueba hasta dónde se sostiene esa lectura.",
    parameters: {
      alpha: {
        label: "Fuerza del equilibrio",
        reason:
          "Convención: igual al ancla (α/β = 1, «moderado»). Los mundos rígidos tienen α/β = 0,3; los polarizantes, 3.",
      },
      a_ff: { label: "Amigo de un amigo", reason: rule },
      a_fe: { label: "Amigo de un enemigo, enemigo de un amigo", reason: rule },
      a_ee: { label: "Enemigo de un enemigo; 0 es equilibrio débil (Davis 1967)", reason: rule },
    },
    evidenceFor: [
      "El equilibrio local baja antes de conocidos cambios de alianza entre 1816 y 2014 (Diaz-Diaz, Bartesaghi y Estrada, 2023).",
      "El equilibrio se ajusta al sistema interestatal antes de 1871 y después de 1945 (Oishi y Sakuwa, 2020).",
    ],
    evidenceAgainst: [
      "No hay tendencia al equilibrio en el sistema interestatal entre 1946 y 1999 (Doreian y Mrvar, 2015).",
      "No se ajusta a los años 1871–1945 (Oishi y Sakuwa, 2020).",
      "De las cuatro reglas solo una se confirma con claridad en 1816–2007, y los vínculos neutrales importan (Dekker y otros, 2024).",
    ],
  },
  bloc: {
    title: "Bloques",
    summary:
      "Los miembros de un bloque adoptan la línea de los demás hacia terceros y se apoyan entre sí.",
    message: "Un bloque reparte entre sus miembros los amigos y las disputas de cada uno.",
    notice: [
      "Los vínculos de los miembros con los de fuera se acercan a una sola línea, y la marcan los miembros de más peso.",
      "De un miembro situado entre dos lados tiran ambos: observe su tensión.",
      "Un ρ negativo deja que un bloque comparta su línea hacia fuera mientras sus miembros se distancian.",
    ],
    example:
      "En febrero y marzo de 2022 los miembros de la Unión Europea, cuyo comercio con Rusia era muy desigual, adoptaron las mismas medidas.",
    parameters: {
      kappa: { label: "Tirón de un bloque", reason: "Convención: la mitad del ancla (κ/β = 0,5)." },
      rho: {
        label: "Solidaridad entre miembros",
        reason:
          "Convención: una cuarta parte del tirón va hacia dentro. Un bloque puede fijar la suya.",
      },
    },
    evidenceFor: [
      "Los miembros de la Unión Europea votan igual en la Asamblea General mucho más a menudo que pares de Estados comparables de fuera.",
    ],
    evidenceAgainst: [
      "Unirse es consecuencia del parecido tanto como su causa: lo que parece el tirón del bloque puede ser selección.",
      "Grupos laxos como los BRICS reúnen a rivales (India y China) que no se acercaron.",
    ],
  },
  sanctions: {
    title: "Sanciones",
    summary:
      "Imponer una sanción enfría el vínculo entre quien sanciona y quien la recibe; levantarla deja que se recupere.",
    message:
      "Una medida le cuesta al vínculo sobre el que pesa, y el vínculo la recuerda después de levantada.",
    notice: [
      "Caen los vínculos entre quienes sancionan y los sancionados; cuanto más expuesto está el sancionado, más.",
      "Lo que estaba vigente en la fecha de referencia ya está en la línea de base, así que solo mueven algo las medidas nuevas, cambiadas o levantadas.",
      "Con una semivida más larga, una medida levantada sigue pesando durante años.",
    ],
    example:
      "Los Estados Unidos y Cuba restablecieron relaciones diplomáticas en julio de 2015 mientras seguía en pie el embargo de 1962: un vínculo y las medidas que pesan sobre él pueden ir por separado.",
    parameters: {
      sigma: {
        label: "Coste de una sanción para el vínculo",
        reason:
          "Convención: la mitad del ancla (σ/β = 0,5), de modo que un embargo total baja un vínculo neutral cerca de un tercio del camino.",
      },
      halfLife: {
        label: "Semivida tras levantarla",
        reason:
          "Convención: la confianza y el comercio vuelven con los años, no el día en que termina una medida. Una palanca puede fijar la suya.",
      },
    },
    evidenceFor: [
      "Las sanciones de los Estados Unidos, sobre todo las costosas, van con votos más distantes del sancionado en la Asamblea General (150 Estados, 1984–2006).",
    ],
    evidenceAgainst: [
      "Las sanciones se imponen donde las relaciones ya son malas: parte de la distancia es anterior a la medida.",
      "Algunos sancionados ceden y las relaciones mejoran con las medidas todavía en vigor.",
    ],
  },
  "shared-target": {
    title: "Sanción compartida",
    summary: "Los Estados sancionados por los mismos se acercan entre sí.",
    message:
      "Aquellos a quienes aprieta la misma mano pueden encontrarse. La evidencia dice: a veces.",
    notice: [
      "Dos sancionados se acercan por el producto de lo que pesa sobre ambos: un poco de presión sobre uno aprovecha poco la mucha que hay sobre el otro.",
      "El par que más gana no suele ser el que se nombró; busque a un sancionado con medidas más antiguas y más duras.",
      "Apáguela y repita la simulación: la diferencia es lo que añade esta regla discutida.",
    ],
    example:
      "Irán y Rusia, ambos bajo amplias medidas de los Estados Unidos y Europa, firmaron un tratado de asociación en enero de 2025. Cuánto de eso explican las medidas es objeto de discusión.",
    parameters: {
      tau: {
        label: "Tirón entre los sancionados por los mismos",
        reason:
          "Convención: una quinta parte del ancla (τ/β = 0,2), pequeña porque la evidencia es mixta.",
      },
    },
    evidenceFor: [
      "Rusia y China mencionan las sanciones contra ambas como razón para colaborar (el artículo).",
      "El comercio entre Rusia y otros Estados sancionados ha crecido desde 2022.",
    ],
    evidenceAgainst: [
      "En una comparación amplia, los Estados sancionados tienen menos probabilidad, no más, de cooperar entre sí; las excepciones son arriesgadas y secretas.",
      "Dos sancionados pueden tener poco que ofrecerse: las sanciones también reducen lo que podrían compartir.",
    ],
  },
  "co-senders": {
    title: "Sanción conjunta",
    summary: "Los Estados que sancionan al mismo se acercan entre sí.",
    message: "Actuar juntos une a quienes actúan, mientras estén de acuerdo en quién paga.",
    notice: [
      "Quienes aplican la misma medida se acercan, sobre todo frente al sancionado de más peso.",
      "Quien sanciona solo no gana aquí a nadie.",
      "Es pequeña por defecto: compare lo que hace el equilibrio con los mismos vínculos.",
    ],
    example:
      "De 1949 a 1994 los Estados occidentales llevaron juntos el control de exportaciones (CoCom). En 1982 se enfrentaron por el gasoducto de Siberia, y lo arreglaron en el mismo año.",
    parameters: {
      chi: {
        label: "Tirón entre quienes sancionan juntos",
        reason:
          "Convención: una quinta parte del ancla (χ/β = 0,2), como en la sanción compartida.",
      },
    },
    evidenceFor: [
      "Las coaliciones bajan el coste de cada participante y aumentan la pérdida del sancionado, lo que da a los socios una razón para seguir juntos.",
    ],
    evidenceAgainst: [
      "Las coaliciones discuten quién carga con el coste; repartir cargas tensa los vínculos además de reforzarlos.",
    ],
  },
  shocks: {
    title: "Eventos",
    summary:
      "Un evento fechado mueve un vínculo de golpe: una visita lo estrecha, un ataque lo rompe.",
    message:
      "Un evento mueve un vínculo de golpe; que el movimiento dure depende de todo lo demás.",
    notice: [
      "Los saltos son más altos y se borran al ritmo del ancla, como antes.",
      "Un vínculo cercano a −1 o a +1 apenas salta; el que más salta es uno neutral.",
      "Varios eventos seguidos suman cada vez menos: la escala se curva, no se corta.",
    ],
    example:
      "La visita del presidente de Egipto a Jerusalén en noviembre de 1977 cambió un vínculo en tres días; duró porque en 1979 la siguió un tratado.",
    parameters: {
      impact: {
        label: "Impacto del evento más fuerte",
        reason:
          "Convención: un evento de +10 o −10 en la escala de Goldstein mueve un vínculo neutral 0,3; los demás, en proporción a su puntuación.",
      },
    },
    evidenceFor: [
      "Hay eventos aislados que cambian relaciones: la reapertura entre Washington y Pekín en 1971–72 es el caso de manual.",
    ],
    evidenceAgainst: [
      "La mayoría de las visitas y declaraciones no deja huella al cabo de un año; aquí también las deshace el ancla.",
      "La puntuación de Goldstein es el juicio de un grupo de ocho especialistas en 1992: un solo número para eventos muy distintos.",
    ],
  },
};
