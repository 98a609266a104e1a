import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { kindInput, listPapers, takeDownPaper } from '../../../ground/papers/index.ts';
import { takeDownForm } from '../forms/take-down-form.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes published versions down, one or all that stand, with a reason for those who prepare the papers.
 * Refusals: those of the form · `take-down-nothing`.
 * @returns how many were taken down
 */
export const takeDown = command({
  name: 'publications.take-down',
  right: 'take-down',
  input: takeDownForm.extend({ councilId: councilInput, kind: kindInput, subjectId: z.uuid() }),
  refuse,
  async run(act, { councilId, kind, subjectId, versions, reason }) {
    const papers = await listPapers(act.trx, act.viewer, { kind: kind.name, subjectId });
    const standing = papers.filter(
      ({ publishedAt, takenDown, version }) =>
        publishedAt !== null && takenDown === null && (versions === 'all' || version === versions),
    );
    if (standing.length === 0) return refused(refuse('take-down-nothing'));
    for (const { id } of standing) {
      const taken = await inner(act, takeDownPaper, { councilId, paperId: id, reason });
      if (!taken.ok) return taken;
    }
    const titles = standing.map(({ title }) => title);
    // The reason may say what nobody is to read any more.
    act.tell({ about: kind.about(subjectId), after: { titles, reason }, closed: true });
    return ok(standing.length);
  },
});
