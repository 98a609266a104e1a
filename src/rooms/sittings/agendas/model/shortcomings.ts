import { plainText } from 'tvaers-richtext';
import type { AgendaItemId } from '../../../../kernel/ids.ts';
import type { AgendaDocument, DocumentItem } from '../../agenda-papers/index.ts';

/** Something that is not in order before approval. What blocks must be put right; the rest may be approved as it is. */
export type Shortcoming = {
  readonly blocks: boolean;
  /** The item it concerns, or null for the agenda as a whole. */
  readonly itemId: AgendaItemId | null;
  readonly itemNumber: string | null;
  readonly text: string;
};

/**
 * What stands in the agenda itself.
 * @param unreadable id of an annex → why it cannot be read
 */
export function shortcomingsOf(
  document: AgendaDocument,
  unreadable: ReadonlyMap<string, string>,
): readonly Shortcoming[] {
  const items = document.sections.flatMap((section) => section.items);
  const empty = items.length === 0 ? [whole(true, 'Dagsordenen har ingen punkter endnu.')] : [];
  const found = items
    .filter((item) => item.withdrawnReason === null)
    .flatMap((item) => [...itemShortcomings(item), ...annexShortcomings(item, unreadable)]);
  return [...empty, ...found];
}

/** Of the agenda as a whole. */
export function whole(blocks: boolean, text: string): Shortcoming {
  return { blocks, itemId: null, itemNumber: null, text };
}

function about(item: DocumentItem, blocks: boolean, text: string): Shortcoming {
  return { blocks, itemId: item.id, itemNumber: item.number, text };
}

function itemShortcomings(item: DocumentItem): readonly Shortcoming[] {
  const { parts } = item;
  if (parts === null || isEventuelt(item)) return [];
  const missing =
    parts.recommendations.length === 0 ? [about(item, true, 'Punktet har ingen indstilling.')] : [];
  const blocks = [...parts.background, ...parts.caseStatement];
  const silent =
    blocks.length === 0 ? [about(item, false, 'Punktet har hverken baggrund eller sagsfremstilling.')] : [];
  const marks = blocks.flatMap((block) => (block.type === 'annexMark' ? [block] : []));
  const asWords = plainText(blocks).includes('./.')
    ? [about(item, false, 'Der står »./.« inde i en linje; et bilagsmærke står først i sin egen linje.')]
    : [];
  const bare = marks
    .filter((block) => !parts.annexes.some((annex) => annex.mark === block.mark))
    .map((block) =>
      about(item, true, `Mærket »./. ${block.content.map((run) => run.text).join('')}« har intet bilag.`),
    );
  return [...missing, ...silent, ...bare, ...asWords];
}

/** "Any other business" has nothing to recommend. */
function isEventuelt(item: DocumentItem): boolean {
  return /^eventuelt\b/i.test(item.title.trim());
}

function annexShortcomings(
  item: DocumentItem,
  unreadable: ReadonlyMap<string, string>,
): readonly Shortcoming[] {
  return (item.parts?.annexes ?? []).flatMap((annex) => {
    const fault = unreadable.get(annex.id);
    const broken =
      fault === undefined ? [] : [about(item, true, `Bilag ${annex.number}, »${annex.title}«: ${fault}`)];
    const draft =
      annex.state === 'draft'
        ? [about(item, false, `Bilag ${annex.number}, »${annex.title}«, er stadig udkast.`)]
        : [];
    return [...broken, ...draft];
  });
}
