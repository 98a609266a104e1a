import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { readDraft } from '../../../sittings/agendas/index.ts';
import type { Effect } from '../model/effect.ts';

/** The agenda's sections and items as they stand now, with the numbers a document has given them. */
export async function arrangementOf(
  { trx, viewer }: Act,
  meetingId: MeetingId,
): Promise<Effect['arrangement']> {
  const draft = await readDraft(trx, viewer, meetingId);
  return (draft?.sections ?? []).map(({ id, givenNumber }) => ({
    id,
    number: givenNumber,
    items: (draft?.items ?? [])
      .filter(({ sectionId }) => sectionId === id)
      .map((item) => ({ id: item.id, number: item.givenNumber })),
  }));
}
