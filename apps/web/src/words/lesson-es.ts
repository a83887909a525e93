import type { lessonEn } from "./lesson-en.ts";
import type { Translation } from "./speak.ts";

/** The words of lessons in Spanish. */
export const lessonEs: Translation<typeof lessonEn> = {
  title: "Lecciones",
  lead: "Comprométase con una predicción, simule una sola vez y lea por qué acertó o no.",
  openFile: "Abrir un archivo de lección…",
  levels: { introductory: "Inicial", intermediate: "Intermedio", advanced: "Avanzado" },
  minutes: "{count, plural, one {# minuto} many {# de minutos} other {# minutos}}",
  begun: "empezada",
  start: "Empezar",
  resume: "Seguir",
  teach: "Enseñar",
  startNamed: "Empezar: {title}",
  teachNamed: "Enseñar: {title}",
  lesson: "Lección",
  stage: "Escena",
  bar: "Qué hacer ahora",
  pages: "Páginas de la lección",
  page: "Página {at, number} de {count, number}: {title}",
  leave: "Salir",
  leaveHelp:
    "Salir de la lección. Su propio trabajo sigue como estaba y sus respuestas se quedan aquí.",
  left: "Ha salido de «{title}». Sus respuestas se guardan en este dispositivo.",
  back: "Atrás",
  next: "Siguiente",
  toEnd: "Al final",
  missing: "Aquí no hay ninguna lección «{id}».",
  notHere: "un documento que esta página contenga",
  notHereCure:
    "Abra la lección en la propia aplicación o guárdela como un solo archivo con lo que necesita.",
  leaveFirst: "Salga de la lección para abrir otra cosa.",
  opened: "Lección abierta: «{title}».",
  answersTaken: "{name}: {result}",
  kinds: {
    cover: "Antes de empezar",
    before: "Primero, unas preguntas",
    story: "Relato",
    predict: "Predecir",
    observe: "Observar",
    explain: "Explicar",
    counterfactual: "Y si…",
    debrief: "Puesta en común",
    exit: "Pregunta de salida",
    after: "Preguntas al final",
    end: "Sus respuestas",
  },

  // Cover
  goals: "Lo que sabrá hacer",
  yourName: "Nombre o iniciales, si quien enseña lo pide",
  yourTeam: "Equipo",
  noTeam: "Sin equipo",
  teamBrief: "Su equipo",
  privacy: "Todo se queda en este dispositivo. No se envía nada a ninguna parte.",

  // Predict
  commit: "Fijar mi respuesta",
  committed: "Fijada. Ya no se puede cambiar por descuido.",
  commitHelp: "Responda primero a todas las preguntas. La simulación viene después.",
  revise: "Revisar",
  chooseTie: "Elija un vínculo…",
  orPick: "O elíjalo en la imagen.",
  up: "Subir: {name}",
  down: "Bajar: {name}",
  rankHelp: "El primer puesto, arriba.",
  takeOrder: "Este es mi orden",
  signs: { "+": "Más cálido, amistoso (+)", "-": "Más frío, hostil (−)", "0": "Ninguno (0)" },
  textHelp:
    "{left, plural, one {Queda # carácter} many {Quedan # de caracteres} other {Quedan # caracteres}}",
  limits: "De {low} a {high}",
  nothingWritten: "(nada escrito)",

  // Observe
  run: "Simular",
  runLeft:
    "{count, plural, =0 {No queda ninguna simulación} one {Queda # simulación} many {Quedan # de simulaciones} other {Quedan # simulaciones}}",
  replay: "Repetir",
  notRun: "Todavía no se ha simulado. La imagen muestra el comienzo.",

  // Surprise
  surprise: "Lo que usted dijo y lo que pasó",
  youSaid: "Usted dijo",
  happened: "Lo que pasó",
  classSaid: "La clase dijo",
  classCount: "{count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}",
  hit: "Como usted dijo.",
  missed: "No fue lo que usted dijo.",

  // Explain
  numbers: "La ecuación, con los números de esta simulación",
  numbersLead:
    "Elija un vínculo. Cada término de la ecuación lo movió en el número que lleva debajo; juntos dan todo el cambio.",
  numbersOf: "{tie}, de {from} a {to}",
  change: "cambio",
  pickTie: "Elija un vínculo en la imagen o en la lista de lo que cambió.",
  whyLocked: "Por qué se movió se abre en un paso posterior.",

  // Answers of the model, inside a sentence of the lesson
  noTies: "ninguna",
  nextTie: ", después ",

  // Counterfactual
  locked: "Bloqueado: su predicción queda en pie. Simule ahora.",
  lockedStep: "Bloqueado en este paso",
  expect: "Antes de volver a simular: ¿qué se moverá esta vez y hacia dónde?",
  tryAgain: "Probar otro cambio",
  attempts: "Sus simulaciones",
  attempt: "Simulación {number, number}",
  expected: "Usted esperaba: {text}",

  // Debrief
  beside: "Frente a frente",
  besideLead: "Los mismos vínculos con ambos supuestos, en la fecha mostrada.",
  here: "En la escena",
  tie: "Vínculo",

  // End
  score: "Acertó {right, number} de {of, number} preguntas con una sola respuesta correcta.",
  scoreHelp: "Sus razones cuentan más que este número.",
  handIn: "Entregue sus respuestas",
  handInLead:
    "Muestre el cuadrado a la cámara de quien enseña, dicte el código o guarde el archivo. Nada se envía solo.",
  code: "Su código",
  copyCode: "Copiar el código",
  copied: "Copiado",
  saveAnswers: "Guardar como archivo",
  saveXapi: "Guardar como enunciados xAPI",
  qrLabel: "Sus respuestas como código QR",
  codeTooLong: "Sus textos son demasiado largos para un código. Guárdelos como archivo.",
  startOver: "Empezar de nuevo como otra persona",
  startOverHelp: "Olvida las respuestas de este dispositivo.",
  startOverSure:
    "¿Olvidar {count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}} y empezar de nuevo?",
  answersSoFar: "Respuestas",
  yes: "Sí, olvidarlas",
  saveOne: "Guardar como un solo archivo",
  saveOneLead:
    "Un archivo HTML con todo dentro. Se abre desde un disco o una memoria, con la red apagada.",
  saveScormLead:
    "Para una plataforma de aprendizaje: un paquete que informa de finalización, puntuación y respuestas.",
  saveScorm: "Guardar para una plataforma de aprendizaje (SCORM {version})",
  saveOneFailed: "No se pudo leer la página única de este sitio.",
  link: "Enlace a esta lección",
  linkLead: "Quienes aprenden abren esta dirección o escanean el cuadrado.",
  linkLong: "Esta lección es demasiado larga para un enlace. Guárdela como un solo archivo.",
};
