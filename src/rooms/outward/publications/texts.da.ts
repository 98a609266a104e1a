import { catalogue } from '../../../kernel/errors.ts';
import type { AgendaVersion } from '../../sittings/agendas/index.ts';

export const refuse = catalogue({
  'publish-not-yours': 'Kun rådets sekretariat kan offentliggøre en dagsorden.',
  'publish-not-sent': 'Dagsordenen kan ikke offentliggøres, før den er sendt ud.',
});

/** What came out, as a word in a sentence: "Tillæg til dagsordenen". */
export const versionNames: Readonly<Record<AgendaVersion['kind'], string>> = {
  agenda: 'Dagsorden',
  addendum: 'Tillæg til dagsordenen',
  revision: 'Ny version af dagsordenen',
};

export const closedItem = 'Lukket punkt';

export const frontLead =
  'I de fem kommunekontaktråd mødes borgmestre og andre kommunalpolitikere om det, som kommunerne i en region ikke kan løse hver for sig. Her kan du læse, hvad rådene tager op, og følge med i det, der interesserer dig.';

/** What menus call the ways into the room. */
export const wayTexts = {
  councils: 'Råd',
  front: 'Rådenes forside',
  accessibility: 'Tilgængelighedserklæring',
  feed: 'Nyt fra rådene (Atom)',
} as const;
