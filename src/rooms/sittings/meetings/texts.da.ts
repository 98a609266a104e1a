import { catalogue } from '../../../kernel/errors.ts';
import type { DeadlineName, MeetingForm, MeetingKind } from './model.ts';

export const refuse = catalogue({
  'meeting-date-invalid': 'Mødedatoen findes ikke. Skriv en dato som 2025-06-18.',
  'meeting-time-invalid': 'Skriv klokkeslættet som 09:30.',
  'meeting-ends-before-start': 'Mødet kan ikke slutte, før det begynder.',
  'meeting-place-missing': 'Skriv, hvor mødet holdes. Et fysisk eller blandet møde har et sted.',
  'meeting-join-invalid': 'Skriv hele adressen til det virtuelle møde. Den begynder med https://',
  'meeting-choice-invalid': 'Vælg mødets form og art på listerne.',
  'meeting-day-taken':
    'Rådet har allerede et møde den {date}. Vælg en anden dag, eller ret det møde, der findes.',
  'meeting-has-agenda': 'Dagsordenen er sendt ud. Mødets dato kan ikke ændres; aflys mødet, og opret et nyt.',
  'meeting-already-cancelled': 'Mødet er allerede aflyst. Aflysningen kan fortrydes.',
  'cancel-reason-missing': 'Skriv, hvorfor mødet aflyses. Det vises i kalenderen og på siden.',
  'deviation-reason-missing': 'Skriv, hvorfor fristen flyttes. Begrundelsen vises sammen med fristen.',
  'deviation-date-invalid': 'Fristen skal være en dato, senest mødets dag.',
  'deadline-unknown': 'Mødet har ikke den frist. Vælg en af fristerne på listen.',
  'rules-unknown': 'Rådet har ingen forretningsorden, der gælder den {date}. Fristerne kan ikke beregnes.',
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

/** What menus call the ways into the room. */
export const wayTexts = {
  councilWork: (council: string) => `Arbejdet i ${council}`,
  yearPlan: 'Årsplan',
} as const;
