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
  if (kind === 'json' || kind === 'xml') return readMarked(kind, bytes, file);
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

/** JSON and XML are read by what stands in them, not by their lines. */
function readMarked(kind: 'json' | 'xml', bytes: Uint8Array, file: string): Result<SourceText> {
  const text = readPlainText(bytes, file);
  if (!text.ok) return text;
  const declared = /^[^>]*encoding=["'](?<set>[\w-]+)/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  );
  const markup = new TextDecoder(knownSet(declared?.groups?.['set'])).decode(bytes);
  return ok({ ...text.value, kind, markup });
}

/** The set of letters an XML file says it is written in, where it is one there is. */
function knownSet(set = 'utf-8'): string {
  try {
    return new TextDecoder(set).encoding;
  } catch {
    return 'utf-8';
  }
}
