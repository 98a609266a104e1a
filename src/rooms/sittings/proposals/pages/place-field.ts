import { boundFields, type Filled, type Html, longDate } from '../../../../ui/index.ts';
import type { AgendaPlace } from '../model.ts';

/** Which section of which agenda. What was chosen before stands; else where matters stand at the day's meeting. */
export function placeField(filled: Filled, places: readonly AgendaPlace[], usuallyOn: string | null): Html {
  const meant = places.filter(({ meetingOn }) => meetingOn === usuallyOn);
  const usual = meant.find(({ section }) => /sager/i.test(section)) ?? meant[0];
  return boundFields(filled).select({
    name: 'place',
    label: 'Møde og afsnit',
    options: places.map(({ value, meetingOn, section }) => ({
      value,
      text: `${longDate(meetingOn)}: ${section}`,
    })),
    value: usual?.value ?? '',
  });
}
