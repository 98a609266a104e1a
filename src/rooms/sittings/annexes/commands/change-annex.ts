import { listMarks } from 'tvaers-richtext';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import type { DraftItem } from '../../agendas/index.ts';
import { type AnnexWords, sayOfAnnex } from '../../item-files/index.ts';
import { fieldsOfAnnex, postedWords, readWords } from '../forms/annex-form.ts';
import { annexPlace, takeAnnex } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/** Says something else of an annex. Refusals: those of its form · `annex-unknown` · the agenda's own · `changed-meanwhile`. */
export const changeAnnex = command({
  name: 'annexes.change-annex',
  right: 'write-agenda',
  input: annexPlace.extend({ ...postedWords.shape, ...asReadInput }),
  refuse,
  async run(act, input) {
    await takeTurns(act, `annex:${input.annexId}`);
    const taken = await takeAnnex(act, input);
    if (!taken.ok) return taken;
    const { on, item, annex } = taken.value;
    const refusal = refuseIfChanged(fieldsOfAnnex(annex), input.asRead);
    if (refusal) return refused(refusal);
    const words = readWords(input, { marks: marksOf(item), today: act.today });
    if (!words.ok) return words;
    const changed = changedIn(annex, words.value);
    if (changed.length === 0) return unchanged(null);
    await sayOfAnnex(act, on, { annex, words: words.value, changed });
    return ok(null);
  },
});

/** The marks ("./.") of the item's text. */
function marksOf({ background, caseStatement }: DraftItem): readonly string[] {
  return [background, caseStatement].flatMap(listMarks);
}

/** The names of what is said otherwise now; the words themselves stay out of the history. */
function changedIn(before: AnnexWords, after: AnnexWords): readonly string[] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]) => (was.get(name) === value ? [] : [name]));
}
