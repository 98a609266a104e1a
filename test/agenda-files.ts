import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { newCompiler, onlyOurFonts } from '../src/platform/pdf/compiler.ts';

/** An agenda to be set as a file, in the layout the councils' agendas have. */
export type AgendaToSet = {
  readonly title: string;
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly items: readonly {
      readonly number: string;
      readonly title: string;
      readonly recordNumber: string | null;
      readonly initials: readonly string[];
      readonly background: string;
      readonly recommendations: readonly string[];
      readonly caseStatement: readonly { readonly heading: string; readonly text: string }[];
      readonly annexes: readonly { readonly title: string }[];
      readonly links: readonly string[];
    }[];
  }[];
};

/** What a line is on the page. */
type Set = {
  readonly kind: 'title' | 'section' | 'item' | 'part' | 'heading' | 'text' | 'bullet' | 'mark';
  readonly text: string;
  /** Where the words lead. */
  readonly address?: string;
};

type Item = AgendaToSet['sections'][number]['items'][number];

function listLines(agenda: AgendaToSet): Set[] {
  const sections = agenda.sections.flatMap(({ number, title, items }): Set[] => [
    { kind: 'section', text: `${number}. ${title}` },
    ...items.flatMap(itemLines),
  ]);
  return [{ kind: 'title', text: agenda.title }, ...sections];
}

function itemLines(item: Item): Set[] {
  const record = item.recordNumber === null ? [] : [`${item.recordNumber} ${item.initials.join('/')}`];
  const caseLines = item.caseStatement.flatMap(({ heading, text }): Set[] => [
    ...(heading ? [{ kind: 'heading', text: heading } as const] : []),
    ...textLines(text),
  ]);
  const marks = item.annexes.map(({ title }): Set => ({ kind: 'mark', text: `./. ${title}` }));
  return [
    { kind: 'item', text: `${item.number}. ${item.title}` },
    ...record.map((text): Set => ({ kind: 'text', text })),
    ...partLines('Baggrund', withLink(textLines(item.background), item.links[0])),
    ...partLines('Indstilling', pointLines(item.recommendations)),
    ...partLines('Sagsfremstilling', [...caseLines, ...marks]),
  ];
}

function partLines(title: string, lines: readonly Set[]): Set[] {
  return lines.length === 0 ? [] : [{ kind: 'part', text: title }, ...lines];
}

/** The last of the lines leads to the address. */
function withLink(lines: Set[], address: string | undefined): Set[] {
  return lines.map((line, at) =>
    address !== undefined && at === lines.length - 1 ? { ...line, address } : line,
  );
}

function textLines(text: string): Set[] {
  return text
    .split(/\n+/)
    .filter((line) => line !== '')
    .map(
      (line): Set =>
        line.startsWith('- ') ? { kind: 'bullet', text: line.slice(2) } : { kind: 'text', text: line },
    );
}

function pointLines(points: readonly string[]): Set[] {
  const [only] = points;
  if (points.length === 0) return [];
  if (points.length === 1 && only) return [{ kind: 'text', text: `Det indstilles, at ${only}` }];
  return [
    { kind: 'text', text: 'Det indstilles, at' },
    ...points.map((text): Set => ({ kind: 'bullet', text })),
  ];
}

const page = `
#set page(paper: "a4", margin: (x: 3.2cm, y: 3cm), footer: context [Weidekampsgade 10 #h(1fr) Side #counter(page).display() af #counter(page).final().first()])
#set text(lang: "da", hyphenate: true, size: 11pt)
#set par(justify: true)
#set document(title: "Dagsorden")
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 11pt, style: "italic", weight: "regular")
`;

/** The agenda as a tagged PDF with hyphenated lines and a footer on every page. */
export function setAsPdf(agenda: AgendaToSet): Uint8Array {
  const compiler = newCompiler();
  const mainFileContent = onlyOurFonts(page + listLines(agenda).map(typstLine).join('\n\n'));
  const { result } = compiler.compile({ mainFileContent });
  if (!result) throw new Error('the typesetter refused the agenda');
  return compiler.pdf(result, {});
}

function typstLine(line: Set): string {
  const text = `#${JSON.stringify(line.text).replaceAll('\\n', ' ')}`;
  if (line.kind === 'title') return `#text(size: 20pt)[${text}]`;
  if (line.kind === 'section') return `= ${text}`;
  if (line.kind === 'item') return `== ${text}`;
  if (line.kind === 'part') return `=== ${text}`;
  if (line.kind === 'heading') return `==== ${text}`;
  if (line.kind === 'bullet') return `- ${text}`;
  return line.address === undefined ? text : `#link(${JSON.stringify(line.address)})[${text}]`;
}

/** The agenda as a Word document with headings, lists and a footer. */
export function setAsDocx(agenda: AgendaToSet): Promise<Uint8Array> {
  const footer = new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT] })] });
  const document = new Document({
    sections: [
      { footers: { default: new Footer({ children: [footer] }) }, children: listLines(agenda).map(docxLine) },
    ],
  });
  return Packer.toBuffer(document);
}

function docxLine(line: Set): Paragraph {
  if (line.kind === 'bullet') return new Paragraph({ text: line.text, bullet: { level: 0 } });
  if (line.address !== undefined) {
    const children = [new TextRun({ text: line.text })];
    return new Paragraph({ children: [new ExternalHyperlink({ children, link: line.address })] });
  }
  if (line.kind === 'section') return new Paragraph({ text: line.text, heading: HeadingLevel.HEADING_1 });
  if (line.kind === 'item') return new Paragraph({ text: line.text, heading: HeadingLevel.HEADING_2 });
  if (line.kind === 'part') return new Paragraph({ text: line.text, heading: HeadingLevel.HEADING_3 });
  if (line.kind === 'heading') return new Paragraph({ text: line.text, heading: HeadingLevel.HEADING_4 });
  return new Paragraph({ children: [new TextRun({ text: line.text })] });
}
