import { catalogue } from '../kernel/errors.ts';

export const refuseQuestion = catalogue({
  'question-field-empty': 'Udfyld »{label}«.',
  'question-not-whole': '»{text}« er ikke et helt tal. Skriv »{label}« med cifre, for eksempel 1.250.',
  'question-not-amount': '»{text}« er ikke et beløb. Skriv »{label}« i kroner, for eksempel 1.250,50.',
  'question-not-number': '»{text}« er ikke et tal. Skriv »{label}« med cifre, for eksempel 12,5.',
  'question-not-percent': '»{text}« er ikke en procent. Skriv »{label}« som et tal, for eksempel 1,5.',
  'question-not-date':
    '»{text}« er ikke en dato. Skriv dag, måned og år, for eksempel 18. juni 2024, 18-06-2024 eller 2024-06-18.',
  'question-not-choice': '»{text}« er ikke en af mulighederne under »{label}«.',
  'question-cell-empty': 'Række {row}: udfyld kolonnen »{column}«.',
  'question-cell-not-whole':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke et helt tal. Skriv det med cifre, for eksempel 1.250.',
  'question-cell-not-amount':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke et beløb. Skriv det i kroner, for eksempel 1.250,50.',
  'question-cell-not-number':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke et tal. Skriv det med cifre, for eksempel 12,5.',
  'question-cell-not-percent':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke en procent. Skriv den som et tal, for eksempel 1,5.',
  'question-cell-not-choice':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke en af mulighederne: {known}.',
  'question-not-known': '»{text}« under »{label}« er ikke {one}. Skriv {written}.',
  'question-cell-not-known': 'Række {row}, kolonnen »{column}«: »{text}« er ikke {one}. Skriv {written}.',
  'question-cell-not-date':
    'Række {row}, kolonnen »{column}«: »{text}« er ikke en dato. Skriv den som 18. juni 2024 eller 18-06-2024.',
  'question-cell-not-yes-no': 'Række {row}, kolonnen »{column}«: »{text}« skal være ja eller nej.',
  'question-name-twice': 'Række {row}: »{name}« står også i en tidligere række. Hvert navn må stå én gang.',
  'question-rows-missing': 'Udfyld mindst én række i »{label}«.',
  'question-too-many-rows': 'Tabellen har {rows} rækker. Der kan regnes på højst {most}.',
  'question-column-missing':
    'Tabellens første række er læst som overskrifter, men kolonnen »{column}« mangler. Overskrifterne kan være: {known}.',
  'question-too-many-columns':
    'Række {row} har {found} kolonner, men tabellen kan højst have {most}: {known}.',
  'question-table-empty': 'Filen eller teksten rummer ingen rækker.',
  'question-file-kind': '»{file}« er hverken en CSV-fil eller et XLSX-regneark.',
  'question-address-broken':
    'Adressen er ikke hel; noget af den er gået tabt på vejen. Bed om hele adressen, eller skriv tallene ind igen.',
  'question-number-too-long':
    'Tallet, der begynder med {start}, har flere end {most} cifre. Tjek, om to tal er løbet sammen.',
  'question-number-too-large': 'Tallet i {place} er for stort. Tjek, om to tal er løbet sammen.',
  'question-quote-open':
    'Række {row} har et anførselstegn, der ikke er lukket: {start}. Sæt et til i slutningen, eller tag det væk.',
  'question-file-encoding':
    '»{file}« er ikke en tekstfil, selv om den hedder det. Gem den som CSV eller XLSX.',
  'question-file-differs':
    '»{file}« hedder som en tekstfil, men indholdet er af typen {found}. Gem den som CSV eller XLSX.',
  'question-text-too-long': 'Feltet rummer {found} tegn. Der kan læses højst {most}: del tabellen.',
  'question-too-many-values': 'Der er udfyldt {found} felter. Der kan regnes på højst {most} ad gangen.',
  'question-answer-too-large':
    'Svaret fylder {found} felter og trin. Der kan vises højst {most}: spørg om mindre ad gangen.',
  'question-lot-broken': 'Lodtrækningen i adressen kan ikke læses. Skriv den ind igen.',
});

/** What an answer is headed with, by its status. */
export const headings = {
  decided: 'Resultat',
  'needs-lot': 'Der skal trækkes lod',
  'needs-decision': 'Der skal træffes et valg',
  impossible: 'Det kan ikke lade sig gøre',
} as const;
