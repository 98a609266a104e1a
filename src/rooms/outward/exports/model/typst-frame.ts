import { printableText } from '../../../../platform/richtext/printable.ts';
import { typstString, typstWords } from '../../../../platform/richtext/to-typst.ts';

type Frame = {
  /** Title of the file, as a reader of PDFs names its window. */
  readonly title: string;
  /** In the head of every page but the first. */
  readonly runningHead: string;
  /** Not sent out yet: every page says so. */
  readonly draft: boolean;
  /** Page numbers in the foot: not for pages bound into another document. */
  readonly numbered: boolean;
  readonly body: string;
};

/** Colours with a contrast of at least 7:1 on white. */
const ink = '#1a1a1a';
const quiet = '#454545';
const accent = '#12466b';

const pageNumber = `context {
    set text(size: 8.5pt, fill: quiet)
    align(right)[Side #counter(page).display() af #counter(page).final().first()]
  }`;

/** Words of a heading: never broken inside a word. */
export function headingWords(text: string): string {
  return `#${typstString(printableText(text))};`;
}

/** One Typst source in the look all documents share: A4, ragged right, Danish hyphenation, numbered pages. */
export function frameTypst({ title, runningHead, draft, numbered, body }: Frame): string {
  const head = draft
    ? `${typstWords(runningHead)} #h(1fr) #text(weight: "bold", fill: rgb("#8a1c1c"))[UDKAST]`
    : `${typstWords(runningHead)}`;
  return `#let ink = rgb("${ink}")
#let quiet = rgb("${quiet}")
#let accent = rgb("${accent}")
#set document(title: ${typstString(title)}, date: none)
#set text(size: 10.5pt, lang: "da", region: "dk", fill: ink, hyphenate: false)
#set par(leading: 0.72em, spacing: 1.15em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 30mm, bottom: 28mm, left: 27mm, right: 27mm),
  header: context if ${draft ? 'true' : 'here().page() > 1'} {
    set text(size: 8.5pt, fill: quiet)
    block(width: 100%, stroke: (bottom: 0.5pt + quiet), inset: (bottom: 5pt))[${head}]
  },
  footer: ${numbered ? pageNumber : 'none'},
)
#set list(indent: 0pt, body-indent: 0.6em, marker: (text(fill: accent)[•], [–]), spacing: 0.8em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.8em)
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#b5b5b5")), inset: (x: 6pt, y: 5pt), align: left)
#show table: set text(size: 9.5pt)
#show table: set par(leading: 0.6em)
#show table.cell.where(y: 0): set text(weight: "semibold")
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: set text(size: 9pt, fill: quiet)
#show figure.caption: it => align(left, it.body)
#show figure.where(kind: table): set align(left)
#show figure.where(kind: table): set block(above: 1.5em, below: 1.8em)
#show link: it => if type(it.dest) == str and not it.dest.starts-with("tvaers:") { underline(text(fill: accent, it)) } else { it }
#show image: it => block(width: 100%, above: 1.2em, below: 1.2em, it)
#show heading.where(level: 1): set text(size: 17pt, weight: "bold", fill: accent)
#show heading.where(level: 1): set block(above: 2.4em, below: 1em)
#show heading.where(level: 2): set text(size: 13pt, weight: "semibold")
#show heading.where(level: 2): set block(above: 2em, below: 0.8em)
#show heading.where(level: 2): set par(hanging-indent: 2em)
#show heading.where(level: 3): set text(size: 10.5pt, weight: "bold", fill: accent)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 4): set text(size: 10.5pt, weight: "semibold")
#show heading.where(level: 4): set block(above: 1.5em, below: 0.75em)
#show heading.where(level: 5): set text(size: 10.5pt, weight: "regular", style: "italic")
#show heading.where(level: 5): set block(above: 1.3em, below: 0.75em)
#show title: set text(size: 30pt, weight: "bold", fill: accent, hyphenate: false)
${body}`;
}
