export const closedItem = 'Lukket punkt';

export const frontLead =
  'I de fem kommunekontaktråd mødes borgmestre og andre kommunalpolitikere om det, som kommunerne i en region ikke kan løse hver for sig. Her kan du læse, hvad rådene tager op, og følge med i det, der interesserer dig.';
