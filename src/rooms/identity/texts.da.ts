import { catalogue } from '../../kernel/errors.ts';

export const refuse = catalogue({
  'sign-in-failed': 'E-mail eller adgangskode passer ikke. Prøv igen, eller kontakt dit sekretariat.',
  'sign-in-paused': 'Der er prøvet for mange gange. Vent {minutes} minutter, og prøv igen.',
  'person-locked': 'Din adgang er lukket. Kontakt dit sekretariat.',
  'email-invalid': '»{email}« er ikke en gyldig e-mailadresse.',
  'email-taken': 'Der findes allerede en person med e-mailadressen {email}.',
  'name-missing': 'Skriv personens navn eller embede.',
  'password-short': 'Adgangskoden skal være på mindst {least} tegn.',
  'password-wrong': 'Den nuværende adgangskode er ikke rigtig.',
  'person-unknown': 'Der findes ingen person med e-mailadressen {email}.',
  'role-unknown': 'Rollen »{role}« findes ikke. Vælg en af: {roles}.',
  'role-needs-council': 'Rollen {role} gælder i et bestemt råd. Angiv rådet.',
  'role-without-council': 'Administratorrollen gælder hele systemet og kan ikke knyttes til et råd.',
  'council-unknown': 'Der findes intet råd med navnet »{council}«. Rådene er: {councils}.',
  'substitute-needs-member': 'En stedfortræder skal være stedfortræder for et bestemt medlem.',
  'substitute-taken': 'Medlemmet har allerede en stedfortræder i perioden.',
  'grant-unknown': 'Rollen findes ikke længere.',
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
