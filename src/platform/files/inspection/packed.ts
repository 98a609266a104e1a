import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { measurePacked } from '../../reading/measure-packed.ts';
import { carriesMacro } from './macro.ts';
import { type Finding, type InspectionTask, kindFacts, sound, unsound } from './model.ts';
import { looksLikeVirus } from './virus.ts';

const faults = { broken: 'source-unreadable', 'too-large': 'source-packed-too-large' } as const;

/** DOCX and XLSX: whether they unpack, to how much, and whether there are macros or worse among their entries. */
export async function inspectPacked({ path, kind, limits }: InspectionTask): Promise<Finding> {
  const bytes = await readFile(path);
  const packing = measurePacked(bytes, limits.unpackedBytes);
  if (packing !== 'fits') return unsound(faults[packing]);
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) === 0 });
  const entry = kindFacts[kind].entry;
  if (entry && !names.includes(entry)) return unsound('source-kind-differs');
  // Two parts of one name: each reader takes another, and so would a scanner.
  if (new Set(names).size < names.length) return unsound('source-unreadable');
  if (names.some((name) => programName.test(name))) return unsound('file-with-program');
  for (const [name, content] of entriesOf(bytes, names)) {
    if (looksLikeVirus(content)) return unsound('file-like-virus');
    if (carriesMacro(name, content)) return unsound('file-with-program');
  }
  return sound();
}

const programName =
  /vbaproject|\.(exe|com|dll|scr|bat|cmd|ps1|js|vbs|lnk|hta|jar|msi|docm|dotm|xlsm|xltm|xlam|xlsb|pptm)$/i;

/** One entry in memory at a time. */
function* entriesOf(bytes: Uint8Array, names: readonly string[]): Generator<readonly [string, Uint8Array]> {
  const small = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= smallEntry });
  yield* Object.entries(small);
  for (const name of names) {
    if (Object.hasOwn(small, name)) continue;
    yield* Object.entries(unzipSync(bytes, { filter: (entry) => entry.name === name }));
  }
}

/** Of larger entries there are few: each is unpacked by itself. */
const smallEntry = 1024 * 1024;
