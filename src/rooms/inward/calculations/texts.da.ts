import { catalogue } from '../../../kernel/errors.ts';

export const refuseCalculation = catalogue({
  'calculation-field-empty': 'Udfyld «{label}».',
  'calculation-not-whole': '«{text}» er ikke et helt tal. Skriv «{label}» med cifre, for eksempel 1.250.',
  'calculation-not-amount': '«{text}» er ikke et beløb. Skriv «{label}» i kroner, for eksempel 1.250,50.',
  'calculation-not-number': '«{text}» er ikke et tal. Skriv «{label}» med cifre, for eksempel 12,5.',
  'calculation-not-percent': '«{text}» er ikke en procent. Skriv «{label}» som et tal, for eksempel 1,5.',
  'calculation-not-date':
    '«{text}» er ikke en dato. Skriv dag, måned og år, for eksempel 18. juni 2024, 18-06-2024 eller 2024-06-18.',
  'calculation-not-choice': '«{text}» er ikke en af mulighederne under «{label}».',
  'calculation-cell-empty': 'Række {row}: udfyld kolonnen «{column}».',
  'calculation-cell-not-whole':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke et helt tal. Skriv det med cifre, for eksempel 1.250.',
  'calculation-cell-not-amount':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke et beløb. Skriv det i kroner, for eksempel 1.250,50.',
  'calculation-cell-not-number':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke et tal. Skriv det med cifre, for eksempel 12,5.',
  'calculation-cell-not-percent':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke en procent. Skriv den som et tal, for eksempel 1,5.',
  'calculation-cell-not-choice':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke en af mulighederne: {known}.',
  'calculation-not-municipality':
    '«{text}» under «{label}» er ikke en dansk kommune. Skriv navn eller kode, for eksempel Hjørring eller 860.',
  'calculation-cell-not-municipality':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke en dansk kommune. Skriv navn eller kode, for eksempel Hjørring eller 860.',
  'calculation-cell-not-date':
    'Række {row}, kolonnen «{column}»: «{text}» er ikke en dato. Skriv den som 18. juni 2024 eller 18-06-2024.',
  'calculation-cell-not-yes-no': 'Række {row}, kolonnen «{column}»: «{text}» skal være ja eller nej.',
  'calculation-name-twice':
    'Række {row}: «{name}» står også i en tidligere række. Hvert navn må stå én gang.',
  'calculation-rows-missing': 'Udfyld mindst én række i «{label}».',
  'calculation-too-many-rows': 'Tabellen har {rows} rækker. Der kan regnes på højst {most}.',
  'calculation-column-missing':
    'Tabellens første række er læst som overskrifter, men kolonnen «{column}» mangler. Overskrifterne kan være: {known}.',
  'calculation-too-many-columns':
    'Række {row} har {found} kolonner, men tabellen kan højst have {most}: {known}.',
  'calculation-table-empty': 'Filen eller teksten rummer ingen rækker.',
  'calculation-file-kind': '«{file}» er hverken en CSV-fil eller et XLSX-regneark.',
  'calculation-address-broken':
    'Adressen er ikke hel; noget af den er gået tabt på vejen. Bed om hele adressen, eller skriv tallene ind igen.',
  'calculation-lot-broken': 'Lodtrækningen i adressen kan ikke læses. Skriv den ind igen.',
});

export const describing = {
  title: 'Beregn',
  lead: 'Regn efter, hvordan pladser, valg, frister, regninger, kvoter og mål falder ud. Hvert svar viser trinene og den regel, de hviler på. Intet bliver gemt.',
  statuses: {
    decided: 'Resultat',
    'needs-lot': 'Der skal trækkes lod',
    'needs-decision': 'Der skal træffes et valg',
    impossible: 'Det kan ikke lade sig gøre',
  },
  tooLarge: 'Der er for mange tal til, at resultatet kan gemmes som et link. Hent det som fil i stedet.',
} as const;

/** Codes in the rules' answers, in the words of the page. */
export const words: Readonly<Record<string, string>> = {
  carried: 'Vedtaget',
  rejected: 'Forkastet',
  majority: 'Flertal',
  'casting-vote': 'Formandens stemme er afgørende',
  'majority-of-present': 'Flertal af de fremmødte',
  'only-candidate': 'Eneste kandidat',
  'most-votes-cast': 'Flest afgivne stemmer',
  lot: 'Lodtrækning',
  calculated: 'Beregningen',
  official: 'De officielle tal',
  proportional: 'Forholdstalsvalg',
  'first-deputy': 'Første viceborgmester',
  'second-deputy': 'Anden viceborgmester',
  share: 'Andel',
  sum: 'Sum',
  difference: 'Forskel',
  'difference-sum': 'Sum af forskelle',
  budget: 'Årets budget',
  accounts: 'Årets regnskab',
  nextBudget: 'Næste års budget',
  income: 'Indtægter',
  expenses: 'Udgifter',
  result: 'Resultat',
  subtotal: 'Delsum',
  covered: 'Garantien gælder',
  'no-deficit': 'Intet underskud',
  'beyond-the-years': 'Garantiens år er gået',
  'full-occupancy': 'Fuld belægning hele året',
  lapsed: 'Bortfaldet, fordi år 2 var fuldt',
  seated: 'Besat',
  'on-leave': 'På orlov',
  'leave-proposed': 'Orlov foreslået',
  'substitute-asked': 'Stedfortræder spurgt',
  vacant: 'Ledig',
  'ask-kl': 'Spørg KL',
  'ask-substitute': 'Spørg stedfortræderen',
  'call-substitute': 'Indkald stedfortræderen',
  'decide-leave': 'Afgør, om stedfortræderen indtræder',
  'elect-member': 'Vælg et medlem',
  'elect-extra-member': 'Vælg et ekstra medlem',
  'elect-substitute': 'Vælg en stedfortræder',
  'name-mayor-substitute': 'Find borgmesterens stedfortræder',
  'elect-chair': 'Vælg formand',
  'elect-vice-chair': 'Vælg næstformand',
  chair: 'Formand',
  viceChair: 'Næstformand',
  'leave-granted': 'stedfortræderen indtræder',
  'leave-refused': 'medlemmet bliver',
  'mayor-leaves': 'borgmesteren udtræder',
  'mayor-stays': 'borgmesteren bliver',
  rate: 'Svarprocent',
  group: 'Svarprocent for hele gruppen',
  segment: 'Svarprocent for delen',
  total: 'Svarprocent i alt',
  population: 'Antal medlemmer',
  few: 'For få har svaret',
  derivable: 'Kunne ellers regnes ud',
  'elected-by-council': 'Kommunalbestyrelsen vælger en stedfortræder',
};

/** What menus call the ways into the room. */
export const wayTexts = {
  calculations: 'Beregn',
} as const;
