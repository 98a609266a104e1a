import { type ReadingWarning, type SourceText, sourceOfText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { readingWarnings, refuseReading } from './texts.da.ts';

/** Reads a plain text: UTF-8 (or UTF-16 with a mark), else Windows-1252 when it is clearly that. */
export function readPlainText(bytes: Uint8Array, file: string): Result<SourceText> {
  const decoded = decode(bytes);
  if (decoded === null) return refused(refuseReading('source-not-text', { file }));
  if (decoded.text.trim() === '') return refused(refuseReading('source-empty', { file }));
  return ok({ ...sourceOfText(decoded.text), warnings: decoded.warnings });
}

type Decoded = { text: string; warnings: ReadingWarning[] };

/** The text of the bytes, or null when they are no text in a known character table. */
export function decode(bytes: Uint8Array): Decoded | null {
  const table =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(table, { fatal: true }).decode(bytes);
    if (/[\0]/.test(text)) return null;
    const damaged = text.includes('\uFFFD');
    return { text, warnings: damaged ? [warning('unreadable-letters')] : [] };
  } catch {
    return decodeOlder(bytes);
  }
}

// æ ø å Æ Ø Å é É ü ö ä § ´ – — ’ “ ” • in Windows-1252, and the no-break space.
const danishBytes = new Set([
  0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe9, 0xc9, 0xfc, 0xf6, 0xe4, 0xa7, 0xb4, 0x96, 0x97, 0x92, 0x93, 0x94,
  0x95, 0xa0,
]);

function decodeOlder(bytes: Uint8Array): Decoded | null {
  let high = 0;
  let danish = 0;
  let control = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (danishBytes.has(byte)) danish += 1;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) control += 1;
  }
  if (control > 0 || danish < high * 0.9 || high > bytes.length * 0.4) return null;
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { text, warnings: [warning('read-as-windows-1252')] };
}

function warning(code: keyof typeof readingWarnings): ReadingWarning {
  return { code, message: readingWarnings[code] };
}
