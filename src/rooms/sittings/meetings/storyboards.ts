import type { CouncilId, MeetingId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import type { MeetingInput } from './model/meeting.ts';

export { cancelMeeting } from './commands/cancel-meeting.ts';

type Told = Omit<MeetingInput, 'councilId'>;

function ordinary(heldOn: string, place: string, form: MeetingInput['form'] = 'physical'): Told {
  const joinAddress = form === 'physical' ? null : 'https://moede.example/kkr-midtjylland';
  return { heldOn, startsAt: '09:30', endsAt: '12:30', place, form, kind: 'ordinary', joinAddress };
}

/** The meetings around the real one of 18 June 2024: the one before, the one after, and the rest of that year. */
export const yearOf2024: readonly Told[] = [
  ordinary('2024-02-02', 'Viborg Rådhus'),
  ordinary('2024-04-17', 'Silkeborg Rådhus'),
  ordinary('2024-06-18', 'Favrskov Rådhus'),
  ordinary('2024-09-06', 'Skive Rådhus', 'mixed'),
  ordinary('2024-11-22', '', 'virtual'),
];

/**
 * Five meetings for the year after `today`, as a council usually has them, so that a trial has deadlines ahead.
 */
export function comingYear(today: Temporal.PlainDate): readonly Told[] {
  const places = ['Viborg Rådhus', 'Skive Rådhus', 'Favrskov Rådhus', 'Silkeborg Rådhus', 'Horsens Rådhus'];
  return places.map((place, index) => {
    const near = today.add({ days: 16 + index * 70 });
    // A council does not meet at weekends: Saturday (6) and Sunday (7) become the Monday after.
    const day = near.dayOfWeek < 6 ? near : near.add({ days: 8 - near.dayOfWeek });
    return ordinary(day.toString(), place, index === 2 ? 'mixed' : 'physical');
  });
}

/** Plans the meetings. @returns day → meeting id */
export async function planStory(
  act: Act,
  councilId: CouncilId,
  meetings: readonly Told[],
): Promise<ReadonlyMap<string, MeetingId>> {
  const ids = new Map<string, MeetingId>();
  for (const meeting of meetings) {
    ids.set(meeting.heldOn, expectOk(await inner(act, planMeeting, { councilId, ...meeting })));
  }
  return ids;
}
