import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { next } from '../model/state.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { refuse } from '../texts.da.ts';

/** Undoes a freezing nobody has seen. Refusals: `paper-unknown` · `paper-went-out`. */
export const removeUnsentPaper = command({
  name: 'papers.remove-unsent-paper',
  right: 'freeze-papers',
  input: paperPlace,
  refuse,
  async run(act, place) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    if (next(paper, 'remove') === null) return refused(refuse('paper-went-out'));
    await act.trx.deleteFrom('papers').where('id', '=', paper.id).execute();
    act.tell({ about: aboutPaper(paper.id, paper), before: { title: paper.title, version: paper.version } });
    return ok(null);
  },
});
