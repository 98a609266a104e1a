import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import {
  calculateAgreement,
  calculateByPopulation,
  calculateChange,
  calculateQuotas,
  calculateRescaled,
  type ModelInput,
  regionsUntil2026,
} from './index.ts';

function municipality(code: string, population: bigint, immigrants: bigint, familyReunified = 0n) {
  return { code, region: code < 'C' ? 'North' : 'South', population, immigrants, familyReunified };
}

const three: ModelInput = {
  nationalTotal: 10n,
  municipalities: [municipality('A', 50n, 40n, 2n), municipality('B', 40n, 20n), municipality('C', 10n, 40n)],
};

test('the model on three municipalities, one of them negative', () => {
  const answer = calculateQuotas(three);
  assert.ok(answer.status === 'decided');
  // 0,6 · 12 − 2 = 5,2 · 0,6 · 12 = 7,2 · −0,2 · 12 = −2,4; then 5,2 · 10 : 12,4 = 4,19 and 5,81.
  assert.deepEqual(Object.fromEntries(answer.preliminary), {
    A: fraction(26n, 5n),
    B: fraction(36n, 5n),
    C: fraction(-12n, 5n),
  });
  assert.deepEqual(Object.fromEntries(answer.municipal), { A: 4n, B: 6n, C: 0n });
  assert.deepEqual(Object.fromEntries(answer.regional), { North: 10n, South: 0n });
});

test('the last step says that it is reconstructed, and can be switched', () => {
  const answer = calculateQuotas({ ...three, nationalTotal: 1000n, lastStep: 'by-population' });
  // 0,6 · 1002 − 2 = 599,2 · 601,2 · −200,4; surplus 200,4: A − 200,4 · 5/9 = 487,87; B − 200,4 · 4/9 = 512,13.
  assert.deepEqual(answer.status === 'decided' && Object.fromEntries(answer.municipal), {
    A: 488n,
    B: 512n,
    C: 0n,
  });
  const told = calculateQuotas(three);
  assert.ok(
    told.status === 'decided' && told.steps.some(({ text }) => text.endsWith('det er rekonstrueret.')),
  );
});

test('by population one who cannot pay becomes zero and the others pay again', () => {
  // Shares 2B − I: A 0,82 · B 0,52 · C 0,02 · D −0,36. Of 100: 82 52 2 −36. Surplus 36 by 50:30:10 of 90 = 20 12 4; C cannot.
  // Then A and B alone: 134 − 100 = 34 by 50:30 → A 82 − 21,25 = 60,75 and B 52 − 12,75 = 39,25.
  const municipalities = [
    municipality('A', 50n, 18n),
    municipality('B', 30n, 8n),
    municipality('C', 10n, 18n),
    municipality('D', 10n, 56n),
  ];
  const answer = calculateQuotas({ nationalTotal: 100n, municipalities, lastStep: 'by-population' });
  assert.deepEqual(answer.status === 'decided' && Object.fromEntries(answer.municipal), {
    A: 61n,
    B: 39n,
    C: 0n,
    D: 0n,
  });
});

test('a year without refugees', () => {
  const municipalities = [municipality('A', 1n, 1n)];
  const answer = calculateQuotas({ nationalTotal: 0n, municipalities });
  assert.deepEqual(answer.status === 'decided' && [...answer.municipal], [['A', 0n]]);
});

test('equal remainders need a lot, and a drawn one settles it', () => {
  const municipalities = [municipality('A', 1n, 1n), municipality('B', 1n, 1n)];
  const open = calculateQuotas({ nationalTotal: 1n, municipalities });
  assert.ok(open.status === 'needs-lot');
  assert.deepEqual([open.between, open.seats], [['A', 'B'], 1]);
  const lots = [{ between: ['A', 'B'], drawn: ['B'] }];
  const answer = calculateQuotas({ nationalTotal: 1n, municipalities, lots });
  assert.deepEqual(answer.status === 'decided' && [...answer.municipal], [
    ['A', 0n],
    ['B', 1n],
  ]);
});

