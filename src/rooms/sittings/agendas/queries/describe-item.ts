import { isId } from '../../../../kernel/ids.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { AnnexEntry } from '../../agenda-papers/index.ts';
import { findMeeting, type Meeting } from '../../meetings/index.ts';
import { mayWriteAgenda } from '../policy.ts';
import { listAnnexEntries } from './list-annex-entries.ts';
import { type NumberedItem, numberItems } from './number-items.ts';
import { readDraft } from './read-draft.ts';

export type ItemWork = {
  readonly meeting: Meeting;
  readonly councilName: string;
  readonly item: NumberedItem;
  readonly sections: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly annexes: readonly AnnexEntry[];
  readonly mayChange: boolean;
  readonly locked: boolean;
  readonly previous: string | null;
  readonly next: string | null;
};

/** The item in the address with what its page needs; null where the viewer may not see it. */
export async function describeItem(visit: Visit): Promise<ItemWork | null> {
  const { viewer } = visit;
  const { council = '', date = '', item: itemId = '' } = visit.params;
  if (!isId(itemId)) return null;
  return visit.db.as(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, council, date);
    const draft = meeting ? await readDraft(trx, viewer, meeting.id) : null;
    if (!meeting || !draft) return null;
    const sections = numberItems(draft);
    const items = sections.flatMap((section) => section.items);
    const index = items.findIndex((candidate) => candidate.id === itemId);
    const item = items[index];
    if (!item) return null;
    const { name } = await trx
      .selectFrom('councils')
      .select('name')
      .where('id', '=', council)
      .executeTakeFirstOrThrow();
    return {
      meeting,
      councilName: name,
      item,
      sections: sections.map(({ id, number, title }) => ({ id, number, title })),
      annexes: (await listAnnexEntries(trx, meeting.id)).get(itemId) ?? [],
      mayChange: mayWriteAgenda(viewer, council) && draft.state !== 'approved',
      locked: draft.state === 'approved',
      previous: items[index - 1]?.id ?? null,
      next: items[index + 1]?.id ?? null,
    };
  });
}
