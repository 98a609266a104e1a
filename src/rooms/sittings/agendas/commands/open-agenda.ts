import { z } from 'zod';
import { type CouncilId, type MeetingId, newId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getTemplateSections } from '../../../ground/councils/index.ts';
import { findMeetingById } from '../../meetings/index.ts';
import { agendaInput } from '../queries/take-agenda.ts';
import { sectionTitle } from '../queries/take-section.ts';
import { refuse } from '../texts.da.ts';

/**
 * Begins the agenda of a meeting with the council's template, or with other sections; where it is begun already,
 * nothing happens. Refusals: `agenda-without-meeting`.
 */
export const openAgenda = command({
  name: 'agendas.open-agenda',
  right: 'write-agenda',
  input: agendaInput.extend({
    /** Titles to begin with. */
    sections: z.array(sectionTitle).readonly().optional(),
  }),
  refuse,
  async run(act, { councilId, meetingId, sections }) {
    const { trx, viewer } = act;
    if (!(await findMeetingById(trx, viewer, councilId, meetingId)))
      return refused(refuse('agenda-without-meeting'));
    if (!(await begin(trx, councilId, meetingId))) return unchanged(null);
    await insertSections(trx, meetingId, sections ?? (await getTemplateSections(trx, councilId)));
    act.tell({ about: [`meeting:${meetingId}`] });
    return ok(null);
  },
});

/** @returns false where somebody has begun it before */
async function begin(trx: Trx, councilId: CouncilId, meetingId: MeetingId): Promise<boolean> {
  const begun = await trx
    .insertInto('agendas')
    .values({ meeting_id: meetingId, council_id: councilId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst();
  return begun !== undefined;
}

async function insertSections(trx: Trx, meetingId: MeetingId, titles: readonly string[]): Promise<void> {
  if (titles.length === 0) return;
  const rows = titles.map((title, position) => ({
    id: newId<'agenda_sections'>(),
    meeting_id: meetingId,
    position,
    title,
    number: null,
  }));
  await trx.insertInto('agenda_sections').values(rows).execute();
}
