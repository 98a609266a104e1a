import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import {
  closeInEarlier,
  getPaper,
  kindInput,
  markPaperSent,
  publishPaper,
} from '../../../ground/papers/index.ts';
import { indexNow } from '../steps/index-now.ts';
import { refuse } from '../texts.da.ts';

/**
 * A frozen paper goes out: sent to its council, published to all, and findable. Annexes that are still being read are
 * found by their title at once and by their words when a job has seen them. Asked for by whoever sends.
 * Refusals: those of `markPaperSent`, `publishPaper`, and what the kind itself has against it.
 */
export const putOut = command({
  name: 'publications.put-out',
  right: 'send-out',
  input: z.object({ councilId: councilInput, kind: kindInput, paperId: idInput('papers') }),
  refuse,
  async run(act, { councilId, kind, paperId }) {
    const sent = await inner(act, markPaperSent, { councilId, paperId });
    if (!sent.ok) return sent;
    const paper = await getPaper(act.trx, act.viewer, paperId);
    const kept = await kind.sending.whenSent(act, paper);
    if (!kept.ok) return kept;
    const published = await inner(act, publishPaper, { councilId, paperId });
    if (!published.ok) return published;
    const closed = await closeInEarlier(act, kind, paper);
    if (!closed.ok) return closed;
    await indexNow(act, kind, paper);
    act.tell({ about: kind.about(paper.subjectId), after: { title: paper.title } });
    return ok(null);
  },
});
