/**
 * The style of a printed sheet: one size that fits A4 and Letter alike (186 × 250 mm), dark on white, no colour that a grey
 * printer would lose. A handout is set tighter, so that it stays on one page.
 */
export const sheetStyle = `
@page { margin: 12mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #111; background: #fff; font: 9.4pt/1.36 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
article { max-width: 186mm; margin: 0 auto; }
article + article { break-before: page; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm; border-bottom: 0.6pt solid #111; padding-bottom: 1.5mm; margin-bottom: 2.5mm; }
h1 { font-size: 13.5pt; line-height: 1.2; margin: 0; }
header p { margin: 0; white-space: nowrap; color: #444; }
h2, h3, h4 { font-size: 10pt; margin: 2.6mm 0 1mm; break-after: avoid; }
p, ul, ol, table, blockquote, figure { margin: 0 0 1.6mm; }
ul, ol { padding-inline-start: 5mm; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 0.5mm 2.5mm 0.5mm 0; border-bottom: 0.3pt solid #aaa; }
th { font-weight: 600; }
tr, .question { break-inside: avoid; }
figure svg { display: block; width: 100%; height: 52mm; }
figcaption { font-weight: 600; }
.who { display: flex; gap: 10mm; margin-bottom: 2mm; color: #444; }
.who span { flex: 1; border-bottom: 0.4pt solid #777; padding-bottom: 0.4mm; }
.question > p { margin-bottom: 0.8mm; }
.options { display: flex; flex-wrap: wrap; gap: 0.6mm 5mm; list-style: none; padding: 0; }
.options li::before { content: "☐ "; }
.line { border-bottom: 0.4pt solid #777; height: 6mm; }
.question { margin-bottom: 1.8mm; }
.short { display: inline-block; width: 26mm; border-bottom: 0.4pt solid #777; }
.note { color: #444; }
.wrong { font-weight: 700; }
footer { margin-top: 2mm; color: #555; font-size: 7.6pt; break-before: avoid; }
.handout { font-size: 8.6pt; line-height: 1.28; }
.instructor { font-size: 10.4pt; line-height: 1.42; }
.thirds { table-layout: fixed; }
.thirds th:nth-child(1) { width: 44%; }
.thirds th:nth-child(2) { width: 22%; }
.ties { columns: 2; column-gap: 8mm; list-style: none; padding: 0; font-variant-numeric: tabular-nums; }
.ties li { display: flex; justify-content: space-between; border-bottom: 0.3pt solid #aaa; break-inside: avoid; }
`;
