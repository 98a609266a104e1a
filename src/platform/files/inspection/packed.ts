import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { measurePacked } from '../../reading/measure-packed.ts';
import { type Finding, type InspectionTask, kindFacts, sound, unsound } from './model.ts';
import { looksLikeVirus } from './virus.ts';

const faults = { broken: 'source-unreadable', 'too-large': 'source-packed-too-large' } as const;

/** DOCX and XLSX: whether they unpack, to how much, and whether there are macros or worse among their entries. */
export async function inspectPacked({ path, kind, limits }: InspectionTask): Promise<Finding> {
  const bytes = await readFile(path);
  const packing = measurePacked(bytes, limits.unpackedBytes);
  if (packing !== 'fits') return unsound(faults[packing]);
  const names: string[] = [];
  const small = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      return originalSize <= smallEntry;
    },
  });
  const entry = kindFacts[kind].entry;
  if (entry && !names.includes(entry)) return unsound('source-kind-differs');
  if (names.some((name) => /vbaproject|\.(exe|dll|scr|bat|js|vbs)$/i.test(name))) {
    return unsound('file-with-program');
  }
  return Object.values(small).some(looksLikeVirus) ? unsound('file-like-virus') : sound();
}

/** Larger entries are text or pictures; what hides as an attachment is small. */
const smallEntry = 1024 * 1024;
