import { catalogue } from '../../../kernel/errors.ts';

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
  agenda: ({ added = [], updated = [], unchanged = [] }: Detail) =>
    `Dagsordenen er lagt ind: ${added.length} nye punkter, ${updated.length} rettet og ${unchanged.length} uændret.`,
  bundle: ({ added = [], passedOver = [] }: Detail) =>
    `${added.length} bilag er lagt på; ${passedOver.length} var der i forvejen eller har intet punkt.`,
} as const;

/** What the history says of each command; names in braces are what the event tells. */
export const happened = {
  'imports.read-upload': 'Filen «{file}» blev læst.',
  'imports.correct-import': 'Det læste blev rettet.',
  'imports.store-import': 'Filen «{file}» blev lagt ind.',
} as const;
