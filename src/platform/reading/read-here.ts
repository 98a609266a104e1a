import type { SourceKind, SourceText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ReadingLimits } from './limits.ts';
import { measurePacked } from './measure-packed.ts';
import { readPlainText } from './read-text.ts';
import { toMegabytes } from './recognise.ts';
import { refuseReading } from './texts.da.ts';

/** Reads a recognised file in this very thread; each format's library is loaded only when it is needed. */
export async function readHere(
  kind: SourceKind,
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  if (kind === 'txt') return readPlainText(bytes, file);
  if (kind === 'json') return readJson(bytes, file);
  if (kind === 'image') return ok({ kind, pages: 1, lines: [], links: [], warnings: [] });
  if (kind === 'html') return (await import('./read-html.ts')).readHtml(bytes, file);
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes, file, limits);
  const packing = measurePacked(bytes, limits.unpackedBytes);
  if (packing === 'broken') return refused(refuseReading('source-unreadable', { file }));
  if (packing === 'too-large') {
    const details = { file, limit: toMegabytes(limits.unpackedBytes) };
    return refused(refuseReading('source-packed-too-large', details));
  }
  return kind === 'docx'
    ? (await import('./read-docx.ts')).readDocx(bytes, file)
    : (await import('./read-xlsx.ts')).readXlsx(bytes, file, limits);
}

function readJson(bytes: Uint8Array, file: string): Result<SourceText> {
  const text = readPlainText(bytes, file);
  if (!text.ok) return text;
  const markup = new TextDecoder().decode(bytes);
  return ok({ ...text.value, kind: 'json', markup });
}
