import type { Act, Details, Subject } from '../../../../platform/door/index.ts';
import type { DraftItem } from '../model/draft.ts';
import { changedFields, type SavedContent } from '../model/item.ts';
import { closedName, fieldNames } from '../texts.da.ts';

type Told = {
  readonly before?: Details;
  readonly after?: Details;
  /** Told on the agenda too, and not only on the item. */
  readonly onAgenda?: string;
  readonly alsoAbout?: readonly Subject[];
};

type Named = Pick<DraftItem, 'id' | 'title' | 'closedReason'>;

/** Tells what happened to an item. Of a closed one no word is told, and only those who see it hear of it. */
export function tellItem(act: Act, item: Named, { onAgenda, alsoAbout = [], ...told }: Told): void {
  const closed = item.closedReason !== null;
  const agenda: readonly Subject[] = onAgenda === undefined ? [] : [`meeting:${onAgenda}`];
  act.tell({
    ...told,
    about: [`agenda-item:${item.id}`, ...agenda, ...alsoAbout],
    after: { item: closed ? closedName : `»${item.title}«`, ...told.after },
    closed,
  });
}

/** Tells which fields were changed; what stands in them the saved states say. */
export function tellWriting(act: Act, item: DraftItem, content: SavedContent, after: Details = {}): void {
  const changed = changedFields(item, content).map((name) => fieldNames[name].toLowerCase());
  // Closed before or closed now: either way its words are not for the open history.
  const closedReason = content.closedReason ?? item.closedReason;
  const matters = content.matterId === item.matterId ? [] : mattersOf(item, content);
  tellItem(
    act,
    { id: item.id, title: content.title, closedReason },
    { after: { changed, ...after }, alsoAbout: matters },
  );
}

/** An item that gets another matter is news to both. */
export function mattersOf(...items: readonly Pick<SavedContent, 'matterId'>[]): readonly Subject[] {
  return items.flatMap(({ matterId }): readonly Subject[] =>
    matterId === null ? [] : [`matter:${matterId}`],
  );
}
