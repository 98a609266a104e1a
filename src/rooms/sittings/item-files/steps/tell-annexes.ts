import type { Act, Details, Subject } from '../../../../platform/door/index.ts';
import type { Annex, TakenItem } from '../model/annex.ts';
import { closedTitle } from '../texts.da.ts';

type Named = Pick<Annex, 'id' | 'title' | 'closedReason'>;
/** What is told besides: how the annexes were called before, and what else was and became. */
type Change = { readonly was?: Named; readonly before?: Details; readonly after?: Details };

/**
 * Tells what happened to annexes of an item. Where one of them, or the item, is closed, the event is for those who may
 * see what is closed, and no title stands in it: an event is kept for good, and may be read when they no longer may.
 */
export function tellAnnexes(
  act: Act,
  item: TakenItem,
  annexes: readonly Named[],
  { was, before, after }: Change = {},
): void {
  const isClosed = [item, ...annexes, ...(was ? [was] : [])].some(isClosedItself);
  const titlesOf = (named: readonly Named[]) => (isClosed ? [closedTitle] : named.map(({ title }) => title));
  act.tell({
    about: [
      ...annexes.map(({ id }): Subject => `annex:${id}`),
      `agenda-item:${item.itemId}`,
      `meeting:${item.meetingId}`,
    ],
    before: { ...(was ? { titles: titlesOf([was]) } : {}), ...before },
    after: { titles: titlesOf(annexes), ...after },
    closed: isClosed,
  });
}

const isClosedItself = ({ closedReason }: Pick<Named, 'closedReason'>) => closedReason !== null;
