import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { hideSmall } from './hiding.ts';
import {
  type ChoiceInput,
  calculateChoices,
  calculateComparison,
  calculateImpliedShare,
  calculateLikert,
  calculateResponseRates,
  calculateSum,
  decideConsistency,
} from './index.ts';
import { rank, takeTop } from './ranking.ts';

const percent = (n: bigint) => fraction(n, 100n);

test('eight asked, five answered: 62.5 per cent is 63, and a source that prints 62 is told', () => {
  const cell = { group: 'Syddanmark', segment: 'øvrige', population: 8n, answered: 5n, printed: 62n };
  const printed = { groups: new Map(), segments: new Map(), total: null };
  const populations = new Map([['Syddanmark', 30n]]);
  const answer = calculateResponseRates({ cells: [cell], printed, populations, smallestGroup: 5n });
  assert.ok(answer.status === 'decided');
  assert.deepEqual([answer.total.rate, answer.total.percent, answer.tooFew], [fraction(5n, 8n), 63n, []]);
  assert.deepEqual(
    answer.deviations.map(({ of, printed: told, computed }) => [of, told, computed]),
    [
      ['population', 30n, 8n],
      ['rate', 62n, 63n],
    ],
  );
});

test('four answers may be counted, but not shown', () => {
  const cell = { group: 'Midtjylland', segment: 'øvrige', population: 15n, answered: 4n, printed: null };
  const printed = { groups: new Map(), segments: new Map(), total: null };
  const input = { cells: [cell], printed, populations: new Map(), smallestGroup: 5n };
  const answer = calculateResponseRates(input);
  assert.deepEqual(answer.status === 'decided' && [answer.total.percent, answer.tooFew], [
    27n,
    ['Midtjylland, øvrige'],
  ]);
});

const values = new Map([
  ['A', fraction(7n)],
  ['C', fraction(5n)],
  ['B', fraction(5n)],
  ['D', fraction(1n)],
]);

test('equal ones share a rank: 1, 2, 2, 4 or 1, 2, 2, 3', () => {
  const ranks = (method: 'competition' | 'dense') =>
    rank(values, method).map(({ id, rank: place }) => `${id}${place}`);
  assert.deepEqual(ranks('competition'), ['A1', 'B2', 'C2', 'D4']);
  assert.deepEqual(ranks('dense'), ['A1', 'B2', 'C2', 'D3']);
});

test('a shared last place lets both in and is told; a top of more than there are is all of them', () => {
  const ranked = rank(values, 'competition');
  assert.deepEqual(takeTop(ranked, 2), { top: ['A', 'B', 'C'], edge: ['B', 'C'] });
  assert.deepEqual(takeTop(ranked, 3), { top: ['A', 'B', 'C'], edge: [] });
  assert.deepEqual(takeTop(ranked, 9).top, ['A', 'B', 'C', 'D']);
});

test('what is hidden: the small, and another where the small could be worked out', () => {
  const hidden = (sizes: Record<string, bigint>, total = true) =>
    Object.fromEntries(hideSmall(new Map(Object.entries(sizes)), 5n, total));
  assert.deepEqual(hidden({ A: 4n, B: 9n, C: 8n }), { A: 'few', C: 'derivable' });
  assert.deepEqual(hidden({ A: 4n, B: 9n, C: 8n }, false), { A: 'few' });
  // 1 + 2 = 3 are still too few together: the next one goes too. 3 + 4 = 7 are not.
  assert.deepEqual(hidden({ A: 1n, B: 2n, C: 8n, D: 9n }), { A: 'few', B: 'few', C: 'derivable' });
  assert.deepEqual(hidden({ A: 3n, B: 4n, C: 8n }), { A: 'few', B: 'few' });
  assert.deepEqual(hidden({ A: 0n, B: 8n, C: 9n }), { A: 'few' });
  assert.deepEqual(hidden({ A: 5n, B: 6n }), {});
});

const choice: ChoiceInput = {
  columns: new Map([
    ['før', 20n],
    ['nu', 20n],
  ]),
  options: new Map([
    [
      'A',
      new Map([
        ['før', 12n],
        ['nu', 15n],
      ]),
    ],
    ['B', new Map([['før', 8n]])],
  ]),
  limit: 2n,
  compare: { from: 'før', to: 'nu' },
  top: 1,
  ranking: 'competition',
  whole: null,
  smallestGroup: 5n,
};

test('marks, averages, shares and changes; an option without marks has none', () => {
  const answer = calculateChoices(choice);
  assert.ok(answer.status === 'decided');
  const before = answer.columns.get('før');
  assert.deepEqual(
    [before?.sum, before?.average, before?.ranked[0]?.share],
    [20n, fraction(1n), fraction(3n, 5n)],
  );
  assert.deepEqual(Object.fromEntries(answer.changes ?? []), { A: 3n, B: -8n });
});

test('a column with too few is hidden, and so is the change to it', () => {
  const columns = new Map([
    ['før', 20n],
    ['nu', 4n],
  ]);
  const options = new Map([
    [
      'A',
      new Map([
        ['før', 12n],
        ['nu', 3n],
      ]),
    ],
  ]);
  const answer = calculateChoices({ ...choice, columns, options });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(
    [[...answer.columns.keys()], [...answer.hidden], answer.changes],
    [['før'], [['nu', 'few']], null],
  );
});

