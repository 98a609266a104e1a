import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type CouncilId, councilInput, idText, type MatterId } from '../../../../kernel/ids.ts';
import { councilsWhereMay } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { itemKinds } from '../../agenda-papers/index.ts';
import type { Treatment } from '../../matters/index.ts';

const kindSchema = z.enum(itemKinds);

/** Every meeting's treatment of the matter that the viewer may see, latest first. */
export async function listTreatments(
  trx: Trx,
  viewer: Viewer,
  matterId: MatterId,
): Promise<readonly Treatment[]> {
  const own = await listPrepared(trx, matterId);
  const others = await listSent(trx, matterId, councilsWhereMay(viewer, 'prepare-agenda'));
  const known = new Set(own.map((treatment) => treatment.itemId));
  const all = [...own, ...others.filter((treatment) => !known.has(treatment.itemId))];
  return all.sort(
    (a, b) =>
      b.heldOn.localeCompare(a.heldOn) ||
      a.councilId.localeCompare(b.councilId) ||
      byNumber(a.number, b.number),
  );
}

/** A relation of `matter_id` and `latest_on`: the day of the council's latest meeting that has the matter on its agenda. */
export function latestTreatments(councilId: CouncilId): RawBuilder<unknown> {
  return sql`
    select i.matter_id, max(t.held_on) as latest_on
    from agenda_items i join meetings t on t.id = i.meeting_id
    where t.council_id = ${councilId} and i.matter_id is not null
    group by i.matter_id`;
}

/** 3.2 stands before 3.10; what has no number yet comes last. */
function byNumber(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'da', { numeric: true });
}

/** In the councils whose agendas the viewer prepares: drafts too. The row policies keep the others' out. */
async function listPrepared(trx: Trx, matterId: MatterId): Promise<readonly Treatment[]> {
  const rows = await trx
    .selectFrom('agenda_items as i')
    .innerJoin('meetings as t', 't.id', 'i.meeting_id')
    .innerJoin('councils as c', 'c.id', 't.council_id')
    .select([
      't.council_id as councilId',
      'c.name as councilName',
      't.id as meetingId',
      't.held_on as heldOn',
      'i.id as itemId',
      'i.number',
      'i.title',
      'i.kind',
      'i.withdrawn_reason as withdrawnReason',
    ])
    .innerJoin('agenda_sections as s', 's.id', 'i.section_id')
    .where('i.matter_id', '=', matterId)
    .orderBy('s.position')
    .orderBy('i.position')
    .execute();
  return rows.map(({ withdrawnReason, ...row }) => ({
    ...row,
    kind: kindSchema.parse(row.kind),
    state: withdrawnReason !== null ? 'withdrawn' : row.number === null ? 'draft' : 'sent',
  }));
}

const sentSchema = z.object({
  councilId: councilInput,
  councilName: z.string(),
  meetingId: idText('meetings'),
  heldOn: z.string(),
  item: z.object({
    id: idText('agenda_items'),
    number: z.string(),
    title: z.string(),
    kind: kindSchema,
    withdrawnReason: z.string().nullable(),
  }),
});

/** In other councils: as the latest agenda sent out says it, which is what anyone may read. */
async function listSent(
  trx: Trx,
  matterId: MatterId,
  prepared: readonly CouncilId[],
): Promise<readonly Treatment[]> {
  const path = '$.sections[*].items[*] ? (@.matterId == $matter)';
  const named = JSON.stringify({ matter: matterId });
  const { rows } = await sql`
    select distinct on (v.subject_id, item ->> 'id')
      v.council_id as "councilId", c.name as "councilName", v.subject_id as "meetingId", v.dated_on as "heldOn", item
    from papers v
    join councils c on c.id = v.council_id
    cross join lateral jsonb_path_query(v.content, ${path}::jsonpath, ${named}::jsonb) as item
    where v.kind = 'agenda' and v.sent_at is not null and v.taken_down_at is null and v.council_id <> all (${[...prepared]})
    order by v.subject_id, item ->> 'id', v.version desc`.execute(trx);
  return z
    .array(sentSchema)
    .parse(rows)
    .map(({ item, ...row }) => ({
      ...row,
      itemId: item.id,
      number: item.number,
      title: item.title,
      kind: item.kind,
      state: item.withdrawnReason === null ? 'sent' : 'withdrawn',
    }));
}
