import { type Html, longDate, selectField } from '../../../ui/index.ts';
import type { AgendaPlace } from '../model.ts';

/** Which section of which agenda. `value` is what was chosen before; else the first section of the day's meeting. */
export function placeField(
  places: readonly AgendaPlace[],
  chosen: { readonly value: string; readonly meetingOn: string | null },
  error: string | undefined,
): Html {
  const first = places.find(({ meetingOn }) => meetingOn === chosen.meetingOn);
  return selectField({
    name: 'place',
    label: 'Møde og afsnit',
    options: places.map(({ value, meetingOn, section }) => ({
      value,
      text: `${longDate(meetingOn)}: ${section}`,
    })),
    value: chosen.value === '' ? (first?.value ?? '') : chosen.value,
    error,
  });
}
