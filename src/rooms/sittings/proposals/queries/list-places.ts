import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getTemplateSections } from '../../../ground/councils/index.ts';
import { readDraft } from '../../agendas/index.ts';
import { listMeetings, type Meeting } from '../../meetings/index.ts';
import type { AgendaPlace } from '../model.ts';

/** Every section of the council's coming agendas, the next meeting first. */
export async function listPlaces(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  today: Temporal.PlainDate,
): Promise<readonly AgendaPlace[]> {
  const meetings = await listMeetings(trx, viewer, { councilId, from: today.toString() });
  const template = await getTemplateSections(trx, councilId);
  const places: AgendaPlace[] = [];
  for (const meeting of meetings) {
    if (!meeting.cancelled) places.push(...(await listSections(trx, viewer, meeting, template)));
  }
  return places;
}

async function listSections(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  template: readonly string[],
): Promise<readonly AgendaPlace[]> {
  const draft = await readDraft(trx, viewer, meeting.id);
  const sections = draft
    ? draft.sections.map(({ id, title }) => ({ key: id, title }))
    : template.map((title, index) => ({ key: `ny-${index + 1}`, title }));
  return sections.map(({ key, title }) => ({
    value: `${meeting.id}/${key}`,
    meetingOn: meeting.heldOn,
    section: title,
  }));
}
