import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { itemKinds } from '../../agenda-papers/index.ts';
import type { ItemContent } from '../commands/save-item.ts';

const contentSchema: z.ZodType<ItemContent> = z.object({
  title: z.string(),
  matterId: z.string().nullable(),
  officers: z.array(z.string()),
  background: richTextSchema,
  recommendationLead: z.string(),
  recommendations: z.array(z.string()),
  caseStatement: richTextSchema,
  presenters: z.array(z.string()),
  expectedMinutes: z.number().nullable(),
  closedReason: z.string().nullable(),
  correctedKind: z.enum(itemKinds).nullable(),
});

export type SavedState = {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly content: ItemContent;
};

/** Every saved state of an item's words, newest first. */
export async function listSavedStates(trx: Trx, itemId: string): Promise<readonly SavedState[]> {
  const rows = await trx
    .selectFrom('item_revisions')
    .leftJoin('people', 'people.id', 'item_revisions.saved_by')
    .select(['revision', 'content', 'saved_at', 'people.name'])
    .where('item_id', '=', itemId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    savedBy: row.name ?? 'Systemet',
    savedAt: row.saved_at,
    content: contentSchema.parse(row.content),
  }));
}
