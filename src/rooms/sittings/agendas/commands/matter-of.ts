import { z } from 'zod';
import type { Answer } from '../../../../kernel/faults.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { findOrCreateMatter, isRecordNumber } from '../../matters/index.ts';
import type { ItemContent } from '../model/item.ts';

/** A number the journal system could have given: said with the form's other faults, before anything is looked up. */
export const recordNumber = z
  .string()
  .trim()
  .refine((typed) => isRecordNumber(typed), { error: 'item-record-number-wrong' })
  .nullable();

/**
 * The matter an item's record number names, made where there is none. Part of the command that writes the item, so
 * that a refusal takes the matter back too. Refusals: those of matters, whose fields are called as the item's are.
 */
export async function matterOf(
  act: Act,
  councilId: string,
  { recordNumber: number, title, officers }: ItemContent,
): Promise<Answer<string | null>> {
  if (number === null) return ok(null);
  const matter = await inner(act, findOrCreateMatter, { councilId, recordNumber: number, title, officers });
  return matter.ok ? ok(matter.value.id) : matter;
}
