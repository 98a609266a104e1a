import { HeadingLevel, LevelFormat, Packer, Paragraph, TextRun, Document as WordDocument } from 'docx';
import { newCompiler, onlyOurFonts } from '../../src/platform/pdf/compiler.ts';
import type { Document, Written } from './habit.ts';
import { type Dice, pick } from './truth.ts';

export const formats = ['txt', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** Sets a document as a file of a format, with habits of the format itself (wrapped or not, styled or not, numbered by Word). */
export async function setAs(format: Format, document: Document, roll: Dice): Promise<Uint8Array> {
  if (format === 'txt') return Buffer.from(asText(document.lines, roll));
  if (format === 'html') return Buffer.from(asHtml(document.lines, roll));
  return format === 'docx' ? asWord(document, roll) : asPdf(document.lines, roll);
}

function asText(lines: readonly Written[], roll: Dice): string {
  const width = pick(roll, [72, 90, 4000]);
  const airy = roll(2) === 0;
  const ending = pick(roll, ['\n', '\r\n']);
  return lines
    .flatMap(({ kind, text }) => {
      const gap =
        kind === 'section' || kind === 'item'
          ? ['', '']
          : (kind === 'part' && airy) || kind === 'title'
            ? ['']
            : [];
      return [...gap, ...wrap(kind === 'bullet' ? `- ${text}` : text, width)];
    })
    .join(ending);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function asHtml(lines: readonly Written[], roll: Dice): string {
  const styled = roll(2) === 0;
  const tag = (kind: Written['kind']) => {
    if (kind === 'title') return 'h1';
    if (kind === 'section') return styled ? 'h2' : 'p';
    if (kind === 'item') return styled ? 'h3' : 'p';
    return kind === 'part' && styled ? 'h4' : 'p';
  };
  const body = lines.map(({ kind, text }) => {
    const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (kind === 'bullet') return `<ul><li>${words}</li></ul>`;
    const name = tag(kind);
    return `<${name}>${kind === 'part' && !styled ? `<b>${words}</b>` : words}</${name}>`;
  });
  return `<!doctype html><html lang="da"><body>${body.join('\n').replaceAll('</ul>\n<ul>', '')}</body></html>`;
}

const levels: Readonly<Partial<Record<Written['kind'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>>> = {
  title: HeadingLevel.TITLE,
  section: HeadingLevel.HEADING_1,
  item: HeadingLevel.HEADING_2,
  part: HeadingLevel.HEADING_3,
};

function asWord({ lines, nested }: Document, roll: Dice): Promise<Uint8Array> {
  const styled = roll(3) > 0;
  const automatic = nested && roll(2) === 0;
  const numbering = {
    config: [
      {
        reference: 'agenda',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
          { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2.' },
        ],
      },
    ],
  };
  const children = lines.map((line) => wordParagraph(line, styled, automatic));
  return Packer.toBuffer(new WordDocument({ numbering, sections: [{ children }] }));
}

function wordParagraph({ kind, text, number }: Written, styled: boolean, automatic: boolean): Paragraph {
  const own = automatic && number !== undefined && text.startsWith(number);
  const level = levels[kind];
  return new Paragraph({
    ...(styled && level !== undefined ? { heading: level } : {}),
    ...(kind === 'bullet' ? { bullet: { level: 0 } } : {}),
    ...(own ? { numbering: { reference: 'agenda', level: kind === 'section' ? 0 : 1 } } : {}),
    children: [
      new TextRun({ text: own ? text.slice(number.length).trim() : text, bold: !styled && kind === 'part' }),
    ],
  });
}

function asPdf(lines: readonly Written[], roll: Dice): Uint8Array {
  const large = roll(2) === 0;
  const size = (kind: Written['kind']) => {
    if (kind === 'title') return 20;
    return kind === 'section' && large ? 15 : kind === 'item' && large ? 13 : 11;
  };
  const set = ({ kind, text }: Written) => {
    const words = JSON.stringify(kind === 'bullet' ? `• ${text}` : text);
    const heading = kind === 'title' || kind === 'section' || kind === 'item' || kind === 'part';
    return `#block(above: ${heading ? '14pt' : '7pt'}, below: 6pt)[#text(size: ${size(kind)}pt, weight: "${heading ? 'bold' : 'regular'}")[#${words}]]`;
  };
  const source = `#set page(paper: "a4", margin: 2.5cm, footer: context [#text(size: 8pt)[KKR Midtjylland #h(1fr) Side #counter(page).display() af #counter(page).final().first()]])
#set text(size: 11pt, lang: "da", hyphenate: false)
#set par(leading: 5pt)
${lines.map(set).join('\n')}`;
  const compiler = newCompiler();
  const { result } = compiler.compile({ mainFileContent: onlyOurFonts(source) });
  if (!result) throw new Error('the typesetter refused the document');
  return new Uint8Array(compiler.pdf(result, {}));
}
