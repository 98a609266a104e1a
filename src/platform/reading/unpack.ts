import { unzipSync } from 'fflate';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { type ReadingLimits, usualLimits } from './limits.ts';
import { measurePacked } from './measure-packed.ts';
import { toMegabytes } from './recognise.ts';
import { refuseReading } from './texts.da.ts';

/** The files of a ZIP by their paths in it. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a ZIP, but for folders and what a Mac adds, in this very thread. Refusals: `source-unreadable` ·
 * `source-packed-too-large`.
 */
export function unpack(
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
export function findPublication(
  files: PackedFiles,
): { readonly name: string; readonly bytes: Uint8Array } | null {
  for (const [name, bytes] of files)
    if (/\.xml$/i.test(name) && signs.test(new TextDecoder('latin1').decode(bytes))) return { name, bytes };
  return null;
}
