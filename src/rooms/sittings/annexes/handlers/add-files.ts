import { annexesWork } from '../../../../addresses/index.ts';
import { messageOf } from '../../../../kernel/faults.ts';
import { jsonReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { addAnnexes } from '../commands/add-annexes.ts';
import { addPicture } from '../commands/add-picture.ts';
import { placeOf } from '../pages/place-of.ts';
import { showAnnexes } from './show-annexes.ts';
import { itemOf, withItem } from './with-item.ts';

/** Several files at once: those that are good are on the item when the page says what was wrong with the rest. */
export const submitUpload = withItem(async (visit, described) => {
  const added = await visit.submit(addAnnexes, { ...visit.form.posted, ...described.place });
  const faults = added.ok ? added.value : added.error;
  if ((visit.headers.get('accept') ?? '').includes('application/json'))
    return jsonReply({ ok: faults.length === 0, refusals: faults.map(({ message }) => message) });
  if (faults.length === 0)
    return redirectTo(annexesWork(placeOf(described)), noticeOf(visit.form.files.length));
  const now = await itemOf(visit);
  return now ? showAnnexes(visit, now, faults) : notFound();
});

function noticeOf(count: number): string {
  return count === 1 ? 'Bilaget er lagt på punktet.' : `${count} bilag er lagt på punktet.`;
}

/** A picture for the text that is being written; the editor asks. */
export async function submitPicture(visit: Visit): Promise<Response> {
  const { council: councilId, item: itemId } = visit.params;
  const added = await visit.submit(addPicture, { ...visit.form.posted, councilId, itemId });
  if (!added.ok) return jsonReply({ ok: false, message: messageOf(added.error) }, 422);
  return jsonReply({ ok: true, file: added.value });
}
