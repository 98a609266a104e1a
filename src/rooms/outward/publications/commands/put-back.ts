import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { getPaper, kindInput, putPaperBack } from '../../../ground/papers/index.ts';
import { indexNow } from '../steps/index-now.ts';
import { refuse } from '../texts.da.ts';

/** Puts a version back where it was: in its place, the search and the feeds. Refusals: those of `putPaperBack`. */
export const putBack = command({
  name: 'publications.put-back',
  right: 'take-down',
  input: z.object({
    councilId: councilInput,
    kind: kindInput,
    paperId: idInput('papers', 'put-back-nothing'),
  }),
  refuse,
  async run(act, { councilId, kind, paperId }) {
    const back = await inner(act, putPaperBack, { councilId, paperId });
    if (!back.ok) return back;
    const paper = await getPaper(act.trx, act.viewer, paperId);
    await indexNow(act, kind, paper);
    act.tell({ about: kind.about(paper.subjectId), after: { title: paper.title } });
    return ok(null);
  },
});
