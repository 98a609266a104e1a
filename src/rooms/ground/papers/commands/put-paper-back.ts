import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { next } from '../model/state.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { markPaper } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Undoes taking down: whoever could read the paper before can again. Refusals: `paper-unknown` · `paper-not-down`. */
export const putPaperBack = command({
  name: 'papers.put-paper-back',
  right: 'take-down',
  input: paperPlace,
  refuse,
  announces: true,
  async run(act, place) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    if (next(paper, 'put-back') === null) return refused(refuse('paper-not-down'));
    await markPaper(act, paper, { taken_down_at: null, taken_down_by: null, taken_down_reason: null });
    act.tell({ about: aboutPaper(paper.id, paper), after: { title: paper.title } });
    return ok(null);
  },
});
