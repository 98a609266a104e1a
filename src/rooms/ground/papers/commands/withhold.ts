import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { type ClosedSince, listOpenFiles } from '../model/closed-since.ts';
import { kindInput } from '../model/kind.ts';
import { openPaper } from '../model/paper.ts';
import { aboutPaper, paperPlace, takePaper } from '../queries/take-paper.ts';
import { refuse } from '../texts.da.ts';

/**
 * Closes in a paper that went out what a later version has closed, for everybody outside the council and at once: the open
 * part is cut anew, its files are closed, and the database forgets what was made of it. The whole content stays as it
 * was frozen. Nothing opens it again: what may be read after all stands in a new version.
 * Refusals: `paper-unknown`.
 */
export const withhold = command({
  name: 'papers.withhold',
  right: 'send-out',
  input: paperPlace.extend({ kind: kindInput, since: z.custom<ClosedSince>((map) => map instanceof Map) }),
  refuse,
  announces: true,
  async run(act, { kind, since, ...place }) {
    const taken = await takePaper(act, place);
    if (!taken.ok) return taken;
    const paper = taken.value;
    const open = kind.openPart(openPaper(paper), since);
    await act.trx
      .updateTable('papers')
      .set({ content: JSON.stringify(open.content), times_withheld: paper.timesWithheld + 1 })
      .where('id', '=', paper.id)
      .execute();
    await act.trx
      .updateTable('paper_files')
      .set({ closed: true })
      .where('paper_id', '=', paper.id)
      .where('closed', '=', false)
      .where(sql<boolean>`file_id <> all (${[...listOpenFiles(kind.body(open))]})`)
      .execute();
    const { title, version } = paper;
    act.tell({ about: aboutPaper(paper.id, paper), after: { title, version } });
    return ok(null);
  },
});
