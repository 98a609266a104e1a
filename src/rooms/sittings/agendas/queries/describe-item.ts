import { type AgendaItemId, type CouncilId, isId, type SectionId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import { type AnnexEntry, listVersions } from '../../agenda-papers/index.ts';
import { findMeeting, type Meeting } from '../../meetings/index.ts';
import { type NumberedItem, numberItems } from '../model/number-items.ts';
import { next } from '../model/state.ts';
import { findStillPublic, type StillPublic } from '../model/still-public.ts';
import { listAnnexEntries } from './list-annex-entries.ts';
import { readDraft } from './read-draft.ts';

export type ItemWork = {
  readonly meeting: Meeting;
  readonly councilName: string;
  readonly item: NumberedItem;
  readonly sections: readonly { readonly id: SectionId; readonly number: number; readonly title: string }[];
  readonly annexes: readonly AnnexEntry[];
  /** An approved version waits: nothing can be written until it is sent, or the approval taken back. */
  readonly locked: boolean;
  readonly stillPublic: StillPublic | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly history: readonly HistoryEntry[];
};

type Asked = {
  readonly councilId: CouncilId;
  readonly heldOn: string;
  readonly itemId: AgendaItemId;
  readonly sentences: Sentences;
};

/** An item with what its page needs; null where there is none, or the viewer may not see it. */
export async function describeItem(trx: Trx, viewer: Viewer, asked: Asked): Promise<ItemWork | null> {
  if (!isId(asked.itemId)) return null;
  const council = await findCouncil(trx, asked.councilId);
  const meeting = council ? await findMeeting(trx, viewer, council.id, asked.heldOn) : null;
  const draft = meeting ? await readDraft(trx, viewer, meeting.id) : null;
  if (!council || !meeting || !draft) return null;
  const sections = numberItems(draft);
  const items = sections.flatMap((section) => section.items);
  const at = items.findIndex(({ id }) => id === asked.itemId);
  const item = items[at];
  if (!item) return null;
  const annexes = (await listAnnexEntries(trx, meeting.id)).get(item.id) ?? [];
  const versions = await listVersions(trx, viewer, meeting.id);
  return {
    meeting,
    councilName: council.name,
    item,
    sections: sections.map(({ id, number, title }) => ({ id, number, title })),
    annexes,
    stillPublic: findStillPublic({ ...item, annexes }, versions),
    locked: next(draft.state, 'write') === null,
    previous: items[at - 1]?.id ?? null,
    next: items[at + 1]?.id ?? null,
    history: await listHistory(trx, `agenda-item:${item.id}`, asked.sentences),
  };
}
