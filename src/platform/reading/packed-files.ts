import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { SourceText } from 'tvaers-reader/source';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { readSource } from './index.ts';
import { type ReadingLimits, usualLimits } from './limits.ts';
import { measurePacked } from './measure-packed.ts';
import { toMegabytes } from './recognise.ts';
import { refuseReading } from './texts.da.ts';

/** The files of a ZIP by their paths in it. */
type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Unpacks a ZIP, but for folders and what a Mac adds. Refusals: `source-unreadable` · `source-packed-too-large`. */
export function unpackFiles(
  bytes: Uint8Array,
  file: string,
  limits: Pick<ReadingLimits, 'unpackedBytes'> = usualLimits,
): Result<PackedFiles> {
  const packing = measurePacked(bytes, limits.unpackedBytes);
  if (packing === 'broken') return refused(refuseReading('source-unreadable', { file }));
  if (packing === 'too-large') {
    const details = { file, limit: toMegabytes(limits.unpackedBytes) };
    return refused(refuseReading('source-packed-too-large', details));
  }
  const entries = Object.entries(unzipSync(bytes));
  return ok(new Map(entries.filter(([name]) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))));
}

/** Words only the publication itself has, and not a list of publications beside it. */
const signs = /agendaitemparents|<MeetingAgendaTypes|<AgendaElements|<Agendas[\s>]/;

/** The publication among the files of a package, or null where there is none. */
function findPublication(files: PackedFiles): string | null {
  const found = [...files].find(
    ([name, bytes]) => /\.xml$/i.test(name) && signs.test(new TextDecoder('latin1').decode(bytes)),
  );
  return found?.[0] ?? null;
}

/**
 * Reads a file, or the publication in a package of files (ZIP). Refusals: those of `readSource` ·
 * `source-zip-without-agenda`
 */
export async function readSourceOrPackage(
  source: Uint8Array | string,
  file: string,
): Promise<Result<SourceText>> {
  if (!/\.zip$/i.test(file)) return readSource(source, file);
  const files = unpackFiles(typeof source === 'string' ? await readFile(source) : source, file);
  if (!files.ok) return files;
  const name = findPublication(files.value);
  const bytes = name === null ? undefined : files.value.get(name);
  if (name === null || !bytes) return refused(refuseReading('source-zip-without-agenda', { file }));
  return readSource(bytes, name);
}
