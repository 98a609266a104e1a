import { decideKind } from 'tvaers-reader/kinds';
import type { RichText } from 'tvaers-richtext';
import { isId, newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { ItemKind } from '../../agenda-papers/index.ts';
import { refuse } from '../texts.da.ts';
import { refuseIfWaiting } from './guard.ts';
import { type ItemContent, keepRevision, writeRecommendations } from './save-item.ts';

export type NewItem = {
  readonly meetingId: string;
  readonly sectionId: string;
  readonly title: string;
  readonly matterId?: string | null;
  readonly officers?: readonly string[];
  readonly background?: RichText;
  readonly recommendationLead?: string;
  readonly recommendations?: readonly string[];
  readonly caseStatement?: RichText;
  readonly presenters?: readonly string[];
  /** Left out: derived from the verbs of the recommendations. */
  readonly kind?: ItemKind;
};

/**
 * Adds an item at the end of a section. Refusals: `item-title-missing` · `section-unknown` · `agenda-version-waiting`.
 * @returns the item's id
 */
export async function addItem(trx: Trx, viewer: Viewer, item: NewItem): Promise<Result<string>> {
  const waiting = await refuseIfWaiting(trx, item.meetingId);
  if (waiting) return refused(waiting);
  const title = item.title.trim();
  if (title === '') return refused(refuse('item-title-missing'));
  const position = await nextPosition(trx, item.meetingId, item.sectionId);
  if (position === null) return refused(refuse('section-unknown'));
  const id = newId();
  const recommendations = item.recommendations ?? [];
  await trx
    .insertInto('agenda_items')
    .values({
      id,
      meeting_id: item.meetingId,
      section_id: item.sectionId,
      matter_id: item.matterId ?? null,
      position,
      title,
      officers: [...(item.officers ?? [])],
      kind: item.kind ?? decideKind(recommendations) ?? 'orientation',
      kind_corrected: item.kind !== undefined,
      background: JSON.stringify(item.background ?? []),
      case_statement: JSON.stringify(item.caseStatement ?? []),
      recommendation_lead: item.recommendationLead ?? '',
      presenters: [...(item.presenters ?? [])],
      number: null,
      expected_minutes: null,
      closed_reason: null,
      withdrawn_reason: null,
      first_sent_in: null,
      updated_by: viewer.kind === 'person' ? viewer.personId : null,
    })
    .execute();
  await writeRecommendations(trx, id, recommendations);
  await keepRevision(trx, viewer, id, 1, contentOf(item, title));
  return ok(id);
}

/** The first state of the item's words, which undo can go back to. */
function contentOf(item: NewItem, title: string): ItemContent {
  return {
    title,
    matterId: item.matterId ?? null,
    officers: item.officers ?? [],
    background: item.background ?? [],
    recommendationLead: item.recommendationLead ?? '',
    recommendations: item.recommendations ?? [],
    caseStatement: item.caseStatement ?? [],
    presenters: item.presenters ?? [],
    expectedMinutes: null,
    closedReason: null,
    correctedKind: item.kind ?? null,
  };
}

async function nextPosition(trx: Trx, meetingId: string, sectionId: string): Promise<number | null> {
  if (!isId(sectionId)) return null;
  const section = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('id', '=', sectionId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!section) return null;
  const { last } = await trx
    .selectFrom('agenda_items')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('section_id', '=', sectionId)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Number(last) + 1;
}
