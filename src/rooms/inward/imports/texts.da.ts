import { catalogue } from '../../../kernel/errors.ts';
import type { ReadField } from './model/merge-item.ts';
import type { Ask } from './model/storing-plan.ts';

export const refuse = catalogue({
  'import-no-file': ['file', 'Vælg den fil, der skal læses.'],
  'import-unknown': 'Den indlæste fil findes ikke længere. Indlæs den igen.',
  'import-meeting-date-missing': [
    'meetingOn',
    'Skriv mødets dato, så dagsordenen kommer på det rigtige møde.',
  ],
  'import-no-agenda': [
    'meetingOn',
    'Der er ingen dagsorden med punkter den {date}. Læg dagsordenen ind først, og så bilagene.',
  ],
  'import-start-missing': [
    'startsAt',
    'Filen siger ikke, hvornår mødet begynder. Skriv klokkeslættet, så mødet kan lægges i planen.',
  ],
  'import-asks': '{asks} Svar på det, før filen lægges ind.',
  'import-plan-changed': 'Dagsordenen er ændret, siden du så på den. Se den igennem igen.',
  'import-not-stored': 'Filen er ikke lagt ind, så der er intet at fortryde.',
  'import-changed-since':
    'Noget er ændret, siden filen blev lagt ind: {what}. Fortryder du nu, ville det gå tabt.',
  'import-sent-since':
    'Dagsordenen er godkendt eller sendt ud, siden filen blev lagt ind. Den kan ikke fortrydes.',
  'import-item-title-missing':
    'Punkt {number} har ingen titel. Skriv den, eller lad være med at tage punktet med.',
});

/** What menus call the ways into the room. */
export const wayTexts = {
  imports: 'Indlæs en dagsorden',
} as const;

/** Where a meeting is held that only its agenda tells of. */
export const unknownPlace = 'Ikke oplyst';

type Detail = Readonly<Record<string, readonly string[]>>;

/** What storing has done, in one sentence. */
export const storedTexts = {
  agenda: ({ added = [], updated = [], unchanged = [], annexesWithoutFile = [] }: Detail) =>
    `Dagsordenen er lagt ind: ${added.length} nye punkter, ${updated.length} rettet og ${unchanged.length} uændret.${annexesWithoutFile.length === 0 ? '' : ` ${annexesWithoutFile.length} bilag har ingen brugbar fil: ${annexesWithoutFile.join(' · ')}.`}`,
  bundle: ({ added = [], passedOver = [] }: Detail) =>
    `${added.length} bilag er lagt på; ${passedOver.length} var der i forvejen eller har intet punkt.`,
} as const;

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'imports.read-upload': 'Filen »{file}« blev læst.',
  'imports.correct-import': 'Det læste blev rettet.',
  'imports.store-import': { says: 'Filen »{file}« blev lagt ind.', withParts: true },
  'imports.undo-import': { says: 'Indlæsningen af filen »{file}« blev fortrudt.', withParts: true },
} as const;

/** Why an annex is closed that a package only says is. */
export const closedInSource = 'angivet i kilden';

/** Why an item is withdrawn that the file read in no longer has. */
export const notInFile = 'Punktet er ikke i den nye dagsorden.';

/** An agenda that only adds to one that is out already. */
export function isSupplement(title: string): boolean {
  return /tillægs?dagsorden|supplerende dagsorden|ekstra dagsordens?punkt/i.test(title);
}

/** What a section is called that the document gives no heading. */
export function sectionTitle({
  title,
  number,
  items,
}: {
  readonly title: string;
  readonly number: string;
  readonly items: readonly { readonly number: string }[];
}): string {
  if (title !== '') return title;
  return items.some((item) => item.number.includes('.')) ? `Afsnit ${number}` : 'Punkter';
}

type AskWords = { readonly is: string; readonly yes: string };

