import { catalogue } from '../../../kernel/errors.ts';
import { clockTime, longDate, weekdayDate } from '../../../ui/dates.ts';
import { tellChanges } from '../../ground/history/index.ts';
import type { DeadlineName, Meeting, MeetingForm, MeetingKind } from './model/meeting.ts';

export const refuse = catalogue({
  'meeting-date-missing': ['heldOn', 'Skriv mødets dato.'],
  'meeting-start-missing': ['startsAt', 'Skriv, hvornår mødet begynder.'],
  'meeting-ends-before-start': ['endsAt', 'Mødet kan ikke slutte, før det begynder.'],
  'meeting-place-missing': ['place', 'Skriv, hvor mødet holdes. Et fysisk eller blandet møde har et sted.'],
  'meeting-join-invalid': [
    'joinAddress',
    'Skriv hele adressen til det virtuelle møde. Den begynder med https://',
  ],
  'meeting-choice-invalid': 'Vælg mødets form og art på listerne.',
  'meeting-day-taken': [
    'heldOn',
    'Rådet har allerede et møde den {date}. Vælg en anden dag, eller ret det møde, der findes.',
  ],
  'meeting-has-agenda': [
    'heldOn',
    'Dagsordenen er sendt ud. Mødets dato kan ikke ændres; aflys mødet, og opret et nyt.',
  ],
  'meeting-already-cancelled': 'Mødet er allerede aflyst. Aflysningen kan fortrydes.',
  'cancel-reason-missing': ['reason', 'Skriv, hvorfor mødet aflyses. Det vises i kalenderen og på siden.'],
  'deviation-reason-missing': [
    'deviationReason',
    'Skriv, hvorfor fristen flyttes. Begrundelsen vises sammen med fristen.',
  ],
  'deviation-date-missing': ['movedTo', 'Skriv den nye frist.'],
  'deviation-date-late': ['movedTo', 'Fristen kan ikke ligge efter mødets dag.'],
  'deviation-date-same': [
    'movedTo',
    'Den {date} er den dag, forretningsordenen giver. Vælg en anden dag, eller sæt en flyttet frist tilbage.',
  ],
  'deviation-after-meeting': [
    'heldOn',
    'Fristen »{deadline}« er flyttet til den {on}, som ligger efter mødets nye dag. Sæt fristen tilbage først.',
  ],
  'deadline-unknown': ['deadline', 'Mødet har ikke den frist. Vælg en af fristerne på listen.'],
  'meeting-in-use': 'Mødet har en dagsorden eller forslag. Aflys det i stedet, så alle får det at vide.',
  'meeting-unknown': 'Mødet findes ikke. Det kan være flyttet til en anden dag.',
  'rules-unknown': [
    'heldOn',
    'Rådet har ingen forretningsorden, der gælder den {date}. Fristerne kan ikke beregnes.',
  ],
});

export const formNames: Readonly<Record<MeetingForm, string>> = {
  physical: 'Fysisk',
  virtual: 'Virtuelt',
  mixed: 'Fysisk og virtuelt',
};

export const kindNames: Readonly<Record<MeetingKind, string>> = {
  ordinary: 'Ordinært møde',
  extraordinary: 'Ekstraordinært møde',
  constitutive: 'Konstituerende møde',
};

export const deadlineTitles: Readonly<Record<DeadlineName, string>> = {
  proposals: 'Forslag fra medlemmer',
  agenda: 'Dagsordenen sendes ud',
  alliances: 'Valgforbund anmeldes',
};

/** What is said when a meeting has been planned or changed: that it is done, and what of it nobody might expect. */
export const doneTexts = {
  planned: 'Mødet er planlagt.',
  changed: 'Mødet er ændret.',
  staying: (deadline: DeadlineName, on: string) =>
    `Fristen »${deadlineTitles[deadline]}« er flyttet til den ${longDate(on)} og bliver stående der.`,
} as const;

/** When and where a meeting is held, in one sentence; anyone may know it. */
export function heldSentence({ heldOn, startsAt, place, cancelled }: Meeting): string {
  const when = `${weekdayDate(heldOn)} ${clockTime(startsAt)}`;
  return `Mødet ${cancelled ? 'skulle være holdt' : 'holdes'} ${when}${place === '' ? '' : `, ${place}`}.`;
}

/** A form or a kind in the middle of a sentence. */
function choiceWord(value: string): string {
  const names: Readonly<Record<string, string>> = { ...formNames, ...kindNames };
  return (names[value] ?? value).toLowerCase();
}

/** What of a meeting is told to be changed, and not to what. */
export const joinAddressName = 'adressen til virtuel deltagelse';

/** What the history says of each command; names in braces are what the event tells, after the change or before it. */
export const happened = {
  'meetings.plan-meeting': 'Mødet blev planlagt til den {heldOn}.',
  'meetings.change-meeting': {
    says: tellChanges('Mødet blev ændret', {
      heldOn: { name: 'dag', word: longDate },
      startsAt: { name: 'begyndelse', word: clockTime },
      endsAt: { name: 'slutning', word: clockTime },
      place: { name: 'sted' },
      form: { name: 'form', word: choiceWord },
      kind: { name: 'art', word: choiceWord },
    }),
  },
  'meetings.unplan-meeting': 'Mødet den {before.heldOn} blev taget ud af planen.',
  'meetings.cancel-meeting': 'Mødet blev aflyst: {reason}',
  'meetings.reinstate-meeting': 'Aflysningen blev fortrudt.',
  'meetings.move-deadline': 'Fristen »{deadline}« blev flyttet fra {before.on} til {on}: {reason}',
  'meetings.restore-deadline':
    'Fristen »{deadline}« blev sat tilbage. Den var flyttet til {before.on}: {before.reason}',
} as const;

/** What the fields are called that move a deadline. */
export const deadlineFieldNames = { movedTo: 'Ny frist', deviationReason: 'Begrundelse' } as const;

/** What the fields of a meeting are called on its form. */
export const fieldNames = {
  heldOn: 'Dag',
  startsAt: 'Begynder kl.',
  endsAt: 'Slutter kl.',
  form: 'Form',
  place: 'Sted',
  joinAddress: 'Adresse til virtuel deltagelse',
  kind: 'Art',
} as const;