const quotas = new Map([
  ['851', 24n],
  ['813', 8n],
  ['825', 1n],
]);
const regional = new Map([['081', 33n]]);

test('so many places of a quota are taken over', () => {
  const answer = calculateAgreement({
    quotas,
    regional,
    transfers: [{ from: '851', to: '813', places: 4n }],
  });
  assert.deepEqual(answer.status === 'decided' && Object.fromEntries(answer.municipal), {
    '813': 12n,
    '825': 1n,
    '851': 20n,
  });
});

test('an exempt municipality: its place goes to the larger quota', () => {
  // 24 : 32 = 0,75 against 8 : 32 = 0,25.
  const answer = calculateAgreement({ quotas, regional, exempt: ['825'] });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(Object.fromEntries(answer.municipal), { '813': 8n, '825': 0n, '851': 25n });
  assert.match(answer.steps[0]?.text ?? '', /^825 er fritaget; 1 plads fordeles .*: 851 1\.$/);
});

test('exemptions are impossible where nobody else has a quota', () => {
  const only = {
    quotas: new Map([
      ['825', 1n],
      ['813', 0n],
    ]),
    regional: new Map([['081', 1n]]),
  };
  const answer = calculateAgreement({ ...only, exempt: ['825'] });
  assert.deepEqual('reasons' in answer && answer.reasons, [
    'Ingen anden kommune i regionen har en kvote, der kan tage imod pladserne fra 825.',
  ]);
});

test('with a clause everybody keeps their part, and an exempt island stays at nothing', () => {
  const before = new Map([
    ['851', 24n],
    ['813', 8n],
    ['825', 0n],
  ]);
  const answer = calculateRescaled({ quotas: before, regional: new Map([['081', 66n]]), clause: true });
  // 66 · 24 : 32 = 49,5 and 66 · 8 : 32 = 16,5: equal remainders.
  assert.ok(answer.status === 'needs-lot');
  const even = calculateRescaled({ quotas: before, regional: new Map([['081', 64n]]), clause: true });
  assert.deepEqual(even.status === 'decided' && Object.fromEntries(even.municipal), {
    '813': 16n,
    '825': 0n,
    '851': 48n,
  });
});

test('places cannot be given to a region where nobody has any', () => {
  const answer = calculateRescaled({
    quotas: new Map([['825', 0n]]),
    regional: new Map([['081', 1n]]),
    clause: true,
  });
  assert.equal(answer.status, 'impossible');
});

test('population alone', () => {
  const municipalities = [
    { code: '101', region: '084', population: 2n },
    { code: '751', region: '082', population: 1n },
  ];
  const answer = calculateByPopulation({ persons: 10_000n, municipalities });
  // 6.666,67 and 3.333,33.
  assert.deepEqual(answer.status === 'decided' && Object.fromEntries(answer.municipal), {
    '101': 6667n,
    '751': 3333n,
  });
});

test('the limits are above 40 per cent, and above 25 per cent from 8,001', () => {
  const mandatory = (from: bigint, to: bigint) => {
    const answer = calculateChange(from, to);
    return answer.status === 'decided' && answer.mandatory;
  };
  assert.deepEqual(
    [mandatory(500n, 700n), mandatory(500n, 701n), mandatory(500n, 299n)],
    [false, true, true],
  );
  assert.deepEqual([mandatory(8000n, 11_200n), mandatory(8001n, 10_002n)], [false, true]);
});

test('the five regions have 29, 17, 22, 19 and 11 municipalities', () => {
  const count = (region: string) => [...regionsUntil2026.values()].filter((one) => one === region).length;
  assert.deepEqual(['084', '085', '083', '082', '081'].map(count), [29, 17, 22, 19, 11]);
});

test('a change just over a quarter is not told as a quarter', () => {
  const answer = calculateChange(8001n, 10_002n);
  assert.ok(answer.status === 'decided' && answer.mandatory);
  assert.match(
    answer.steps[0]?.text ?? '',
    /en ændring på 25,01 pct\. .* over 25 pct\. Landstallet skal ændres\.$/,
  );
});