/** What is asked before anything is stored, and the sentence that says yes. */
export const askTexts: Readonly<Record<Ask, AskWords>> = {
  'new-meeting': {
    is: 'Rådet har intet møde den dag.',
    yes: 'Læg mødet i årsplanen.',
  },
  'cancelled-meeting': { is: 'Mødet den dag er aflyst.', yes: 'Læg filen på det aflyste møde.' },
  'other-council': {
    is: 'Filen nævner et andet råd end det, den skal lægges hos.',
    yes: 'Rådet her er det rigtige.',
  },
  'other-date': {
    is: 'Mødets dato er en anden end den, filen siger, eller er kun fundet i teksten.',
    yes: 'Datoen er den rigtige.',
  },
  'sent-out': {
    is: 'Dagsordenen er sendt ud. Det, filen ændrer, bliver et udkast til en ny version eller et tillæg.',
    yes: 'Læg det i udkastet. Det, der er sendt ud, står uændret, til en ny version godkendes og sendes.',
  },
  'closed-uncertain': {
    is: 'Det er uklart, om et punkt er lukket. Det lægges ind som lukket.',
    yes: 'Læg det ind som lukket; det kan åbnes bagefter.',
  },
};

/** What is asked about a thing both a person and the file have a say in. */
export const choiceTexts = {
  meeting: 'Mødets tid eller sted står anderledes i filen',
  item: ({ number, title }: { readonly number: string; readonly title: string }) =>
    `Punkt ${number} ${title} er rettet her, og filen siger noget andet`,
} as const;

/** What the fields of an item are called where what stands and what was read are shown side by side. */
export const fieldNames: Readonly<Record<ReadField, string>> = {
  title: 'Titel',
  recordNumber: 'Sagsnummer',
  officers: 'Sagsbehandlere',
  background: 'Baggrund',
  recommendationLead: 'Indstillingens indledning',
  recommendations: 'Indstillinger',
  caseStatement: 'Sagsfremstilling',
  decision: 'Beslutning',
  correctedKind: 'Punktets art',
  closedReason: 'Lukket',
};

/** What stands unanswered of a choice: the meeting's, or an item's by its number. */
export function choiceInWords(number: string | null): string {
  return number === null ? `${choiceTexts.meeting}.` : `Punkt ${number} er rettet både her og i filen.`;
}

type NumberedTitle = { readonly number: string; readonly title: string };

/** What has come after a storing that would be lost with it. */
export const changedSince = {
  laterImport: 'en anden fil er lagt ind på mødet bagefter',
  item: ({ number, title }: NumberedTitle) => `punkt ${number} »${title}« er rettet`,
  annexes: ({ number, title }: NumberedTitle) => `punkt ${number} »${title}« har fået bilag`,
  newItem: ({ number, title }: NumberedTitle) => `punkt ${number} »${title}« er kommet til`,
} as const;

/** What becomes of an item of the file. */
export const outcomeTexts = {
  added: 'Nyt punkt.',
  unchanged: 'Uændret.',
  updated: 'Rettes efter filen.',
  hand: 'I har rettet det her, og filen siger intet nyt. Jeres tekst bliver stående.',
  conflict: 'Både I og filen har rettet det. Vælg, hvad der skal stå.',
} as const;

/** Whose change a difference is. */
export const byTexts = {
  file: 'filen siger noget nyt',
  hand: 'I har rettet det; filens ord står som tilføjet, og de bruges ikke',
  both: 'I og filen siger hver sit; det strøgne er jeres',
} as const;

export const undoneText = 'Indlæsningen er fortrudt. Dagsordenen er, som den var før.';

/** What becomes of an item the file does not have. */
export const goneText = 'Ikke i filen. Punktet bliver stående.';

/** What the parts of an item are called where the reader tells how sure it is of them. */
export const partNames: Readonly<Record<string, string>> = {
  number: 'Punktets nummer',
  recordNumber: 'Sagsnummeret',
  background: 'Baggrunden',
  recommendation: 'Indstillingen',
  caseStatement: 'Sagsfremstillingen',
  decision: 'Beslutningen',
  annexes: 'Bilagslisten',
};

/** What the fields are called in which an item that was read is corrected, by its number. */
export const correctionNames = {
  title: (number: string) => `Titel på punkt ${number}`,
  recordNumber: (number: string) => `Sagsnummer, punkt ${number}`,
  initials: (number: string) => `Sagsbehandlere, punkt ${number}`,
  kind: (number: string) => `Art, punkt ${number}`,
  background: (number: string) => `Baggrund, punkt ${number}`,
  recommendations: (number: string) => `Indstillinger, punkt ${number}`,
  caseStatement: (number: string) => `Sagsfremstilling, punkt ${number}`,
  decision: (number: string) => `Beslutning, stemmer og fravær, punkt ${number}`,
} as const;
