import { readFile } from 'node:fs/promises';
import type { SourceText } from 'tvaers-reader/source';
import type { Result } from '../../kernel/result.ts';
import { type ReadingLimits, usualLimits } from './limits.ts';
import { readHere } from './read-here.ts';
import { readInThread } from './reading-threads.ts';
import { recogniseKind } from './recognise.ts';

export { usualLimits } from './limits.ts';
export { recogniseKind } from './recognise.ts';

/** A plain text of so much is read sooner than a thread is asked. */
const shortBytes = 100_000;

/**
 * Reads a file's text: pages, lines and what is known of their looks. Everything but a short plain text is read in a
 * thread of its own that is stopped when time or memory runs out, so a bad file can hurt nobody else.
 *
 * @param source the file's bytes, or its path
 * @param file its name, which tells the kind; the content is asked whether it agrees
 */
export async function readSource(
  source: Uint8Array | string,
  file: string,
  limits: ReadingLimits = usualLimits,
): Promise<Result<SourceText>> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const kind = await recogniseKind(bytes, file, limits);
  if (!kind.ok) return kind;
  const plain = kind.value === 'txt' || kind.value === 'json' || kind.value === 'xml';
  const light = kind.value === 'image' || (plain && bytes.length < shortBytes);
  return light
    ? readHere(kind.value, bytes, file, limits)
    : readInThread({ kind: kind.value, bytes: new Uint8Array(bytes), file, limits });
}
