import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateStaffing, type House, type StaffingInput } from './index.ts';

const house = (id: string, population: bigint, special: number | null = null): House => ({
  id,
  population,
  special,
});

/** People on 1 January 2020 (Danmarks Statistik); Midtjylland and Hovedstaden are promised two and three advisers. */
const houses = [
  house('Hovedstaden', 1_845_939n, 3),
  house('Sjælland', 837_359n),
  house('Sydjylland', 763_452n),
  house('Fyn', 459_653n),
  house('Midtjylland', 1_326_340n, 2),
  house('Nordjylland', 589_936n),
];

const full = new Map([
  ['Hovedstaden', 3],
  ['Sjælland', 1],
  ['Sydjylland', 1],
  ['Fyn', 1],
  ['Midtjylland', 2],
  ['Nordjylland', 1],
]);

const input: StaffingInput = {
  houses,
  years: [{ year: 2024, advisers: full, spent: 710_000_000n }],
  grant: 750_000_000n,
  deskMoney: 5_000_000n,
  deskFrom: 'beside',
  minimum: 'special',
  carriedIn: 0n,
};

function staff(change: Partial<StaffingInput> = {}) {
  const answer = calculateStaffing({ ...input, ...change });
  assert.ok(answer.status === 'decided', JSON.stringify('error' in answer ? answer.error : answer.status));
  return answer;
}

test('7.5 million kroner by population, in whole kroner that are the grant: actual populations', () => {
  // Rounded down 7.499.997 kr.; three kroner to Hovedstaden (,90), Fyn (,81) and Midtjylland (,63).
  assert.deepEqual(Object.fromEntries(staff().shares), {
    Fyn: 59_206_400n,
    Hovedstaden: 237_769_300n,
    Midtjylland: 170_841_500n,
    Nordjylland: 75_987_700n,
    Sjælland: 107_857_400n,
    Sydjylland: 98_337_700n,
  });
});

test('nine advisers give 450,000 kroner of desk money', () => {
  const [year] = staff().years;
  assert.deepEqual(
    [year?.advisers, year?.deskSum, year?.desks.get('Midtjylland')],
    [9, 45_000_000n, 10_000_000n],
  );
});

test('what a year leaves, the next has: three years', () => {
  // 7.500 − 7.100 = 400; 7.900 − 7.900 = 0; 7.500 − 7.000 = 500 (in thousands).
  const years = [710_000_000n, 790_000_000n, 700_000_000n].map((spent, at) => ({
    year: 2024 + at,
    advisers: full,
    spent,
  }));
  assert.deepEqual(
    staff({ years }).years.map(({ available, carriedOut }) => [available, carriedOut]),
    [
      [750_000_000n, 40_000_000n],
      [790_000_000n, 0n],
      [750_000_000n, 50_000_000n],
    ],
  );
});

test('a year that uses too much is told, and the next begins with the grant alone', () => {
  const years = [
    { year: 2024, advisers: full, spent: 760_000_000n },
    { year: 2025, advisers: full, spent: 0n },
  ];
  const [first, second] = staff({ years }).years;
  assert.deepEqual([first?.overspent, first?.carriedOut, second?.available], [10_000_000n, 0n, 750_000_000n]);
});

test('money carried in, and desk money out of the grant', () => {
  // 7.500 + 200 − 7.100 − 450 = 150 (in thousands).
  const [year] = staff({ carriedIn: 20_000_000n, deskFrom: 'grant' }).years;
  assert.deepEqual([year?.used, year?.carriedOut], [755_000_000n, 15_000_000n]);
});

test('a house with too few is told; by the common minimum one is enough', () => {
  const advisers = new Map([...full, ['Hovedstaden', 2], ['Fyn', 0]] as const);
  const years = [{ year: 2024, advisers, spent: 0n }];
  assert.deepEqual(staff({ years }).years[0]?.short, [
    { house: 'Fyn', posted: 0, promised: 1 },
    { house: 'Hovedstaden', posted: 2, promised: 3 },
  ]);
  assert.deepEqual(staff({ years, minimum: 'common' }).years[0]?.short, [
    { house: 'Fyn', posted: 0, promised: 1 },
  ]);
});

test('the steps say that the annex gives two numbers, and what a year leaves', () => {
  assert.deepEqual(
    staff()
      .steps.slice(-3)
      .map(({ text }) => text),
    [
      'Hvert erhvervshus skal have mindst 1 rådgiver, men aftalen siger også Hovedstaden 3 og Midtjylland 2. Her holdes husene op mod deres eget tal.',
      '2024: 9 rådgivere à 50.000 kr. til kontorplads er 450.000 kr., ved siden af bevillingen.',
      '2024: af 7.500.000 kr. til rådighed er 7.100.000 kr. brugt; 400.000 kr. overføres til året efter.',
    ],
  );
});

test('the steps say that a house has too few, and that a year used too much', () => {
  // One øre beyond the grant is too much.
  const years = [{ year: 2024, advisers: new Map([...full, ['Fyn', 0]] as const), spent: 750_000_001n }];
  assert.deepEqual(
    staff({ years })
      .steps.slice(-2)
      .map(({ text }) => text),
    [
      '2024: Fyn har 0 rådgivere, men skal have mindst 1.',
      '2024: af 7.500.000 kr. til rådighed er 7.500.000,01 kr. brugt; der er brugt 0,01 kr. for meget, og intet overføres.',
    ],
  );
});

test('two equal houses and an odd krone need a lot', () => {
  const two = [house('A', 1n), house('B', 1n)];
  const years = [{ year: 2024, advisers: new Map<string, number>(), spent: 0n }];
  const odd = { ...input, houses: two, years, grant: 300n };
  const answer = calculateStaffing(odd);
  assert.deepEqual(answer.status === 'needs-lot' && [answer.between, answer.seats], [['A', 'B'], 1]);
  const settled = staff({ ...odd, lots: [{ between: ['A', 'B'], drawn: ['B'] }] });
  assert.deepEqual(Object.fromEntries(settled.shares), { A: 100n, B: 200n });
});

test('houses told with their own numbers stand in the same order, whatever order they are given in', () => {
  const choices = { grant: 750_000_000n, deskMoney: 0n, deskFrom: 'beside', carriedIn: 0n } as const;
  const years = [{ year: 2024, advisers: full, spent: 0n }];
  const told = [houses, [...houses].reverse()].map((order) => {
    const answer = calculateStaffing({ houses: order, years, minimum: 'special', ...choices });
    return 'steps' in answer && answer.steps.map(({ text }) => text);
  });
  assert.match(String(told[0]), /siger også Hovedstaden 3 og Midtjylland 2\./);
  assert.deepEqual(told[0], told[1]);
});
