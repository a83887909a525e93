import type { classroomEn } from "./classroom-en.ts";
import type { Translation } from "./speak.ts";

/** The words of the teacher's page and the projector in Spanish. */
export const classroomEs: Translation<typeof classroomEn> = {
  title: "Clase",
  collect: "Recoger",
  tally: "Recuento",
  notes: "Sus notas",
  noNotes: "No hay notas para esta página.",
  nextPage: "Siguiente: {title}",
  projector: "Abrir el proyector",
  projectorOpen: "El proyector está abierto en otra ventana.",
  projectorClosed:
    "La ventana no se abrió. Permita las ventanas emergentes de esta página o muestre esta misma ventana.",
  projectorWaiting: "Esperando la ventana de quien enseña…",
  projectorLead: "Lleve esta ventana al proyector y pulse F11. Sigue a la ventana de quien enseña.",
  keys: "Re Pág y Av Pág, o un mando, pasan las páginas en ambas ventanas.",
  paste: "Pegar códigos",
  pasteHelp: "Uno por línea, o un chat entero: los nombres y el texto de alrededor no estorban.",
  collectPasted: "Recoger",
  scan: "Escanear con la cámara",
  stopScan: "Apagar la cámara",
  scanning: "Ponga el cuadrado de cada estudiante ante la cámara. Los códigos se toman solos.",
  noCamera: "No se puede usar ninguna cámara: {reason}",
  cameraDenied: "no se permitió",
  cameraMissing: "no hay ninguna o la tiene otro programa",
  files: "Leer archivos de respuestas…",
  collected:
    "{count, plural, =0 {Aún no hay respuestas} one {# estudiante} many {# de estudiantes} other {# estudiantes}}",
  result:
    "{added, plural, =0 {Ninguna respuesta nueva} one {# estudiante más} many {# de estudiantes más} other {# estudiantes más}}{replaced, plural, =0 {} one {, # sustituida} many {, # de sustituidas} other {, # sustituidas}}{refused, plural, =0 {} one {, # sin leer} many {, # sin leer} other {, # sin leer}}.",
  faults: {
    letters: "no es un código",
    checksum: "tiene una letra equivocada",
    version: "viene de una versión más nueva de Entente",
    lesson: "es de otra lección",
    lessonNamed: "es de la lección «{title}»",
    edition: "se hizo con otra edición de esta lección",
    broken: "contiene respuestas que esta lección no pide",
    "no-code": "no contiene ningún código",
    file: "no es un archivo de respuestas a esta lección",
  },
  forget: "Olvidar todas las respuestas",
  forgetSure:
    "¿Olvidar las respuestas de {count, plural, one {# estudiante} many {# de estudiantes} other {# estudiantes}}?",
  csv: "Exportar como CSV",
  reveal: "Mostrar en el proyector",
  hide: "Ocultar en el proyector",
  right: "respuesta correcta",
  answers:
    "{count, plural, =0 {ninguna respuesta} one {# respuesta} many {# de respuestas} other {# respuestas}}",
  revisedCount:
    "{count, plural, one {# cambió de opinión} many {# de estudiantes cambiaron de opinión} other {# cambiaron de opinión}}",
  before: "Primera",
  after: "Última",
  byTeam: "Por equipos",
  noTeam: "sin equipo",
  median: "Mediana {value}",
  range: "de {low} a {high}",
  place: "Puesto medio {value}",
  hands: "Contar manos",
  handsHelp: "Para una clase sin teléfonos: escriba cuántas manos ve.",
  hand: "Manos por {option}",
  others: "y {count, plural, one {# más} many {# más} other {# más}}",
};
