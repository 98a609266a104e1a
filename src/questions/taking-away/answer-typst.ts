import { typstString, typstWords } from '../../platform/richtext/to-typst.ts';
import type { Question } from '../forms/question.ts';
import type { Shown, ShownTable } from '../showing/shown.ts';
import { tieSentence } from '../showing/tie-sentence.ts';
import { barsTypst } from './bars-typst.ts';

/** The answer as a Typst source: facts, tables and every step with what it rests on. */
export function answerTypst(question: Question, shown: Shown, link: string | null): string {
  return `#set document(title: ${typstString(question.title)}, date: none)
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
${shown.sentences.map((sentence) => `${typstWords(sentence)}\n\n`).join('')}${shown.tie ? `${typstWords(tieSentence(shown.tie))}\n\n` : ''}${shown.facts.length > 0 ? tableTypst({ caption: 'Tal', columns: [text('Felt'), text('Værdi')], rows: shown.facts }) : ''}
${shown.tables.map((each) => `${tableTypst(each)}\n${shown.bars?.of === each.caption ? barsTypst(shown.bars) : ''}`).join('\n')}
#heading(level: 1)[Trin for trin]
${shown.steps.map((step) => `+ ${typstWords(step.text)} #linebreak() #text(size: 9pt, fill: rgb("#454545"))[${typstWords(step.law)}]`).join('\n')}
${link === null ? '' : `\n#heading(level: 1)[Regn igen]\n#link(${typstString(link)})[${typstWords('Samme beregning på nettet')}]${written(link)}`}
`;
}

/** An address that is short enough to be typed from paper. */
const longestWritten = 200;

/** Broken where addresses may be, and never with a hyphen that is not in it. */
function written(link: string): string {
  return link.length < longestWritten ? ` #linebreak() #text(size: 9pt, ${typstString(link)})` : '';
}

function text(words: string) {
  return { text: words, numeric: false };
}

function tableTypst({ caption, columns, rows }: ShownTable): string {
  const sides = columns.map(({ numeric }) => (numeric ? 'right' : 'left')).join(', ');
  const cell = (words: string) => `[${typstWords(words)}]`;
  const lines = rows.map((row) => row.map(cell).join(', ')).join(',\n');
  return `#figure(caption: [${typstWords(caption)}], table(columns: ${columns.length}, align: (${sides}),
table.header(${columns.map((column) => cell(column.text)).join(', ')}),
${lines}))`;
}
