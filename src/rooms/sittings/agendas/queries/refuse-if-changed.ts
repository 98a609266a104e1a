import type { Refusal } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { DraftItem } from '../model/draft.ts';
import { refuse, somebodyElse } from '../texts.da.ts';
import { findLastWriter } from './find-last-writer.ts';

/** Somebody saved between reading and saving. */
export async function refuseIfChanged(
  trx: Trx,
  { id, revision }: DraftItem,
  read: number,
): Promise<Refusal | null> {
  if (revision === read) return null;
  const name = (await findLastWriter(trx, id)) ?? somebodyElse;
  return refuse('item-changed-meanwhile', { name, revision });
}
