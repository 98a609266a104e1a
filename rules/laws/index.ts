import { ruleSets } from '../rule-sets/index.ts';

/** The text a step cites, in the version it was calculated by; `url` is where that version stands, null where none is known. */
export type Source = { readonly title: string; readonly datedOn: string; readonly url: string | null };

/** A regulation by year and number stands for good at this address: a later version has another. */
const regulation = (year: number, number: number): string =>
  `https://www.retsinformation.dk/eli/lta/${year}/${number}`;

const sources: readonly (readonly [cited: string, source: Source])[] = [
  [
    'bekendtgørelse nr. 550 af 3. maj 2022',
    {
      title: 'Bekendtgørelse om boligplacering af flygtninge',
      datedOn: '2022-05-03',
      url: regulation(2022, 550),
    },
  ],
  ...ruleSets.map(
    ({ name, adoptedOn, adoptedBy }) =>
      [
        name,
        { title: `Forretningsordenen, vedtaget af ${adoptedBy}`, datedOn: adoptedOn, url: null },
      ] as const,
  ),
];

/**
 * The dated source of what a step cites; undefined for agreements, practice and laws whose version is not recorded.
 *
 * @example
 * findSource('bekendtgørelse nr. 550 af 3. maj 2022 § 4')?.url; // 'https://www.retsinformation.dk/eli/lta/2022/550'
 */
export const findSource = (law: string): Source | undefined =>
  sources.find(([cited]) => law.startsWith(`${cited} §`))?.[1];
