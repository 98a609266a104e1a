import { catalogue } from '../../kernel/errors.ts';

/** What commands and forms of all rooms refuse alike; a room's own sentence for its own field comes before these. */
export const refuseAtDoor = catalogue({
  'right-missing': 'Det har du ikke ret til. Spørg sekretariatet, hvis du mener, at du burde have det.',
  'changed-meanwhile':
    'Andre har gemt, mens du skrev. Intet er overskrevet: se begge udgaver herunder, ret din til, og gem igen.',
  'text-long': 'Her står {length} tegn. Der er plads til {most}: forkort teksten.',
  'day-missing': 'Skriv en dato.',
  'day-wrong': '»{day}« er ikke en dato. Skriv den som 2025-06-18.',
  'day-far': 'Året i datoen {day} kan ikke bruges. Det skal ligge mellem 1900 og 2999.',
  'time-missing': 'Skriv et klokkeslæt.',
  'time-wrong': '»{time}« er ikke et klokkeslæt. Skriv det som 09:30.',
  'posted-unreadable': 'Oplysningen »{field}« mangler eller kan ikke læses. Ret den, eller genindlæs siden.',
});
