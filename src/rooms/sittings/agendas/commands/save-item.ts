import { sql } from 'kysely';
import { decideKind } from 'tvaers-reader/kinds';
import type { RichText } from 'tvaers-richtext';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { ItemKind } from '../../agenda-papers/index.ts';
import { refuse } from '../texts.da.ts';
import { takeItem } from './guard.ts';

/** Everything the item's form decides. */
export type ItemContent = {
  readonly title: string;
  readonly matterId: string | null;
  readonly officers: readonly string[];
  readonly background: RichText;
  readonly recommendationLead: string;
  readonly recommendations: readonly string[];
  readonly caseStatement: RichText;
  readonly presenters: readonly string[];
  readonly expectedMinutes: number | null;
  readonly closedReason: string | null;
  /** Null: follow the verbs of the recommendations. */
  readonly correctedKind: ItemKind | null;
};

/** Somebody saved between reading and saving: nothing was overwritten. */
export type Conflict = { readonly conflict: true; readonly refusal: Refusal; readonly revision: number };

/**
 * Saves an item over the revision it was read at. Every saved state is kept, so that undo reaches behind it.
 * @param revision the one the writer had read
 * @returns the new revision; or a conflict when another has saved meanwhile
 * Refusals: `item-unknown` · `agenda-version-waiting` · `item-title-missing`.
 */
export async function saveItem(
  trx: Trx,
  viewer: Viewer,
  itemId: string,
  revision: number,
  content: ItemContent,
): Promise<Result<number, Refusal | Conflict>> {
  const taken = await takeItem(trx, itemId);
  if (!taken.ok) return taken;
  if (content.title.trim() === '') return refused(refuse('item-title-missing'));
  const current = await currentRevision(trx, itemId);
  if (current.revision !== revision) {
    const refusal = refuse('item-changed-meanwhile', { name: current.savedBy });
    return refused({ conflict: true, refusal, revision: current.revision });
  }
  await keepRevision(trx, viewer, itemId, revision + 1, content);
  await write(trx, viewer, itemId, revision + 1, content);
  return ok(revision + 1);
}

export async function writeRecommendations(
  trx: Trx,
  itemId: string,
  texts: readonly string[],
): Promise<void> {
  await trx.deleteFrom('recommendations').where('item_id', '=', itemId).execute();
  if (texts.length === 0) return;
  await trx
    .insertInto('recommendations')
    .values(texts.map((text, position) => ({ item_id: itemId, position, text })))
    .execute();
}

async function write(
  trx: Trx,
  viewer: Viewer,
  itemId: string,
  revision: number,
  content: ItemContent,
): Promise<void> {
  const derived = decideKind(content.recommendations) ?? 'orientation';
  await trx
    .updateTable('agenda_items')
    .set({
      title: content.title.trim(),
      matter_id: content.matterId,
      officers: [...content.officers],
      background: JSON.stringify(content.background),
      case_statement: JSON.stringify(content.caseStatement),
      recommendation_lead: content.recommendationLead,
      presenters: [...content.presenters],
      expected_minutes: content.expectedMinutes,
      closed_reason: content.closedReason,
      kind: content.correctedKind ?? derived,
      kind_corrected: content.correctedKind !== null,
      revision,
      updated_by: viewer.kind === 'person' ? viewer.personId : null,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', itemId)
    .execute();
  await writeRecommendations(trx, itemId, content.recommendations);
}

async function currentRevision(trx: Trx, itemId: string): Promise<{ revision: number; savedBy: string }> {
  const row = await trx
    .selectFrom('agenda_items')
    .leftJoin('people', 'people.id', 'agenda_items.updated_by')
    .select(['revision', 'people.name'])
    .where('agenda_items.id', '=', itemId)
    .executeTakeFirstOrThrow();
  return { revision: row.revision, savedBy: row.name ?? 'En anden' };
}

export async function keepRevision(
  trx: Trx,
  viewer: Viewer,
  itemId: string,
  revision: number,
  content: ItemContent,
): Promise<void> {
  await trx
    .insertInto('item_revisions')
    .values({
      item_id: itemId,
      revision,
      content: JSON.stringify(content),
      saved_by: viewer.kind === 'person' ? viewer.personId : null,
    })
    .execute();
}
