export const closedItem = 'Lukket punkt';

export const withdrawnClosed = 'Punktet var lukket. Kun overskriften er offentlig.';

export const frontLead =
  'I de fem kommunekontaktråd mødes borgmestre og andre kommunalpolitikere om det, som kommunerne i en region ikke kan løse hver for sig. Her kan du læse, hvad rådene tager op, og følge med i det, der interesserer dig.';

/** What menus call the ways into the room. */
export const wayTexts = {
  councils: 'Råd',
  front: 'Rådenes forside',
  accessibility: 'Tilgængelighedserklæring',
  feed: 'Nyt fra rådene (Atom)',
} as const;
