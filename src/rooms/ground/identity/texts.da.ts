import { catalogue } from '../../../kernel/errors.ts';
import type { Role } from '../../../kernel/viewer.ts';
import type { Change, Details, Sentences } from '../../../platform/door/index.ts';
import { longDate } from '../../../ui/dates.ts';

export const refuse = catalogue({
  'sign-in-failed': 'E-mail eller adgangskode passer ikke. Prøv igen, eller kontakt dit sekretariat.',
  'sign-in-paused': 'Der er prøvet for mange gange. Vent {wait}, og prøv igen.',
  'sign-in-busy': 'Der er mange, der logger ind lige nu. Prøv igen om et øjeblik.',
  'proof-wrong': ['bekraeftelse', 'Adgangskoden er ikke rigtig. Prøv igen.'],
  'proof-code-wrong': [
    'bekraeftelseskode',
    'Koden er ikke rigtig, eller den er brugt. Vent, til appen viser en ny, og prøv igen.',
  ],
  'person-locked': 'Din adgang er lukket. Kontakt dit sekretariat.',
  'step-over': 'Der gik for lang tid. Log ind igen.',
  'code-wrong': [
    'code',
    'Koden er ikke rigtig, eller den er brugt. Vent, til appen viser en ny, og prøv igen.',
  ],
  'factor-on': 'To trin er slået til allerede.',
  'factor-not-begun': 'To trin er ikke slået til. Begynd forfra.',
  'reset-proof-missing': [
    'proof',
    'Skriv, hvordan personen har vist, hvem det er, f.eks. »Mødte op med pas«.',
  ],
  'link-over': 'Linket virker ikke længere. Bed om et nyt.',
  'email-missing': ['email', 'Skriv din e-mailadresse.'],
  'email-invalid': ['email', '»{email}« er ikke en gyldig e-mailadresse. Skriv den som navn@kommune.dk.'],
  'email-taken': ['email', 'Der findes allerede en person med e-mailadressen {email}.'],
  'name-missing': ['name', 'Skriv personens navn eller embede.'],
  'password-short': ['password', 'Adgangskoden skal være på mindst {least} tegn.'],
  'password-blank': ['password', 'Adgangskoden må ikke være mellemrum alene.'],
  'password-long': ['password', 'Adgangskoden må højst være på 200 tegn.'],
  'password-common': [
    'password',
    'Adgangskoden er for let at gætte: mange bruger den, eller den er et almindeligt ord med tal efter. Vælg f.eks. fire ord, der ikke hører sammen.',
  ],
  'password-personal': [
    'password',
    'Adgangskoden ligner navnet eller e-mailadressen og er for let at gætte. Vælg en, der ikke handler om personen.',
  ],
  'password-wrong': ['current', 'Den nuværende adgangskode er ikke rigtig. Prøv igen.'],
  'person-unknown': 'Der findes ingen person med e-mailadressen {email}.',
  'role-missing': ['role', 'Angiv rollen. Vælg en af: {roles}.'],
  'role-unknown': ['role', 'Rollen »{role}« findes ikke. Vælg en af: {roles}.'],
  'role-needs-council': ['council', 'Rollen »{role}« gælder i et bestemt råd. Angiv rådet.'],
  'role-without-council': [
    'council',
    'Administratorrollen gælder hele systemet og kan ikke knyttes til et råd.',
  ],
  'council-unknown': ['council', 'Der findes intet råd med navnet »{council}«. Rådene er: {councils}.'],
  'person-not-chosen': ['person', 'Vælg den person, der skal have rollen.'],
  'period-backwards': 'Perioden kan ikke slutte, før den begynder.',
  'substitute-needs-member': [
    'substituteFor',
    'Vælg det medlem af rådet, som stedfortræderen træder ind for.',
  ],
  'substitute-taken': [
    'substituteFor',
    'Medlemmet har allerede en stedfortræder i perioden. Fjern først den rolle.',
  ],
  'substitute-of-another': [
    'substituteFor',
    'Personen er allerede stedfortræder for et medlem af rådet i perioden. Man kan kun træde ind for ét.',
  ],
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
} as const satisfies Readonly<Record<Role, string>>;

/** A role as it is told of: »Medlem, KKR Midtjylland«. */
export function wordsOfRole(role: keyof typeof roleNames, councilName: string | null): string {
  return councilName === null ? roleNames[role] : `${roleNames[role]}, ${councilName}`;
}

/** The ends of a role's period that were given, as people say them; '' for a role that always counts. */
export function wordsOfPeriod(validFrom: unknown, validUntil: unknown): string {
  const from = typeof validFrom === 'string' && validFrom !== always ? `fra ${longDate(validFrom)}` : '';
  const until = typeof validUntil === 'string' ? `til ${longDate(validUntil)}` : '';
  return [from, until].filter((end) => end !== '').join(' ');
}

/** The first day of a role that was given none. */
const always = '0001-01-01';

function lasting({ validFrom, validUntil }: Details): string {
  const period = wordsOfPeriod(validFrom, validUntil);
  return period === '' ? '' : ` ${period}`;
}

/** The role was to last so long; since when it is over, the event's own day says. */
function revoked({ before = {}, after = {} }: Change): string {
  const period = wordsOfPeriod(before.validFrom, before.validUntil);
  const was = period === '' ? 'den gjaldt uden dato' : `den gjaldt ${period}`;
  const last = wordsOfPeriod(undefined, after.validUntil);
  return `${before.person} mistede rollen »${before.given}« (${was}${last === '' ? '' : `; nu ${last}`}).`;
}

/** What the history says of each command. */
export const happened = {
  'identity.sign-in': 'Loggede ind.',
  'identity.start-session': 'Blev logget ind uden adgangskode, fordi det er en prøve.',
  'identity.sign-out': 'Loggede ud.',
  'identity.complete-sign-in': 'Loggede ind med to trin.',
  'identity.begin-second-factor': 'Begyndte at slå to trin til.',
  'identity.confirm-second-factor': 'Slog to trin til.',
  'identity.renew-recovery-codes': 'Lavede nye gendannelseskoder.',
  'identity.remove-second-factor': 'Slog to trin fra.',
  'identity.reset-second-factor':
    'To trin blev slået fra af en administrator. Personen viste, hvem det er: {proof}',
  'identity.end-session': 'Loggede en anden browser ud: {browser}',
  'identity.forget-old': 'Fjernede oplysninger om personer, der ikke længere må gemmes: {count}',
  'identity.take-out-own': 'Hentede alle oplysninger om sig selv.',
  'identity.take-out-person': 'Alle oplysninger om personen blev hentet af en administrator.',
  'identity.sign-out-everywhere': 'Loggede ud overalt.',
  'identity.prove-identity': 'Bekræftede med sin adgangskode, hvem det er.',
  'identity.change-password': 'Skiftede adgangskode.',
  'identity.make-password-link': 'Fik et link til at vælge adgangskode.',
  'identity.invite-person': 'Der blev bedt om en invitation på mail.',
  'identity.choose-password': 'Valgte adgangskode med linket fra mailen.',
  'identity.add-person': 'Personen blev oprettet: {name}',
  'identity.grant-role': {
    says: ({ after = {} }) => `${after.person} fik rollen »${after.given}«${lasting(after)}.`,
  },
  'identity.revoke-role': { says: revoked },
  'identity.lock-person': 'Adgangen blev lukket.',
  'identity.unlock-person': 'Adgangen blev åbnet.',
} as const satisfies Sentences;

/** What menus call the ways into the room. */
export const wayTexts = {
  mine: 'Mit',
  security: 'Sikkerhed og steder, du er logget ind',
  people: 'Personer',
  peopleAndRoles: 'Personer og roller',
  signIn: 'Log ind',
} as const;

/** What the tables are called for somebody who takes their information out. */
export const takenOutTables: Readonly<Record<string, string>> = {
  people: 'Navn, e-mail og adgang',
  grants: 'Roller, med råd og periode',
  sessions: 'Browsere, der er logget ind',
  dispatch_mails: 'Mails, der er sendt til personen',
  events: 'Det, personen har gjort i Tværs, og hvornår',
  proposals: 'Forslag til dagsordenen',
};
