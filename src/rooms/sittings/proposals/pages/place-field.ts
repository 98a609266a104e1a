import { type Html, longDate, selectField } from '../../../../ui/index.ts';
import type { AgendaPlace } from '../model.ts';

/** Which section of which agenda. `value` is what was chosen before; else where matters stand at the day's meeting. */
export function placeField(
  places: readonly AgendaPlace[],
  chosen: { readonly value: string; readonly meetingOn: string | null },
  error: string | undefined,
): Html {
  const meant = places.filter(({ meetingOn }) => meetingOn === chosen.meetingOn);
  const usual = meant.find(({ section }) => /sager/i.test(section)) ?? meant[0];
  return selectField({
    name: 'place',
    label: 'Møde og afsnit',
    options: places.map(({ value, meetingOn, section }) => ({
      value,
      text: `${longDate(meetingOn)}: ${section}`,
    })),
    value: chosen.value === '' ? (usual?.value ?? '') : chosen.value,
    error,
  });
}
