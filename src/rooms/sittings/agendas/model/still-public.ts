import type { AgendaItemId } from '../../../../kernel/ids.ts';
import type { AgendaVersion, AnnexEntry, DocumentItem } from '../../agenda-papers/index.ts';

/** What has been closed on the working agenda, and can still be read by everyone in what was sent out. */
export type StillPublic = {
  readonly itemId: AgendaItemId;
  readonly number: string;
  /** The numbers of its annexes, where those were closed and the item was not; null for the whole item. */
  readonly annexes: readonly number[] | null;
};

type Item = Pick<DocumentItem, 'id' | 'number' | 'closedReason'> & {
  readonly annexes: readonly AnnexEntry[];
};

/** What of an item everyone can still read although it is closed now; null where that is nothing. */
export function findStillPublic(
  { id, number, closedReason, annexes }: Item,
  versions: readonly AgendaVersion[],
): StillPublic | null {
  const sent = findSent(id, versions);
  if (sent?.closedReason !== null) return null;
  if (closedReason !== null) return { itemId: id, number, annexes: null };
  const open = (sent.parts?.annexes ?? []).filter((annex) => annex.closedReason === null);
  const closedNow = annexes.filter((annex) => annex.closedReason !== null);
  const still = closedNow.filter((annex) => open.some((each) => each.id === annex.id));
  return still.length === 0 ? null : { itemId: id, number, annexes: still.map((annex) => annex.number) };
}

/** The item as it was last sent out. What is closed in a later version is withheld in those before it too. */
function findSent(id: AgendaItemId, versions: readonly AgendaVersion[]): DocumentItem | undefined {
  const read = versions.filter(({ sentAt, takenDown }) => sentAt !== null && takenDown === null);
  return read
    .flatMap(({ document }) => document.sections.flatMap(({ items }) => items))
    .findLast((item) => item.id === id);
}
