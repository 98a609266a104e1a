import { z } from 'zod';
import { councilInput, idInput, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { learnJob } from '../model/learn-job.ts';
import { searchParts } from '../model/search.ts';
import { refuse } from '../texts.da.ts';

const entry = z.object({
  part: z.enum(searchParts),
  place: z.string(),
  title: z.string(),
  body: z.string(),
  address: z.string(),
});

/**
 * What can be found of a series of papers becomes this: entries of its other versions go. Only open words belong here.
 * Asked for by whoever publishes, takes down and puts back.
 */
export const fillSearch = command({
  name: 'search.fill-search',
  right: 'send-out',
  input: z.object({
    councilId: councilInput,
    kind: z.string(),
    subjectId: z.uuid(),
    /** The version anyone reads now, with what it says; null where there is none. */
    found: z
      .object({ paperId: idInput('papers'), datedOn: z.iso.date(), entries: z.array(entry).readonly() })
      .nullable(),
  }),
  refuse,
  silent: true,
  async run({ trx }, { councilId, kind, subjectId, found }) {
    const versions = trx
      .selectFrom('papers')
      .select('id')
      .where('kind', '=', kind)
      .where('subject_id', '=', subjectId);
    await trx.deleteFrom('search_entries').where('paper_id', 'in', versions).execute();
    if (found === null || found.entries.length === 0) return ok(null);
    const place = { paper_id: found.paperId, council_id: councilId, dated_on: found.datedOn };
    const rows = found.entries.map((each) => ({ ...each, ...place, id: newId<'search_entries'>() }));
    await trx.insertInto('search_entries').values(rows).execute();
    // What its words are forms of and put together from is looked up in the worker: that takes a dictionary.
    await enqueueJob(trx, learnJob, {});
    return ok(null);
  },
});
