import mammoth from 'mammoth';
import type { SourceText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { prepareDocx } from './prepare-docx.ts';
import { readMarkup } from './read-html.ts';
import { refuseReading } from './texts.da.ts';

// Danish Word calls its styles so; the English names mammoth knows already.
const danishStyles = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Overskrift 1'] => h1:fresh",
  "p[style-name='Overskrift 2'] => h2:fresh",
  "p[style-name='Overskrift 3'] => h3:fresh",
  "p[style-name='Overskrift 4'] => h4:fresh",
];

/** Reads a Word document by way of HTML: headings, lists, tables, bold, italics and links are kept. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Result<SourceText>> {
  try {
    const prepared = prepareDocx(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(prepared.bytes) },
      {
        styleMap: danishStyles,
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    const read = readMarkup(value, file, 'docx', prepared.warnings);
    return read.ok && prepared.heads.length > 0 ? ok({ ...read.value, heads: prepared.heads }) : read;
  } catch {
    return refused(refuseReading('source-unreadable', { file }));
  }
}
