import { great, many } from './great.testing.ts';
import { limits, mostDigits } from './table.ts';

/** A party with 2 per cent of the votes, so that the sizes to look among are as many as they can be. */
const smallParties = (mayorsOfSmall: number, mayorsOfRest: number) => {
  const share = (percent: number): string => `${percent}${'0'.repeat(mostDigits - 3)}`;
  return [
    { id: 'lille', votes: share(2), mayors: mayorsOfSmall, councillors: true },
    ...many(48, (at) => ({
      id: `p${at}`,
      votes: share(2),
      mayors: at === 0 ? mayorsOfRest : 0,
      councillors: true,
    })),
    { id: 'stor', votes: share(2), mayors: 0, councillors: true },
  ];
};

const composition = (rest: object) => ({
  ruleSet: 'kkr-2022',
  municipalities: limits.composition.numbers.municipalities,
  parties: smallParties(100, 100),
  ...rest,
});

const twoParties = [
  { id: 'A', votes: 98, mayors: 0, councillors: true },
  { id: 'B', votes: 2, mayors: 200, councillors: true },
];

/** The worst a composition can be asked: many parties, many sizes to look among and many seats to take. */
export const worstOfComposition: readonly object[] = [
  ...(['exact-quota', 'dhondt', 'largest-remainder'] as const).flatMap((method) =>
    (['to-cap', 'best-below-cap'] as const).flatMap((reduction) => [
      composition({ method, reduction }),
      composition({ method, reduction, parties: twoParties }),
      composition({ method, reduction, parties: smallParties(100, 0) }),
    ]),
  ),
  composition({
    parties: many(limits.composition.rows.parties, (at) => ({
      id: `p${at}`,
      votes: great(at),
      mayors: 0,
      councillors: true,
    })),
  }),
];
