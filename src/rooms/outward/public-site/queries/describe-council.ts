import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil, listCouncilMunicipalities } from '../../../ground/councils/index.ts';
import type { CouncilContent, MeetingsContent } from '../model.ts';
import { findNext, listMeetingLines } from './meeting-lines.ts';

const shown = { latest: 5, coming: 4 } as const;

/** A council's page on the day (YYYY-MM-DD); null when there is no such council. */
export async function describeCouncil(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  today: string,
): Promise<CouncilContent | null> {
  const council = await findCouncil(trx, councilId);
  if (council === null) return null;
  const lines = await listMeetingLines(trx, viewer, { councilId });
  const coming = lines.filter((line) => line.meeting.heldOn >= today);
  const next = findNext(coming);
  return {
    council,
    municipalities: await listCouncilMunicipalities(trx, councilId, today),
    next,
    coming: coming.filter((line) => line !== next).slice(0, shown.coming),
    latest: lines
      .filter((line) => line.published && line !== next)
      .reverse()
      .slice(0, shown.latest),
  };
}

/** All the council's meetings by year, newest first; null when there is no such council. */
export async function describeMeetings(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
): Promise<MeetingsContent | null> {
  const council = await findCouncil(trx, councilId);
  if (council === null) return null;
  const lines = (await listMeetingLines(trx, viewer, { councilId })).toReversed();
  const byYear = Map.groupBy(lines, (line) => line.meeting.heldOn.slice(0, 4));
  return { council, years: [...byYear].map(([year, list]) => ({ year, lines: list })) };
}
