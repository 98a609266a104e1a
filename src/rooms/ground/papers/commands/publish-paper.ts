import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { next } from '../model/state.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { markPaper } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Anyone may read the open part of the paper from now on, and every server forgets its kept pages.
 * Refusals: `paper-unknown` · `paper-already-published`.
 */
export const publishPaper = command({
  name: 'papers.publish-paper',
  right: 'send-out',
  input: paperPlace,
  refuse,
  announces: true,
  async run(act, place) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    if (next(paper, 'publish') === null) return refused(refuse('paper-already-published'));
    await markPaper(act, paper, { published_at: act.at.toString() });
    act.tell({ about: aboutPaper(paper.id, paper), after: { title: paper.title } });
    return ok(null);
  },
});
