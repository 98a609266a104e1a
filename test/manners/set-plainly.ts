import { Document, Packer, Paragraph, TextRun } from 'docx';
import { newCompiler, onlyOurFonts } from '../../src/platform/pdf/compiler.ts';

/** The formats a text is set in besides itself. */
export const otherFormats = ['html', 'docx', 'pdf'] as const;

/** Sets a text as a secretariat without styles would: a paragraph for every line, a blank line as space. */
export async function setPlainly(format: (typeof otherFormats)[number], text: string): Promise<Uint8Array> {
  const lines = text.trimEnd().split('\n');
  if (format === 'html') {
    const body = lines.map((line) => `<p>${line === '' ? '&nbsp;' : line.replaceAll('&', '&amp;')}</p>`);
    return Buffer.from(`<!doctype html><html lang="da"><body>${body.join('\n')}</body></html>`);
  }
  if (format === 'docx') {
    const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }));
    return Packer.toBuffer(new Document({ sections: [{ children }] }));
  }
  const set = lines.map((line) =>
    line === '' ? '#v(16pt)' : `#block(spacing: 5pt)[#${JSON.stringify(line)}]`,
  );
  const source = `#set page(paper: "a4", margin: 2.5cm)\n#set text(size: 11pt, lang: "da", hyphenate: false)\n${set.join('\n')}`;
  const compiler = newCompiler();
  const { result } = compiler.compile({ mainFileContent: onlyOurFonts(source) });
  if (!result) throw new Error('the typesetter refused the document');
  return new Uint8Array(compiler.pdf(result, {}));
}
