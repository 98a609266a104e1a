import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { next } from '../model/state.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { markPaper } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** A frozen paper goes out to its council, before anyone may read it. Refusals: `paper-unknown` · `paper-already-sent`. */
export const markPaperSent = command({
  name: 'papers.mark-paper-sent',
  right: 'send-out',
  input: paperPlace,
  refuse,
  async run(act, place) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    if (next(paper, 'send') === null) return refused(refuse('paper-already-sent'));
    await markPaper(act, paper, { sent_at: act.at.toString() });
    act.tell({ about: aboutPaper(paper.id, paper), after: { title: paper.title } });
    return ok(null);
  },
});
