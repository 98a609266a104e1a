import type { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { DraftItem } from '../model/draft.ts';
import { refuse } from '../texts.da.ts';
import { findItem } from './read-draft.ts';
import { agendaInput, takeAgenda } from './take-agenda.ts';

/** How a command names an item of an agenda. */
export const itemInput = agendaInput.extend({ itemId: idInput('agenda_items', 'item-unknown') });
export type ItemInput = z.infer<typeof itemInput>;

/** The item, on that agenda, taken for writing. Refusals: those of the agenda · `item-unknown`. */
export async function takeItem(act: Act, input: ItemInput): Promise<Result<DraftItem>> {
  const agenda = await takeAgenda(act, input);
  if (!agenda.ok) return agenda;
  const item = await findItem(act.trx, input);
  return item ? ok(item) : refused(refuse('item-unknown'));
}
