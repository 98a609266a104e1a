import { z } from 'zod';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Paper, type PaperFacts, paperForms } from '../model/paper.ts';

const form = z.enum(paperForms);

const factColumns = [
  'papers.id',
  'papers.kind',
  'papers.subject_id',
  'papers.council_id',
  'councils.name as council_name',
  'papers.version',
  'papers.form',
  'papers.title',
  'papers.dated_on',
  'papers.reason',
  'papers.approved_at',
  'papers.sent_at',
  'papers.published_at',
  'papers.taken_down_at',
  'papers.taken_down_reason',
  'papers.times_withheld',
] as const;

/** Frozen papers, without what they say. */
export function selectFacts(trx: Trx) {
  return trx
    .selectFrom('papers')
    .innerJoin('councils', 'councils.id', 'papers.council_id')
    .where('papers.approved_at', 'is not', null)
    .select(factColumns);
}

/** Frozen papers; the whole content stands beside the open one where the viewer gets it. */
export function selectPapers(trx: Trx) {
  return selectFacts(trx)
    .leftJoin('paper_closed', 'paper_closed.paper_id', 'papers.id')
    .select(['papers.content', 'paper_closed.content as closed_content']);
}

type FactRow = Awaited<ReturnType<ReturnType<typeof selectFacts>['executeTakeFirstOrThrow']>>;
type Row = Awaited<ReturnType<ReturnType<typeof selectPapers>['executeTakeFirstOrThrow']>>;

export function toFacts(row: FactRow): PaperFacts {
  if (row.approved_at === null) throw new Error(`paper ${row.id} is not frozen yet`);
  const { taken_down_at: at, taken_down_reason: reason } = row;
  return {
    id: row.id,
    kind: row.kind,
    subjectId: row.subject_id,
    council: { id: row.council_id, name: row.council_name },
    version: row.version,
    form: form.parse(row.form),
    title: row.title,
    datedOn: row.dated_on,
    reason: row.reason,
    approvedAt: row.approved_at,
    sentAt: row.sent_at,
    publishedAt: row.published_at,
    timesWithheld: row.times_withheld,
    takenDown: at === null || reason === null ? null : { at, reason },
  };
}

/**
 * The paper as the viewer may see it: whole for those who sit in the council, and not at all where it was taken down.
 * Row-level security holds both back as well, except where the system reads for somebody else.
 */
export function toPaper(row: Row, viewer: Viewer): Paper | null {
  if (row.taken_down_at !== null && !may(viewer, 'freeze-papers', row.council_id)) return null;
  const closed = may(viewer, 'see-closed', row.council_id) ? row.closed_content : null;
  return { ...toFacts(row), content: closed ?? row.content, openContent: row.content };
}
