import { readDocument, toImportForm } from 'tvaers-reader';
import { expectOk } from '../../src/kernel/result.ts';
import { readSource } from '../../src/platform/reading/index.ts';
import { type Fault, findFaults, isBalanced } from './compare.ts';
import { writeDocument } from './habit.ts';
import { type Format, formats, setAs } from './set.ts';
import { inventTruth, rollFrom } from './truth.ts';

/** How one invented agenda was read: by which habits it was written, and where the reading differs from it. */
export type Tried = { readonly habits: string; readonly faults: readonly Fault[] };

/** Invents an agenda, writes it by invented habits, sets it in a format, and reads it. The same seed is the same agenda. */
export async function tryHabit(format: Format, seed: number): Promise<Tried> {
  const roll = rollFrom(seed * 10 + formats.indexOf(format));
  const truth = inventTruth(roll);
  const document = writeDocument(truth, roll);
  const source = expectOk(await readSource(await setAs(format, document, roll), `dagsorden.${format}`));
  const answer = readDocument(source, { council: 'kkr-midtjylland' });
  const whole = (what: string): Tried => ({
    habits: document.habits,
    faults: [{ where: 'hele filen', what, said: !answer.ok }],
  });
  if (!answer.ok) return whole('refused');
  if (answer.value.kind === 'annex-bundle') return whole('read as a bundle');
  if (!isBalanced(answer.value)) return whole('letters do not add up');
  return { habits: document.habits, faults: findFaults(truth, document, toImportForm(answer.value)) };
}