test('a whole of fewer than five is hidden with its parts', () => {
  // One and three are four in all: no column may be shown.
  const sizes = { alle: 4n, borgmestre: 1n, øvrige: 3n };
  const options = new Map([['A', new Map(Object.entries({ alle: 2n, borgmestre: 1n, øvrige: 1n }))]]);
  const columns = new Map(Object.entries(sizes));
  const answer = calculateChoices({ ...choice, columns, options, whole: 'alle', compare: null });
  assert.ok(answer.status === 'decided');
  assert.deepEqual([[...answer.columns.keys()], [...answer.hidden.keys()].sort()], [[], Object.keys(sizes)]);
  assert.match(answer.steps[0]?.text ?? '', /^Svarene fra .* vises ikke: færre end 5 har svaret\.$/);
});

test('a mean leaves out those who do not know, and the group with the highest is named', () => {
  const row = (group: string, answers: [number, bigint][]) => ({
    ...{ statement: '2.1', group, dontKnow: 2n },
    answers: new Map(answers),
  });
  const rows = [
    row('borgmestre', [
      [3, 4n],
      [4, 10n],
      [5, 6n],
    ]),
    row('øvrige', [
      [2, 3n],
      [4, 5n],
    ]),
  ];
  const answer = calculateLikert({ min: 1, max: 5, rows, ranking: 'competition', smallestGroup: 5n });
  assert.ok(answer.status === 'decided');
  const one = answer.statements.get('2.1');
  // Mayors (12 + 40 + 30) : 20 = 4,1; others (6 + 20) : 8 = 3,25; all 108 : 28 = 27/7.
  assert.deepEqual(
    [one?.groups.get('borgmestre')?.mean, one?.groups.get('øvrige')?.mean, one?.overall?.mean],
    [fraction(41n, 10n), fraction(13n, 4n), fraction(27n, 7n)],
  );
  assert.deepEqual([one?.highest, one?.lowest, one?.overall?.dontKnow], [['borgmestre'], ['øvrige'], 4n]);
  assert.deepEqual(one?.overall?.distribution.get(4), fraction(15n, 28n));
});

test('a statement that fewer than five took a stand on has no mean', () => {
  const rows = [{ statement: '2.1', group: 'alle', answers: new Map([[5, 4n]]), dontKnow: 9n }];
  const answer = calculateLikert({ min: 1, max: 5, rows, ranking: 'competition', smallestGroup: 5n });
  const one = answer.status === 'decided' ? answer.statements.get('2.1') : undefined;
  assert.deepEqual([one?.overall, one?.rank, one?.groups.size], [null, null, 0]);
});

test('a change is taken on unrounded figures, and other respondents are a caveat', () => {
  // 33,4 and 33,6 both round to 33 and 34; the change is 0,2, not 1.
  const before = { year: 2017, figures: new Map([['a', fraction(334n, 10n)]]) };
  const after = { year: 2025, figures: new Map([['a', fraction(336n, 10n)]]) };
  const figures = { before, after, unit: 'percent', immaterial: fraction(0n) } as const;
  const answer = calculateComparison({ ...figures, sameRespondents: false });
  assert.deepEqual(answer.status === 'decided' && [answer.changes.get('a'), answer.caveat, answer.rises], [
    fraction(1n, 5n),
    true,
    ['a'],
  ]);
  const same = calculateComparison({ ...figures, sameRespondents: true, immaterial: fraction(1n) });
  assert.deepEqual(same.status === 'decided' && [same.caveat, same.steady], [false, ['a']]);
});

test('behind in every list but one: at most that group’s respondents more', () => {
  const groups = new Map([
    ['X', { respondents: 10n, list: ['A'] }],
    ['Y', { respondents: 4n, list: ['C', 'B'] }],
  ]);
  const verdict = (b: bigint) => {
    const totals = new Map([
      ['A', 6n],
      ['B', b],
      ['C', 4n],
    ]);
    const answer = decideConsistency({ totals, groups });
    return (
      answer.status === 'decided' &&
      answer.contradictions.map(({ ahead, allowed, room }) => [ahead, allowed, room])
    );
  };
  assert.deepEqual(verdict(10n), []);
  assert.deepEqual(verdict(11n), [['B', 10n, ['Y']]]);
});

test('nine of a hundred, eighteen of the women, three of the men: two fifths are women', () => {
  const groups = {
    first: { name: 'kvinder', share: percent(18n) },
    second: { name: 'mænd', share: percent(3n) },
  };
  const answer = calculateImpliedShare({ whole: percent(9n), ...groups, roundedTo: percent(1n) });
  // (9 − 3) : (18 − 3); at the least 5 : 15, at the most 7 : 15.
  assert.deepEqual(answer.status === 'decided' && [answer.share, answer.low, answer.high], [
    fraction(2n, 5n),
    fraction(1n, 3n),
    fraction(7n, 15n),
  ]);
  const turned = { whole: percent(9n), first: groups.second, second: groups.first };
  const men = calculateImpliedShare({ ...turned, roundedTo: percent(1n) });
  assert.deepEqual(men.status === 'decided' && [men.share, men.low, men.high], [
    fraction(3n, 5n),
    fraction(8n, 15n),
    fraction(2n, 3n),
  ]);
});

test('shares of one answer each may miss the whole by their rounding, no more', () => {
  const verdict = (last: bigint, severalAnswers = false) => {
    const shares = new Map([
      ['A', percent(33n)],
      ['B', percent(33n)],
      ['C', percent(last)],
    ]);
    const answer = calculateSum({ shares, severalAnswers, roundedTo: percent(1n) });
    return answer.status === 'decided' && answer.consistent;
  };
  // 99 misses by one, and three shares may miss by 1,5.
  assert.deepEqual([verdict(33n), verdict(36n), verdict(36n, true)], [true, false, true]);
});
