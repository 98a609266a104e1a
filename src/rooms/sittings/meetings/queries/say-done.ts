import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findMeeting } from '../store.ts';
import { doneTexts } from '../texts.da.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { MeetingPlace } from './take-meeting.ts';

/**
 * What is said of a meeting that has just been planned or changed: that it is done, and what would go unseen (that
 * it has no deadlines, or which of them were moved and did not follow the meeting's day).
 * @param was the day it had before, null for a new one
 */
export async function sayDone(
  trx: Trx,
  viewer: Viewer,
  { councilId, heldOn }: MeetingPlace,
  was: string | null,
): Promise<string> {
  const done = was === null ? doneTexts.planned : doneTexts.changed;
  const meeting = await findMeeting(trx, viewer, councilId, heldOn);
  if (!meeting) return done;
  const deadlines = await deadlinesOf(trx, meeting);
  if (!deadlines.ok) return [done, deadlines.error.message].join(' ');
  const moved = was === heldOn ? [] : deadlines.value.filter(({ deviation }) => deviation !== null);
  return [done, ...moved.map(({ name, on }) => doneTexts.staying(name, on))].join(' ');
}
