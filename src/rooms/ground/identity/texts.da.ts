import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'sign-in-failed': 'E-mail eller adgangskode passer ikke. Prøv igen, eller kontakt dit sekretariat.',
  'sign-in-paused': 'Der er prøvet for mange gange. Vent {minutes} minutter, og prøv igen.',
  'person-locked': 'Din adgang er lukket. Kontakt dit sekretariat.',
  'email-invalid': '»{email}« er ikke en gyldig e-mailadresse. Skriv den som navn@kommune.dk.',
  'email-taken': 'Der findes allerede en person med e-mailadressen {email}.',
  'name-missing': 'Skriv personens navn eller embede.',
  'password-short': 'Adgangskoden skal være på mindst {least} tegn.',
  'password-wrong': 'Den nuværende adgangskode er ikke rigtig. Prøv igen.',
  'person-unknown': 'Der findes ingen person med e-mailadressen {email}.',
  'role-missing': 'Angiv rollen. Vælg en af: {roles}.',
  'role-unknown': 'Rollen »{role}« findes ikke. Vælg en af: {roles}.',
  'role-needs-council': 'Rollen {role} gælder i et bestemt råd. Angiv rådet.',
  'role-without-council': 'Administratorrollen gælder hele systemet og kan ikke knyttes til et råd.',
  'council-unknown': 'Der findes intet råd med navnet »{council}«. Rådene er: {councils}.',
  'person-not-chosen': 'Vælg den person, der skal have rollen.',
  'period-invalid': 'Perioden findes ikke. Skriv datoer som 2026-01-01, den første dag først.',
  'substitute-needs-member': 'Vælg det medlem af rådet, som stedfortræderen træder ind for.',
  'substitute-taken': 'Medlemmet har allerede en stedfortræder i perioden. Fjern først den rolle.',
  'substitute-of-another':
    'Personen er allerede stedfortræder for et medlem af rådet i perioden. Man kan kun træde ind for ét.',
  'administrator-last':
    'Det er den eneste administrator med åben adgang. Giv først rollen til en anden, ellers kan ingen give roller mere.',
  'grant-unknown': 'Rollen findes ikke længere. Genindlæs siden.',
});

export const roleNames = {
  member: 'Medlem',
  substitute: 'Stedfortræder',
  chair: 'Formandskab',
  guest: 'Gæst',
  'municipal-officer': 'Kommunal medarbejder',
  partner: 'Samarbejdspartner',
  secretariat: 'Sekretariat',
  administrator: 'Administrator',
} as const;

/** What menus call the ways into the room. */
export const wayTexts = {
  mine: 'Mit',
  people: 'Personer',
  peopleAndRoles: 'Personer og roller',
  signIn: 'Log ind',
} as const;
