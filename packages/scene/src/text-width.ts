const narrow = /[iljt.,:;'’|!()[\]I\s]/;
const broad = /[mwMW@%—…]/;
const capital = /[A-Z0-9&?]/;

/** Width of a line of sans-serif text, in the unit of `size`; an estimate that errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if ((letter.codePointAt(0) ?? 0) > 0x2e7f) width += 1.02;
    else if (narrow.test(letter)) width += 0.34;
    else if (broad.test(letter)) width += 0.94;
    else width += capital.test(letter) ? 0.68 : 0.59;
  }
  return width * size;
}
