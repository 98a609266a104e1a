import type { ImportedItem } from 'tvaers-reader';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  type DraftItem,
  getDraft,
  type ItemContent,
  readDraft,
  saveItem,
} from '../../../sittings/agendas/index.ts';
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
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  known: Numbered,
  item: ImportedItem,
): Promise<Result<'updated' | 'unchanged'>> {
  const read = await contentOfItem(trx, viewer, councilId, item);
  if (!read.ok) return read;
  const before = contentOfDraft(known);
  const { presenters, expectedMinutes, closedReason } = before;
  const after = { ...read.value, presenters, expectedMinutes, closedReason };
  if (JSON.stringify(before) === JSON.stringify(after)) return ok('unchanged');
  const saved = await saveItem(trx, viewer, known.id, known.revision, after);
  if (saved.ok) return ok('updated');
  return refused('conflict' in saved.error ? saved.error.refusal : saved.error);
}

function contentOfDraft(item: DraftItem): ItemContent {
  return {
    title: item.title,
    matterId: item.matterId,
    officers: item.officers,
    background: item.background,
    recommendationLead: item.recommendationLead,
    recommendations: item.recommendations,
    caseStatement: item.caseStatement,
    presenters: item.presenters,
    expectedMinutes: item.expectedMinutes,
    closedReason: item.closedReason,
    correctedKind: item.kindCorrected ? item.kind : null,
  };
}
