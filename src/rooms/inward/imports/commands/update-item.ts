import type { ImportedItem } from 'tvaers-reader';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { contentOf, type DraftItem, getDraft, readDraft, saveItem } from '../../../sittings/agendas/index.ts';
import { contentOfItem } from './content-of-item.ts';

export type Numbered = DraftItem & { readonly number: string };

/** The items of the working agenda with the numbers they are read under. */
export async function numberedItems(
  trx: Trx,
  viewer: Viewer,
  meetingId: string,
): Promise<readonly Numbered[]> {
  const draft = await readDraft(trx, viewer, meetingId);
  const document = await getDraft(trx, viewer, meetingId);
  const items = (document?.sections ?? []).flatMap((section) => section.items);
  const numbers = new Map(items.map((item) => [item.id, item.number]));
  return (draft?.items ?? []).map((item) => ({ ...item, number: numbers.get(item.id) ?? '' }));
}

/** Brings an item up to what was read; what only people have added (presenters, time, closing) stays. */
export async function updateItem(
  act: Act,
  place: { readonly councilId: string; readonly meetingId: string },
  known: Numbered,
  item: ImportedItem,
): Promise<Result<'updated' | 'unchanged'>> {
  const before = contentOf(known);
  const { presenters, expectedMinutes, closedReason } = before;
  const read = contentOfItem(place.councilId, item);
  const after = { ...before, ...read, presenters, expectedMinutes, closedReason };
  if (JSON.stringify(before) === JSON.stringify(after)) return ok('unchanged');
  const { id: itemId, revision } = known;
  const saved = await inner(act, saveItem, { ...place, itemId, revision, ...after });
  return saved.ok ? ok('updated') : refused(saved.error[0]);
}
