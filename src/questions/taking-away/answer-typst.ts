import { letterDrawing } from '../../platform/pdf/drawing.ts';
import { typstString, typstWords } from '../../platform/richtext/to-typst.ts';
import { longDate } from '../../ui/index.ts';
import { nameOf } from '../forms/case-name.ts';
import type { Asked } from '../forms/question.ts';
import { textCell } from '../showing/cell.ts';
import { groupSteps, type StepGroup } from '../showing/group-steps.ts';
import { listChoices } from '../showing/list-choices.ts';
import { describeSeats, seatPicture } from '../showing/seats/seat-picture.ts';
import type { Shown, ShownTable } from '../showing/shown.ts';
import { tieSentence } from '../showing/tie-sentence.ts';
import { describeTiles, tilePicture } from '../showing/tiles/tile-picture.ts';
import { barsTypst } from './bars-typst.ts';
import { qrTypst } from './qr-typst.ts';

/** The answer as a Typst source: the sentence, what it was calculated from, tables and every step with what it rests on. */
export function answerTypst(asked: Asked, shown: Shown, link: string | null): string {
  const { question, values } = asked;
  const name = nameOf(values);
  const title = name === '' ? question.title : `${question.title}: ${name}`;
  return `#set document(title: ${typstString(title)}, date: none)
#set text(size: 10.5pt, lang: "da", region: "dk", hyphenate: false)
#set page(paper: "a4", margin: 25mm, footer: context align(right, text(size: 8.5pt)[Side #counter(page).display() af #counter(page).final().first()]))
#set par(leading: 0.72em, spacing: 1.15em)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#b5b5b5")), inset: (x: 6pt, y: 5pt))
#show table.cell.where(y: 0): set text(weight: "semibold")
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set align(left)
#show figure.caption: it => align(left, it.body)
#show heading: set block(above: 1.8em, below: 0.9em)
#show title: set text(size: 22pt)
#title()
${typstWords(question.purpose)}

#heading(level: 1)[${typstWords(shown.heading)}]
${shown.headline === null ? '' : `#text(size: 13pt, weight: "semibold")[${typstWords(shown.headline)}]\n\n`}${shown.sentences.map((sentence) => `${typstWords(sentence)}\n\n`).join('')}${shown.tie ? `${typstWords(tieSentence(shown.tie))}\n\n` : ''}${shown.seats === null ? '' : pictureTypst(seatPicture(shown.seats), describeSeats(shown.seats), '95mm')}
${shown.tiles === null ? '' : pictureTypst(tilePicture(shown.tiles), describeTiles(shown.tiles), '160mm')}
${factsTypst('Tal', shown.facts)}
${shown.tables.map((each) => `${tableTypst(each)}\n${shown.bars?.of === each.caption ? barsTypst(shown.bars) : ''}`).join('\n')}
#heading(level: 1)[Regnet ud fra]
${factsTypst(
  'Det, der er udfyldt',
  listChoices(asked).map(({ label, text }) => [label, textCell(text)] as const),
)}
#heading(level: 1)[Trin for trin]
${groupSteps(shown.steps).map(stepsTypst).join('\n')}
${link === null ? '' : `\n#heading(level: 1)[Regn igen]\n#link(${typstString(link)})[${typstWords('Samme beregning på nettet')}]${written(link)}\n${qrTypst(link, 'QR-kode med adressen på den samme beregning')}`}
`;
}

/** An address that is short enough to be typed from paper. */
const longestWritten = 200;

/** Broken where addresses may be, and never with a hyphen that is not in it. */
function written(link: string): string {
  return link.length < longestWritten ? ` #linebreak() #text(size: 9pt, ${typstString(link)})` : '';
}

function pictureTypst(svg: string, words: string, width: string): string {
  return `#block(breakable: false, above: 1.2em, below: 1.8em, image(bytes(${typstString(letterDrawing(svg))}), format: "svg", width: ${width}, alt: ${typstString(words)}))`;
}

/** Facts need no heading over each column: the caption says what they are. */
function factsTypst(caption: string, facts: Shown['facts']): string {
  if (facts.length === 0) return '';
  const columns = ['Hvad', 'Svar'].map((text) => ({ text, numeric: false }));
  return tableTypst({ caption, columns, rows: facts.map(([label, cell]) => [textCell(label), cell]) });
}

function stepsTypst({ law, source, start, texts }: StepGroup): string {
  const dated = source ? ` (version fra ${longDate(source.datedOn)})` : '';
  const words = `[${typstWords(`${law}${dated}`)}]`;
  const title = source?.url ? `#link(${typstString(source.url)})${words}` : `#text${words}`;
  return `#block(above: 1.4em, below: 0.7em, sticky: true, text(size: 9pt, fill: rgb("#454545"))[${title}])
#set enum(start: ${start})
${texts.map((text) => `+ ${typstWords(text)}`).join('\n')}
`;
}

function tableTypst({ caption, columns, rows }: ShownTable): string {
  const sides = columns.map(({ numeric }) => (numeric ? 'right' : 'left')).join(', ');
  const cell = (words: string) => `[${typstWords(words)}]`;
  const lines = rows.map((row) => row.map(({ text }) => cell(text)).join(', ')).join(',\n');
  return `#figure(caption: [${typstWords(caption)}], table(columns: ${columns.length}, align: (${sides}),
table.header(${columns.map((column) => cell(column.text)).join(', ')}),
${lines}))`;
}
