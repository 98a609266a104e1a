import { catalogue } from '../../../kernel/errors.ts';

export const refuseImport = catalogue({
  'import-no-file': 'Vælg den fil, der skal læses.',
  'import-meeting-date-missing': 'Skriv mødets dato, så dagsordenen kommer på det rigtige møde.',
  'import-no-agenda':
    'Der er ingen dagsorden med punkter den {date}. Læg dagsordenen ind først, og så bilagene.',
  'import-item-title-missing':
    'Punkt {number} har ingen titel. Skriv den, eller lad være med at tage punktet med.',
});

/** What menus call the ways into the room. */
export const wayTexts = {
  imports: 'Indlæs en dagsorden',
} as const;
