import { classroomEs } from "./classroom-es.ts";
import type { en } from "./en.ts";
import { lessonEs } from "./lesson-es.ts";
import type { Translation } from "./speak.ts";

/** The words of the app in Spanish: neutral, without regional forms, addressing the reader as usted. */
export const es: Translation<typeof en> = {
  product: "Entente",
  close: "Cerrar",
  cancel: "Cancelar",
  done: "Listo",
  dismiss: "Descartar",
  back: "Volver a lo que cambió",
  noMatch: "Nada coincide. Pruebe con otra palabra.",
  skip: "Ir a la imagen",
  loading: "Leyendo el mundo del artículo…",

  // Top bar
  undo: "Deshacer",
  redo: "Rehacer",
  share: "Compartir",
  export: "Exportar",
  openFile: "Abrir archivo…",
  theme: "Tema",
  themes: { light: "Claro", dark: "Oscuro", system: "Como el sistema" },
  language: "Idioma",
  languageIs: "Idioma: {name}",
  browserLanguage: "Como el navegador",
  about: "Acerca de y teclas",
  more: "Más",
  scenarios: "Escenarios",
  shippedScenarios: "Partir de una pregunta",
  findWorld: "Buscar un mundo o una pregunta",
  worldGroups: {
    "The report": "La noticia",
    "2024": "2024",
    "Europe before 1914": "Europa antes de 1914",
    "Moscow, Beijing, Washington": "Moscú, Pekín, Washington",
    Classics: "Clásicos",
  },
  worldFacts: "{actors, plural, one {# actor} other {# actores}}, {date}",
  noLeverScenario: "Tal como está",
  noLeverQuestion: "El mundo tal como es, sin ninguna palanca.",
  shippedWorld: "el identificador de un mundo incluido",
  shippedWorldCure: "Abra primero el archivo que contiene ese mundo.",
  thisScenario: "Este escenario",
  rename: "Nombrar y describir…",
  revert: "Volver a como se abrió",
  edited: "modificado",
  shows: "En qué fijarse",

  // Panels
  levers: "Palancas",
  assumptions: "Supuestos",
  whatChanged: "Qué cambió",
  details: "Detalles",
  panels: "Paneles",
  raiseSheet: "Subir el panel",
  lowerSheet: "Bajar el panel",

  // Levers
  addLever: "Añadir una palanca",
  addKinds: {
    sanction: ["Sanción", "Imponer, levantar o amenazar con medidas"],
    bloc: ["Bloque", "Fundar un bloque, unirse a él, dejarlo o cambiar su cohesión"],
    tie: ["Cambio de un vínculo", "Estrechar o enfriar un vínculo, de golpe o de forma duradera"],
    event: ["Evento", "Un evento fechado con cualquier código CAMEO"],
  },
  noLevers: "Todavía no se ha cambiado nada",
  noLeversLead:
    "La red sigue como la dejó el artículo. Añada una palanca para preguntar qué pasaría si, o parta de una de las preguntas de arriba.",
  guide: {
    move: "Mueva un control y observe la imagen.",
    pick: "Ahora elija un vínculo que no haya tocado, en la imagen o en la lista de lo que cambió, y lea por qué se movió.",
  },
  leverOn: "En la simulación: {sentence}",
  editLever: "Editar",
  closeLever: "Cerrar",
  removeLever: "Quitar",
  showEffect: "Qué causó",
  leverOff: "Apagada: queda aquí, pero fuera de la simulación.",
  removed: "Se quitó: {sentence}",
  action: "Acción",
  sanctionActions: { impose: "Imponer", lift: "Levantar", threaten: "Amenazar" },
  blocActions: { found: "Fundar", join: "Unirse", leave: "Salir", cohesion: "Cohesión" },
  tieActions: { impulse: "De golpe", lasting: "Duradero" },
  senders: "Quién sanciona",
  targets: "A quién",
  addParty: "Añadir",
  removeParty: "Quitar {name}",
  measures: "Medidas",
  kinds: {
    travel: "Viajes",
    arms: "Armas",
    financial: "Finanzas",
    "partial-trade": "Parte del comercio",
    "complete-trade": "Todo el comercio",
    comprehensive: "Todo",
  },
  liftAll: "Sin ninguna marcada se levantan todas.",
  intensity: "Con qué dureza",
  liftShare: "Cuánto se levanta",
  cohesion: "Cuán unido está",
  degree: "Grado de pertenencia",
  change: "Cuánto",
  strength: "De qué tamaño",
  from: "Desde",
  on: "El",
  until: "Hasta",
  bloc: "Bloque",
  blocName: "Nombre del nuevo bloque",
  newBloc: "Nuevo bloque",
  members: "Miembros",
  betweenA: "Entre",
  betweenB: "y",
  source: "Quién actúa",
  target: "Hacia quién",
  cameo: "Qué ocurre",
  varies: "Variar en el tiempo",
  fixed: "Un solo valor",
  formula: "Fórmula en t, años desde el inicio",
  formulaProblem: "Carácter {position, number}: hay {got}, se esperaba {expected}.",
  formulaCurve: "La fórmula a lo largo de la simulación",
  badDate: "Escriba una fecha como 2025-01-01.",
  endBeforeStart: "El final tiene que venir después del inicio.",
  moreFields: {
    halfLife: "Semivida tras levantarla",
    solidarity: "Solidaridad interna",
    note: "Nota",
  },
  byDefault: "por defecto",
  span: "Período",
  starts: "Empieza",
  ends: "Termina",

  // Assumptions
  assumptionsLead:
    "Las reglas de cambio en que descansa la simulación. Son convenciones, no mediciones: apáguelas y vea qué se sostiene.",
  preset: "¿Con qué fuerza tiran los terceros?",
  presets: { sticky: "Rígido", moderate: "Moderado", polarising: "Polarizante" },
  presetNote:
    "La razón entre equilibrio y ancla, α/β. Son convenciones que no salen de ningún dato.",
  presetOwn: "Ajuste propio: α/β no es ninguno de los tres.",
  mechanismOn: "Actúa: {title}",
  notDefault: "cambiado",
  changes: "{count, plural, =0 {} one {# cambio} other {# cambios}}",
  standard: "por defecto {value}",
  reset: "Restablecer",
  resetAll: "Restablecer todo",
  evidenceFor: "Qué habla a favor",
  evidenceAgainst: "Qué habla en contra",
  sources: "Fuentes",
  equation: "Tasa que añade",
  sizeExponent: "Cuánto cuenta el tamaño",
  sizeExponentReason:
    "El peso es el tamaño elevado a esta potencia. Con 0, un Estado, un voto; con 1, solo el tamaño; ½ es la convención intermedia.",
  sizeZones: ["un Estado, un voto", "un poco", "por su raíz", "mucho", "solo el tamaño"],
  componentWeights: "En qué se apoyan los vínculos",
  componentWeightsLead:
    "Cada tipo de evidencia lleva un vínculo hacia lo que dice, según su peso. Los pesos son convenciones: cambie uno, o déjelo fuera, y los vínculos parten de otro lugar.",
  componentNames: { statements: "Lo que dice el texto", records: "Registros sueltos" },
  componentTimes: "{times, select, 0 {fuera} 1 {como en el mundo} other {{times} veces}}",
  componentReading: "Qué contiene",
  componentEffect:
    "Sin él, {ties, plural, =0 {ningún vínculo partiría de otro lugar} one {# vínculo partiría de otro lugar, a {mean}} other {# vínculos partirían de otro lugar, a {mean} de media}}{turned, plural, =0 {} one {; uno cambiaría de signo} other {; # cambiarían de signo}}.",
  componentMost: "{a} – {b} es el que más se mueve, de {now} a {without}.",
  whoIsShown: "Quién se muestra",
  whoIsShownLead:
    "{shown, number} de {all, number} actores. Un actor pesa según su parte entre los que se muestran.",
  leaveOutOne: "Dejar fuera a un actor",
  nestedActors: "Actores dentro de otros",
  nestedLead:
    "Algunos actores son parte de otros. Contados uno junto a otro, embellecen toda medida de equilibrio; deje uno fuera para ver cuánto.",
  isWithin: "dentro de {outers}",
  leaveOut: "Mostrar {name}",

  // Stage
  pictures: { network: "Red", difference: "Diferencia", table: "Tabla", analysis: "Análisis" },
  picture: "Imagen",
  zoom: "Ampliación",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  zoomFit: "Ajustar",
  nothingSelected: "No hay nada seleccionado.",
  nothingMoved: "Nada difiere de la línea de base en esta fecha.",
  graphLabel: "Red de alineamientos",
  graphHelp:
    "Las flechas van de un actor a otro, Intro selecciona uno y después las flechas recorren sus vínculos. Escape da un paso atrás. La tabla dice lo mismo en texto.",
  noWebgl:
    "Este navegador no puede dibujar con WebGL, así que la imagen se muestra como tabla. Todo lo demás funciona como siempre.",
  tieTable: "Todos los vínculos",
  columns: { a: "Actor", b: "Actor", now: "Ahora", before: "Línea de base", change: "Cambio" },
  legend: "Leyenda",

  // Analysis
  analysis: {
    parts: {
      camps: "Bandos",
      balance: "Equilibrio",
      landscape: "Paisaje",
      triangle: "Triángulo estratégico",
    },
    jump: "Partes del análisis",
    neutral: "Los vínculos más débiles que {neutral} cuentan como neutrales.",
    counting: "Cómo cuentan los vínculos",
    countings: { strength: "Por su fuerza", once: "Una vez cada uno" },
    working: "Calculando…",
    noTies: "Ningún vínculo pasa de neutral",
    noTiesLead: "En esta fecha no hay nada que medir. Mueva la fecha mostrada o añada una palanca.",
    failed: "No se pudo hacer el análisis",
    between: "{lower} a {upper}",
    unproved:
      "La búsqueda terminó antes de probar cuál es el mínimo; la verdad está entre estos límites.",

    // Camps
    fitsWhole: "Dos bandos explican todos los vínculos.",
    fitsBut:
      "La mejor división en dos bandos deja {count, plural, one {# vínculo} other {# vínculos}} fuera de lugar.",
    fitsButBy:
      "La mejor división en dos bandos deja {count, plural, one {# vínculo} other {# vínculos}} fuera de lugar, con una fuerza de {cost}.",
    onlyOne: "Ninguna otra división lo hace igual de bien.",
    equallyGood: "{count} divisiones lo hacen igual de bien, así que ninguna es la respuesta.",
    atLeast: "Al menos {count, number}",
    splitOf: "División {k, number} de {count, number}",
    pager: "Divisiones de igual coste",
    earlier: "División anterior",
    later: "División siguiente",
    camp: "Bando {letter}",
    campOf: "bando {letter}",
    campShare: "{count, plural, one {# actor} other {# actores}} · {share} del peso",
    holds: "Con qué firmeza pertenece cada uno",
    certainties: ["podría estar en cualquiera", "débilmente", "con bastante firmeza", "firmemente"],
    moving: "moverlo dejaría {cost} más fuera de lugar",
    hedger: "en buenos términos con ambos",
    untied: "Sin bando, por falta de vínculos: {names}.",
    partsApart:
      "La red se divide en {count, number} partes sin vínculos entre ellas. Qué bando de una va con cuál de otra es arbitrario.",
    misfits: "Lo que no encaja",
    misfitsLead:
      "Si estos vínculos cambiaran de signo o terminaran, quedarían dos bandos. Elija uno para leer por qué está donde está.",
    noMisfits: "Todos los vínculos encajan: amistosos dentro de un bando, hostiles entre ambos.",
    hostileWithin: "hostil dentro del bando {letter}",
    friendlyAcross: "amistoso entre los bandos",
    otherCamps: "Otras formas de ver los bandos",
    weakTitle: "Cualquier número de bandos",
    weakLead:
      "{count, plural, one {# bando} other {# bandos}}, {cost} fuera de lugar. Aquí el enemigo de un enemigo no tiene por qué ser amigo.",
    nothingLeft: "nada",
    andMore: "y {count, number} más",
    moreCamps: "y {count, plural, one {# bando más} other {# bandos más}}",
    modularityTitle: "Frente al azar",
    modularityLead:
      "Modularidad con signo {quality}, {proved, select, yes {la más alta, y está probado} no {la mejor que se encontró} other {}}. Más amistosos dentro y más hostiles entre sí de lo que daría el azar.",

    // Balance
    kinds: {
      "+++": ["tres amigos", "equilibrada"],
      "+--": ["dos amigos y un enemigo", "equilibrada"],
      "++-": ["un amigo de dos enfrentados", "tensa"],
      "---": ["tres enemigos", "tensa"],
    },
    triads: "Tríadas cerradas por tipo",
    triadsLead:
      "{count, plural, =0 {No hay tres actores vinculados todos entre sí, así que las tríadas no dicen nada aquí.} one {# tríada cerrada: tres actores con los tres vínculos conocidos.} other {# tríadas cerradas: tres actores con los tres vínculos conocidos.}}",
    was: "línea de base {value}",
    measures: "Medidas de equilibrio",
    measure: "Medida",
    now: "Ahora",
    baseline: "Línea de base",
    apart: "Sin los externos",
    apartTitle: "Medido sin {names}",
    best: ["0 es equilibrio", "1 es equilibrio"],
    share: "F {value}",
    formulaOf: "Fórmula y fuente de: {name}",
    formula: "Fórmula y fuente",
    misleads: "Cuándo engaña",
    measureWords: {
      triangleIndex: {
        name: "Índice de triángulos",
        meaning: "Proporción de tríadas cerradas que están en equilibrio.",
        misleads:
          "Las tríadas con un vínculo neutral no se cuentan, de modo que la neutralidad parece gratis; los ciclos más largos no se ven.",
      },
      weightedTriangleIndex: {
        name: "Índice ponderado de triángulos",
        meaning: "Lo mismo, contando cada tríada por la fuerza de sus vínculos.",
        misleads: "Unas pocas tríadas fuertes lo deciden; muchas tensas y débiles apenas se notan.",
      },
      walkBalance: {
        name: "Equilibrio de recorridos",
        meaning:
          "Proporción de todos los recorridos cerrados que vuelven con el signo con que salieron; los largos cuentan menos.",
        misleads:
          "Baja con el tamaño y la densidad, así que solo sirve para comparar redes de tamaño parecido.",
      },
      algebraicConflict: {
        name: "Conflicto algebraico",
        meaning: "A qué distancia está el rincón menos conflictivo de dividirse en dos lados.",
        misleads:
          "Una parte en equilibrio lo lleva a 0, pase lo que pase en el resto, y crece con el número de vínculos.",
      },
      frustration: {
        name: "Frustración, dos bandos",
        meaning:
          "Lo mínimo que tiene que cambiar de signo para que dos bandos expliquen todos los vínculos.",
        misleads:
          "Puede haber muchas reparaciones de coste mínimo, y dice qué es lo más barato, no qué harán los actores.",
      },
      weakFrustration: {
        name: "Frustración, sin límite de bandos",
        meaning:
          "Lo mínimo que tiene que cambiar cuando los enemigos de un enemigo no tienen por qué ser amigos.",
        misleads: "Con pocos vínculos amistosos, casi cualquier red está en equilibrio débil.",
      },
    },
    disagree: "Antes de citar una cifra",
    disagreements: {
      "no closed triad, yet frustrated: an unbalanced longer cycle that triad counts miss":
        "No hay ninguna tríada cerrada y, sin embargo, no todo encaja: hay un ciclo más largo fuera de equilibrio, que las tríadas no ven.",
      "all triads balanced, yet frustrated: an unbalanced longer cycle that triad counts miss":
        "Todas las tríadas están en equilibrio y, sin embargo, no todo encaja: hay un ciclo más largo fuera de equilibrio, que las tríadas no ven.",
      "balanced under weak balance, frustrated under strong: a matter of the rule":
        "Con cualquier número de bandos todo encaja; con dos, no. Que eso sea tensión depende de la regla, no de la red.",
      "a balanced part hides the strain of the others from the algebraic conflict":
        "El conflicto algebraico es 0 porque una parte está en equilibrio por sí sola; la tensión de las demás no aparece en él.",
    },
    parting:
      "Desde la línea de base, {toward} se acercó al equilibrio mientras que {away} se alejó de él.",
    flattered:
      "Contienen a otros actores que se muestran aquí: {outer}. Lo que está dentro de otro concuerda de por sí. Intervienen en {shared, number} de {all, plural, one {# tríada cerrada} other {# tríadas cerradas}}; la última columna los deja fuera.",
    flatteredBy: "Sin ellos, el índice de triángulos es {without}, no {index}.",

    // Landscape
    landscapeLead:
      "Todas las formas de dividir en dos a estos actores. Lo bajo es lo que quieren, por alineamiento y tamaño; en un valle, ningún movimiento aislado los lleva más abajo. Un valle es tan ancho como divisiones bajan hasta él.",
    landscapeActors: "Actores",
    landscapeFew: "Elija al menos tres actores.",
    landscapeMany: "Como máximo {most, number} actores: cada uno más duplica las divisiones.",
    landscapeChart:
      "Energías de {splits, plural, one {# división} other {# divisiones}}, que caen en {minima, plural, one {# valle} other {# valles}}.",
    landscapeFlat:
      "Todas las divisiones son iguales: estos actores no tienen vínculos que cuenten.",
    energy: "Energía",
    minima: "Valles, el más hondo primero",
    valley: "Valle {k, number}",
    basin: "{share} de las divisiones",
    energyOf: "energía {value}",
    side: "Un lado",
    otherSide: "El otro lado",
    nobody: "nadie",
    leadsTo:
      "La mejor división de arriba, reducida a estos actores, baja hasta el valle {k, number}.",

    // Strategic triangle
    trio: ["Primer actor", "Segundo actor", "Tercer actor"],
    trioFew: "Un triángulo necesita tres actores.",
    patterns: {
      "ménage à trois": "Ménage à trois",
      "stable marriage": "Matrimonio estable",
      "romantic triangle": "Triángulo romántico",
      "unit veto": "Veto de cada uno",
      open: "Triángulo abierto",
    },
    patternStates: { balanced: "equilibrado", strained: "tenso" },
    roles: {
      friend: "amigo",
      partner: "socio",
      pariah: "paria",
      pivot: "pivote",
      wing: "ala",
      foe: "adversario",
    },
    menage: "Los tres están en buenos términos entre sí.",
    marriage: "{partners} son socios; ambos están enfrentados con {pariah}.",
    romance: "{pivot} se lleva bien con {wings}, que están enfrentados entre sí.",
    veto: "Los tres están enfrentados entre sí.",
    openTriangle: "Todavía no hay patrón: neutral entre {pairs}.",
    triangleSource: "Patrones y nombres de los papeles según Dittmer 1981",
    triangleTies: "Sus vínculos",
    spells: "A lo largo de la simulación",
    spellOf: "{from} a {to}",
    sameThroughout: "El patrón y los papeles no cambian en ningún momento.",
  },

  // Playhead
  play: "Reproducir",
  pause: "Pausar",
  playhead: "Fecha mostrada",
  tension: "Tensión",
  tensionHelp: "Proporción de tríadas, por su fuerza, que están fuera de equilibrio",
  distance: "Distancia a la línea de base",
  distanceHelp: "Cambio medio de todos los vínculos desde el inicio",
  baseline: "línea de base",

  // Inspector
  changedLead:
    "Hasta el {date}. Primero los signos que cambiaron; después, los grandes cambios de los grandes actores.",
  reference: "Comparar con",
  references: { start: "El inicio", "no-levers": "Sin palancas" },
  withoutLevers: "sin palancas",
  nothingChanged: "Ningún vínculo se ha movido",
  nothingChangedLead:
    "Al inicio de la simulación cada vínculo está en su línea de base. Mueva la fecha mostrada o añada una palanca.",
  flips: "{count, plural, one {# vínculo cambió de signo} other {# vínculos cambiaron de signo}}",
  noFlips: "Ningún vínculo cambió de signo",
  moved: "{count, plural, one {# vínculo se movió} other {# vínculos se movieron}}",
  flipped: "cambió de signo",
  showAll: "Mostrar los {count, number}",
  showFewer: "Mostrar menos",
  course: "Curso frente a su línea de base",
  range: "banda gris: lo que la codificación deja abierto",
  whyTitle: "Por qué se movió",
  flow: "Cuentas a lo largo de esta simulación",
  flowLead: "Partes de cada mecanismo. Suman exactamente el cambio.",
  without: "Sin esto",
  withoutLead:
    "La simulación repetida sin una palanca o un mecanismo. No tienen por qué sumar: las causas actúan unas a través de otras.",
  withoutNothing: "Nada cambia en este vínculo sin: {names}.",
  wouldBe: "quedaría en {value}",
  explaining: "Averiguando por qué…",
  whyAtStart: "Al inicio nada se ha movido todavía. Avance la fecha mostrada.",
  directly: "directamente",
  via: "a través de {name}",
  by: "por {name}",
  within: "en {name}",
  triads: "Sus tríadas",
  triadsLead: "Qué terceros actores tiran de él, y hacia dónde.",
  triadStates: { balanced: "equilibrada", strained: "tensa", open: "abierta" },
  thirdActor: "Tercer actor",
  pull: "Tirón",
  smallerParts: "{count, number} partes menores",
  evidence: "En qué se apoya la línea de base",
  tableGround: {
    positions: "en {first} y {second}, a {distance} de distancia",
    ballots:
      "{same, plural, one {# voto igual} other {# votos iguales}}, {near, number} a un paso, {opposite, number} opuestos",
  },
  evidenceLead: "Codificado en {value}; la codificación deja abierto de {low} a {high}.",
  noEvidence: "El artículo no dice nada de este par, así que parte de neutral.",
  paragraph: "Párrafo {paragraph, number}, oración {sentence, number}",
  modes: { stated: "afirmado", reported: "referido", implied: "implícito" },
  voiced: "en palabras de {name}",
  narrator: "el narrador",
  openArticle: "Abrir el archivo del artículo",
  articleLead:
    "Suelte aquí el texto del artículo para leer cada oración en su lugar. Se queda en esta pestaña y nunca se guarda.",
  articleOpen: "Se lee de {name}",
  articleFound: "{found, number} de {all, number} oraciones encontradas.",
  forgetArticle: "Retirarlo",
  sentenceMissing: "Esta oración no está en el archivo abierto.",
  sentenceDiffers: "El archivo tiene otra oración en este lugar.",
  actorTies: "Sus vínculos",
  weightShare: "{share} de todo el peso",
  inside: "Dentro de {names}: contados uno junto a otro, los dos dicen lo mismo dos veces.",
  holds: "Contiene a {names}: contados uno junto a otro, dicen lo mismo dos veces.",
  caused: "Qué causó",
  causedLead: "La simulación con ella frente a la simulación sin ella, el {date}.",
  causedNothing: "En esta fecha la simulación es la misma sin ella.",
  causedOff: "Está apagada, así que no causa nada.",
  notYet: "Empieza el {date}; la fecha mostrada es anterior.",
  pushTie: "Cambiar este vínculo",

  // Dialogs
  shareTitle: "Compartir este escenario",
  shareLead:
    "El enlace lleva el escenario entero, con todos sus supuestos, en la parte de la dirección que nunca se envía a un servidor.",
  copyLink: "Copiar enlace",
  copied: "Copiado",
  copyByHand: "Seleccione el enlace y cópielo.",
  link: "Enlace",
  linkTooLong:
    "Este escenario es demasiado largo para un enlace que los programas de correo y mensajería conserven entero. Envíelo como archivo.",
  saveScenario: "Guardar el escenario como archivo",
  linkFaults: {
    version: [
      "Este enlace viene de otra versión de Entente",
      "Ábralo con la versión con que se hizo, o pida el escenario como archivo.",
    ],
    cut: [
      "Este enlace no está entero",
      "Una parte se perdió o se alteró por el camino. Pídalo de nuevo, o pida el escenario como archivo.",
    ],
    broken: [
      "Este enlace no se puede leer",
      "Lo que lleva no es un escenario. Pídalo de nuevo, o pida el escenario como archivo.",
    ],
    "too-large": [
      "Este enlace es demasiado grande",
      "Lleva más de lo que cabe en un escenario. Pida el escenario como archivo.",
    ],
  },
  linkInvalid: "El escenario de este enlace tiene errores",
  workKept: "Su trabajo en pantalla no ha cambiado.",
  replaceTitle: "¿Reemplazar lo que está en pantalla?",
  replaceLead:
    "«{title}» ocuparía el lugar de su escenario modificado. Puede recuperarlo con deshacer.",
  replaceGo: "Abrirlo",
  replaceStay: "Conservar mi trabajo",
  leftBehind: "Sus cambios en «{title}» se recuperan con deshacer.",
  openedFromLink: "Abierto desde un enlace: {title}",
  openedFile: "Abierto: {title}",
  notKept:
    "Este navegador no permite que Entente conserve su trabajo entre visitas. Exporte el escenario para guardarlo.",
  keptUnreadable: "El trabajo de su última visita ya no se puede leer; se parte del artículo.",
  exportTitle: "Exportar",
  exportAt: "La red al {date}, con la receta que la reproduce en cada archivo.",
  exportPurposes: {
    png: "Diapositivas y documentos, al doble del tamaño de la pantalla",
    svg: "Impresión y edición; con título, leyenda, fecha y palancas",
    gexf: "Gephi",
    graphml: "R igraph, NetworkX, yEd",
    edges: "Hojas de cálculo; peso con signo, línea de base, cambio por mecanismo",
    nodes: "Hojas de cálculo; tipo y peso",
    snapshot: "La red en esta fecha con el escenario que la reproduce",
    trajectory: "La simulación entera, con cada momento y cada cuenta",
    scenario: "Para abrirlo aquí de nuevo o simularlo desde la línea de órdenes",
    world: "Actores, enunciados y fuentes en que se apoya el escenario",
  },
  exportTitles: {
    png: "PNG",
    svg: "SVG",
    gexf: "GEXF 1.3",
    graphml: "GraphML",
    edges: "CSV de vínculos",
    nodes: "CSV de actores",
    snapshot: "Instantánea",
    trajectory: "Trayectoria",
    scenario: "Escenario",
    world: "Mundo",
  },
  exportGroups: { picture: "Imagen", network: "Red", run: "Documentos" },
  edition: "{world}, edición {edition, number}",
  recipe: "{world}, edición {edition, number} · Entente {engine} · {hash}",
  saved: "Se guardó {name}",
  exportFailed: "No se pudo escribir {title}: {message}",
  scaled: {
    got: "pesos o vínculos repetidos que un alineamiento de −1 a +1 no puede tomar tal como están",
    expected: "un peso de −1 a +1 para cada par",
    cure: "Todos los pesos se dividieron por el mayor y los vínculos repetidos se promediaron; compruebe que es lo que quiere.",
  },
  preparing: "Preparando…",
  problemsTitle: "No se puede abrir {name}",
  problemsLead: "Nada en pantalla ha cambiado. Esto es lo que falla y cómo arreglarlo.",
  warningsTitle: "{name} se abrió con observaciones",
  warningsLead: "Se puede usar. Estos lugares merecen una mirada.",
  runProblems: "La simulación espera",
  runProblemsLead: "El último resultado queda en pantalla hasta que esto se arregle.",
  wholeDocument: "el documento entero",
  gotExpected: "Hay {got}; se esperaba {expected}.",
  dropHere: "Suelte para abrir",
  dropLead:
    "Un mundo, escenario o instantánea (JSON, YAML), una red (GEXF, GraphML, CSV) o el texto del artículo",
  tooBig: { got: "{size} MB", expected: "como máximo {most} MB" },
  tooBigCure: "Abra un archivo más pequeño, o reduzca este a lo que el laboratorio necesita.",
  unreadable: {
    got: "algo que el navegador no pudo leer",
    expected: "un archivo de texto legible",
  },
  unreadableCure: "Compruebe que el archivo es de texto y que este navegador puede leerlo.",
  noEnding: "un nombre sin extensión",
  noCanvas: "Este navegador no da ningún lienzo donde dibujar la imagen.",
  tooLargeForPng: "La imagen es demasiado grande para un PNG.",
  unknownKind: "JSON, YAML, GEXF, GraphML, CSV o el texto del artículo sin formato",
  unknownKindCure: "Abra un archivo escrito por Entente o uno de estos formatos.",
  storyTitle: "Nombrar y describir este escenario",
  storyName: "Título",
  storyQuestion: "Pregunta",
  storyShows: "En qué fijarse",
  save: "Guardar",

  // About
  aboutTitle: "Acerca de Entente",
  aboutLead:
    "Entente lee lo que un artículo dice sobre los Estados, dibuja quién está con quién, permite cambiar una cosa y explica con exactitud cómo se movió todo lo demás. Es una ayuda para razonar, no un pronóstico.",
  aboutModel:
    "Los alineamientos van de −1, hostil, a +1, aliado. Cada mecanismo es una teoría discutida; los supuestos dicen qué habla a favor y en contra.",
  aboutWorld: "Acerca de este mundo",
  aboutPrivacy: "Nada de lo que haga aquí sale de esta máquina.",
  keys: "Teclas",
  keyList: [
    ["Espacio", "Reproducir o pausar"],
    ["← →", "Mover la fecha un mes; con Mayús, un año"],
    ["Inicio, Fin", "Ir al inicio o al final"],
    ["Ctrl Z", "Deshacer; con Mayús, rehacer"],
    ["1, 2, 3, 4", "Red, Diferencia, Tabla, Análisis"],
    [
      "Tab hasta la imagen",
      "Después, flechas entre actores, Intro, flechas a lo largo de los vínculos",
    ],
    ["Escape", "Quitar la selección"],
    ["?", "Esta página"],
  ],

  bootFailed: "Entente no pudo arrancar",
  bootFailedLead:
    "No se pudo cargar el mundo del artículo. Vuelva a cargar la página; si persiste, la compilación está dañada.",

  // Lessons and classes
  lesson: lessonEs,
  classroom: classroomEs,

  // Sentences
  zones: {
    alignment: ["hostil", "adverso", "frío", "neutral", "cálido", "amistoso", "aliado"],
    intensity: [
      "solo en el papel",
      "simbólica",
      "poco aplicada",
      "aplicada con firmeza",
      "aplicada por entero",
    ],
    cohesion: ["solo de nombre", "laxo", "normal", "estrecho", "muy unido"],
    change: [
      "hacia la ruptura",
      "mucho más frío",
      "algo más frío",
      "sin cambio",
      "algo más cálido",
      "mucho más cálido",
      "hacia la alianza",
    ],
    strength: ["pasa inadvertido", "menor", "normal", "mayor", "trascendental"],
    lift: ["no se levanta nada", "un poco", "cerca de la mitad", "la mayor parte", "todo"],
    degree: ["observador", "asociado", "asociado cercano", "miembro pleno"],
  },
  listMore: "{names} y {count, number} más",
  pair: "{a} y {b}",
  tieFlips: "El vínculo entre {a} y {b} cambia de signo, de {from} a {to}, de {before} a {now}.",
  tieWarms: "El vínculo entre {a} y {b} se estrecha, pero sigue {zone}, de {before} a {now}.",
  tieCools: "El vínculo entre {a} y {b} se enfría, pero sigue {zone}, de {before} a {now}.",
  tieMoves: "El vínculo entre {a} y {b} pasa de {from} a {to}, de {before} a {now}.",
  noneMoved: "Hasta el {date} no se ha movido ningún vínculo.",
  someMoved:
    "Hasta el {date} {count, plural, one {se ha movido un vínculo} other {se han movido # vínculos}}; {flips, plural, =0 {ninguno cambió} one {uno cambió} other {# cambiaron}} de signo.",

  // What core knows
  actorKinds: {
    state: "Estado",
    organisation: "organización",
    grouping: "agrupación",
    bloc: "bloque",
  },
  units: { "per year": "al año", years: "años" },
  rules: {
    "friend of a friend": "amigo de un amigo",
    "enemy of an enemy": "enemigo de un enemigo",
    "friend of an enemy": "amigo de un enemigo",
    "enemy of a friend": "enemigo de un amigo",
    "own baseline": "línea de base propia",
    "moved baseline": "línea de base movida",
    solidarity: "solidaridad",
    "common line": "línea común",
  },
  scene: {
    allied: "aliado (+1)",
    hostile: "hostil (−1)",
    warmer: "más cálido en {span} o más",
    colder: "más frío en {span} o más",
    kinds: {
      state: "Estado; el área muestra el peso",
      actor: "actor; el área muestra el peso",
      organisation: "organización",
      grouping: "agrupación",
    },
    hidden: {
      network:
        "{count, plural, one {# vínculo más débil que {least} sin dibujar} other {# vínculos más débiles que {least} sin dibujar}}",
      difference:
        "{count, plural, one {# vínculo cambió menos de {least} y no se dibuja} other {# vínculos cambiaron menos de {least} y no se dibujan}}",
    },
    described: {
      network:
        "{subtitle}. {actors, plural, one {# actor} other {# actores}}, {ties, plural, one {# alineamiento} other {# alineamientos}}{some, select, yes {; los más fuertes} no {} other {}}: {strongest}.",
      difference:
        "{subtitle}. {actors, plural, one {# actor} other {# actores}}, {ties, plural, one {# cambio de alineamiento} other {# cambios de alineamiento}}{some, select, yes {; los más fuertes} no {} other {}}: {strongest}.",
    },
  },

  // Pages on levers and mechanisms
  learnMore: "Saber más",
  learnMoreAbout: "Saber más: {title}",
  page: {
    notice: "En qué fijarse al subirlo",
    example: "En la historia",
    equation: "Ecuación",
    rate: "Lo que añade a la tasa de cambio de un vínculo entre i y j, al año; los eventos lo añaden de golpe.",
    defaults: "Valores por defecto, y por qué",
    through: "Actúa a través de",
    levers: "Palancas que lo alimentan",
    link: "Enlace a esta página",
    print: "Imprimir",
  },
};
