import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { itemKinds } from '../../agenda-papers/index.ts';

const kind = z.enum(itemKinds);

export type DraftSection = {
  readonly id: string;
  readonly title: string;
  /** Fixed when it was first sent out. */
  readonly sentNumber: number | null;
};

/** An agenda item as it is worked on. */
export type DraftItem = Awaited<ReturnType<typeof readItems>>[number];

export type Draft = {
  readonly meetingId: string;
  readonly councilId: string;
  readonly state: 'draft' | 'approved' | 'sent';
  readonly sections: readonly DraftSection[];
  readonly items: readonly DraftItem[];
};

const state = z.enum(['draft', 'approved', 'sent']);

/** The working agenda of a meeting, or null where there is none or the viewer may not see it. */
export async function readDraft(trx: Trx, _viewer: Viewer, meetingId: string): Promise<Draft | null> {
  const agenda = await trx
    .selectFrom('agendas')
    .select(['council_id', 'state'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!agenda) return null;
  const sections = await trx
    .selectFrom('agenda_sections')
    .select(['id', 'title', 'number as sentNumber'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const items = await readItems(trx, agenda.council_id, meetingId);
  return { meetingId, councilId: agenda.council_id, state: state.parse(agenda.state), sections, items };
}

async function readItems(trx: Trx, councilId: string, meetingId: string) {
  const rows = await trx
    .selectFrom('agenda_items')
    .leftJoin('matter_records', (join) =>
      join
        .onRef('matter_records.matter_id', '=', 'agenda_items.matter_id')
        .on('matter_records.council_id', '=', councilId),
    )
    .selectAll('agenda_items')
    .select('matter_records.record_number')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const bullets = await trx
    .selectFrom('recommendations')
    .innerJoin('agenda_items', 'agenda_items.id', 'recommendations.item_id')
    .select(['item_id', 'recommendations.text'])
    .where('agenda_items.meeting_id', '=', meetingId)
    .orderBy('recommendations.position')
    .execute();
  const byItem = Map.groupBy(bullets, (bullet) => bullet.item_id);
  return rows.map((row) => ({
    id: row.id,
    sectionId: row.section_id,
    matterId: row.matter_id,
    recordNumber: row.record_number,
    position: row.position,
    sentNumber: row.number,
    title: row.title,
    officers: row.officers,
    kind: kind.parse(row.kind),
    kindCorrected: row.kind_corrected,
    background: richTextSchema.parse(row.background),
    caseStatement: richTextSchema.parse(row.case_statement),
    recommendationLead: row.recommendation_lead,
    recommendations: (byItem.get(row.id) ?? []).map((bullet) => bullet.text),
    presenters: row.presenters,
    expectedMinutes: row.expected_minutes,
    closedReason: row.closed_reason,
    withdrawnReason: row.withdrawn_reason,
    firstSentIn: row.first_sent_in,
    revision: row.revision,
  }));
}
