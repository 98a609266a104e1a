import type { BundledAnnex } from 'tvaers-reader';
import { type Answer, faultsOf } from '../../../../kernel/faults.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { knowFiles } from '../../../ground/files/index.ts';
import { refuseIfWaiting } from '../../../sittings/agendas/index.ts';
import { attachAnnexes } from '../../../sittings/annexes/index.ts';
import { annexFileOf, listItemAnnexes } from '../../../sittings/item-files/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import { listNumberedItems, type NumberedItem } from '../queries/list-numbered-items.ts';
import { refuse } from '../texts.da.ts';
import type { Piece } from './cut-bundle.ts';
import type { Day } from './meeting-of.ts';
import type { Stored } from './store-agenda.ts';

/**
 * Puts the annexes of a bundle on the items of the agenda they belong to. An annex whose title is on its item already
 * is not put there again. Refusals: `import-no-agenda` · those of the annexes and the agenda.
 */
export async function storeBundle(act: Act, day: Day, pieces: readonly Piece[]): Promise<Answer<Stored>> {
  const { trx, viewer } = act;
  const meeting = await findMeeting(trx, viewer, day.councilId, day.heldOn);
  const items = meeting ? await listNumberedItems(trx, viewer, meeting.id) : [];
  if (!meeting || items.length === 0)
    return refused(faultsOf(refuse('import-no-agenda', { date: day.heldOn })));
  const waiting = await refuseIfWaiting(trx, meeting.id);
  if (waiting) return refused(faultsOf(waiting));
  const known = await inner(act, knowFiles, { files: pieces.map(({ file }) => file) });
  if (!known.ok) return known;
  const put = new Set<Piece>();
  for (const item of items) {
    const fresh = await listFresh(act, item, pieces);
    const place = { councilId: day.councilId, meetingId: meeting.id, itemId: item.id };
    const annexes = fresh.map(({ annex, file }) => ({ ...wordsOf(annex), ...annexFileOf(file) }));
    const attached = annexes.length > 0 ? await inner(act, attachAnnexes, { ...place, annexes }) : ok([]);
    if (!attached.ok) return attached;
    for (const piece of fresh) put.add(piece);
  }
  const detail = {
    added: pieces.filter((piece) => put.has(piece)).map(nameOf),
    passedOver: pieces.filter((piece) => !put.has(piece)).map(nameOf),
  };
  return ok({ meetingId: meeting.id, detail });
}

/** The item's annexes in the bundle, each title once, but for those whose title is on the item already. */
async function listFresh(
  { trx }: Act,
  item: NumberedItem,
  pieces: readonly Piece[],
): Promise<readonly Piece[]> {
  const titles = new Set((await listItemAnnexes(trx, item.id)).map(({ title }) => title));
  return pieces.filter(({ annex }) => {
    if (annex.item !== item.number || titles.has(annex.title)) return false;
    titles.add(annex.title);
    return true;
  });
}

function wordsOf({ title, stamps }: BundledAnnex) {
  const state = stamps.draft ? ('draft' as const) : ('final' as const);
  return { title, state, documentNumber: stamps.documentNumbers[0] ?? null };
}

function nameOf({ annex }: Piece): string {
  return `${annex.item ?? '?'} Bilag ${annex.number}`;
}
