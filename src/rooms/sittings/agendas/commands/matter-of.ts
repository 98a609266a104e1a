import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { findOrCreateMatter, isRecordNumber } from '../../matters/index.ts';
import type { ItemContent } from '../model/item.ts';

/** A number the journal system could have given: said with the form's other faults, before anything is looked up. */
export const recordNumber = z
  .string()
  .trim()
  .refine(isRecordNumber, { error: 'item-record-number-wrong' })
  .nullable();

/**
 * The matter an item's record number names, made where there is none. Part of the command that writes the item, so
 * that a refusal takes the matter back too. Refusals: those of matters, at the field of the number.
 */
export async function matterOf(
  act: Act,
  councilId: string,
  { recordNumber: number, title, officers }: ItemContent,
): Promise<Result<string | null>> {
  if (number === null) return ok(null);
  const wanted = { councilId, recordNumber: number, title, officers };
  const matter = await inner(act, findOrCreateMatter, wanted);
  return matter.ok ? ok(matter.value.id) : refused({ ...matter.error[0], field: 'recordNumber' });
}
