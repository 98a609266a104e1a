import type { Faults } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { editorAddresses, refill, statusOf } from '../../../../ui/index.ts';
import { fieldsOfItem } from '../forms/item-form.ts';
import { conflictPage } from '../pages/conflict-page.ts';
import { historyPage } from '../pages/history-page.ts';
import { itemPage } from '../pages/item-page.ts';
import { describeItem, type ItemWork } from '../queries/describe-item.ts';
import { listSavedStates } from '../queries/list-saved-states.ts';

type Page<Described> = Described & { readonly mayChange: boolean };

/** The item in the address, as far as the viewer may see it. */
async function findWork(visit: Visit): Promise<Page<ItemWork> | null> {
  const { council: councilId, date: heldOn = '', item: itemId } = visit.params;
  const asked = { councilId, heldOn, itemId, sentences: visit.sentences };
  const work = await visit.read((trx) => describeItem(trx, visit.viewer, asked));
  return work && { ...work, mayChange: visit.may('write-agenda', councilId) && !work.locked };
}

/** The item's page; what was typed in its form stands over what is stored, the boxes as they were left too. */
export async function showItem(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const work = await findWork(visit);
  if (!work) return notFound();
  const fields = refill(fieldsOfItem(work.item), visit.form.fields);
  const page = itemPage(visit, { work, fields, faults, editor: await editorAddresses() });
  return htmlReply(page, statusOf(faults));
}

/** Somebody saved in between: read again, because that is what the typed words are compared with. */
export async function showConflict(visit: Visit, faults: Faults): Promise<Response> {
  const work = await findWork(visit);
  if (!work) return notFound();
  const page = { work, fields: visit.form.fields, faults, editor: await editorAddresses() };
  return htmlReply(conflictPage(visit, page), 409);
}

/** The item's earlier saved states. */
export async function showSavedStates(visit: Visit): Promise<Response> {
  const work = await findWork(visit);
  if (!work) return notFound();
  const states = await visit.read((trx) => listSavedStates(trx, work.item.id));
  return htmlReply(historyPage(visit, work, states));
}
