import { mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { next } from '../model/state.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { markPaper } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes a published paper away from everybody but the secretariat and the chair; what is left is that there was one.
 * The database forgets the files made of it and its words in the search, and every server its kept pages.
 * Refusals: `paper-unknown` · `paper-not-published` · `paper-already-down` · `take-down-reason-missing`.
 */
export const takeDownPaper = command({
  name: 'papers.take-down-paper',
  right: 'take-down',
  input: paperPlace.extend({ reason: neededText(mostLetters.reason, 'take-down-reason-missing') }),
  refuse,
  announces: true,
  async run(act, { reason, ...place }) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    if (next(paper, 'take-down') === null)
      return refused(refuse(paper.takenDown ? 'paper-already-down' : 'paper-not-published'));
    await markPaper(act, paper, {
      taken_down_at: act.at.toString(),
      taken_down_by: act.personId,
      taken_down_reason: reason,
    });
    // The reason may say what nobody is to read any more.
    act.tell({ about: aboutPaper(paper.id, paper), after: { title: paper.title, reason }, closed: true });
    return ok(null);
  },
});
