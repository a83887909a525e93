import type { printEn } from "./print-en.ts";
import type { Translation } from "./speak.ts";

/** Palabras de las hojas de una lección. */
export const printEs: Translation<typeof printEn> = {
  title: "Imprimir",
  printNamed: "Imprimir: {title}",
  open: "Hojas para imprimir",
  which: "Hojas",
  sheets: {
    handout: "Hoja de trabajo",
    instructor: "Nota para el docente",
    key: "Soluciones",
    rubric: "Rúbrica",
    items: "Preguntas de antes y después",
  },
  help: "Para A4 y Carta. La hoja de trabajo y la nota para el docente ocupan una página cada una.",
  print: "Imprimir",
  back: "Volver",
  preparing: "Consultando el modelo…",
  nothing: "No se ha elegido ninguna hoja.",
  name: "Nombre",
  date: "Fecha",
  question: "Pregunta",
  answer: "Respuesta",
  say: "Para decir",
  computed: "∗ calculado por el modelo",
  general: "En general",
  modelSays: "El modelo dice",
  notAsWritten: "no es lo que escribió el autor",
  before: "Antes de la lección",
  after: "Después de la lección",
  criterion: "Criterio",
  foot: "Entente · {id}, edición {edition, number}",
  picture: "Imagen de la red: {title}",
};
