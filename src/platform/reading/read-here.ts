import type { SourceKind, SourceText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ReadingLimits } from './limits.ts';
import { measurePacked } from './measure-packed.ts';
import { recogniseKind, toMegabytes } from './recognise.ts';
import { refuseReading } from './texts.da.ts';
import { findPublication, unpack } from './unpack.ts';

/** Reads a recognised file in this very thread; each format's library is loaded only when it is needed. */
export async function readHere(
  kind: SourceKind,
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  if (kind === 'txt') return (await import('./read-text.ts')).readPlainText(bytes, file);
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

/** Recognises and reads a file, or the publication in a package, in this very thread. Refusals: `readSourceOrPackage`. */
export async function readWholeHere(
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  if (/\.zip$/i.test(file)) return readPackageHere(bytes, file, limits);
  const kind = await recogniseKind(bytes, file, limits);
  return kind.ok ? readHere(kind.value, bytes, file, limits) : kind;
}

export async function readPackageHere(
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<Result<SourceText>> {
  const files = unpack(bytes, file, limits);
  if (!files.ok) return files;
  const found = findPublication(files.value);
  if (!found) return refused(refuseReading('source-zip-without-agenda', { file }));
  const kind = await recogniseKind(found.bytes, found.name, limits);
  return kind.ok ? readHere(kind.value, found.bytes, found.name, limits) : kind;
}

/** JSON and XML are read by what stands in them, not by their lines. */
async function readMarked(
  kind: 'json' | 'xml',
  bytes: Uint8Array,
  file: string,
): Promise<Result<SourceText>> {
  const { readPlainText } = await import('./read-text.ts');
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
