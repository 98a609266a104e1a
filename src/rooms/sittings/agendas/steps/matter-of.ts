import type { Catalogue } from '../../../../kernel/errors.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { findOrCreateMatter, recordNumber, refuseMatter } from '../../matters/index.ts';
import { type ItemContent, itemContent } from '../model/item.ts';
import { closedMatter, refuse } from '../texts.da.ts';

/** An item as the commands take it: whether its record number can be one, is said with the form's other faults. */
export const writtenItem = itemContent.extend({ recordNumber: recordNumber.nullable() });

/** The sentences of an item's form: the room's own, and those of a record number. */
export const refuseWritten: Catalogue = {
  find: (code, details) => refuse.find(code, details) ?? refuseMatter.find(code, details),
};

/**
 * The matter an item's record number names, made where there is none. Part of the command that writes the item, so
 * that a refusal takes the matter back too. Refusals: those of matters, at the fields an item has too.
 */
export async function matterOf(
  act: Act,
  councilId: CouncilId,
  { recordNumber: number, title: heading, officers, closedReason }: ItemContent,
): Promise<Answer<string | null>> {
  if (number === null) return ok(null);
  // Matters are shared between secretariats: one that a closed item makes is called by its number alone.
  const title = closedReason === null ? heading : closedMatter(number);
  const matter = await inner(act, findOrCreateMatter, { councilId, recordNumber: number, title, officers });
  return matter.ok ? ok(matter.value.id) : matter;
}
