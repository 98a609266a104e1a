import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import type { Lot } from '../outcome/index.ts';
import { type ApportionmentInput, calculateApportionment, type Group, type Method } from './index.ts';

function groups(votes: Record<string, number>): Group[] {
  return Object.entries(votes).map(([id, count]) => ({ id, votes: BigInt(count) }));
}

function seatsOf(input: ApportionmentInput): Record<string, number> {
  const answer = calculateApportionment(input);
  assert.equal(answer.status, 'decided', JSON.stringify('error' in answer ? answer.error : answer.status));
  return answer.status === 'decided' ? Object.fromEntries(answer.seats) : {};
}

const seven = groups({ A: 340, B: 280, C: 160, D: 60 });

test('seven seats by d’Hondt', () => {
  // A 340 170 113,3 85 · B 280 140 93,3 · C 160 80 · D 60 → 340 280 170 160 140 113,3 93,3.
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 7, groups: seven }), { A: 3, B: 3, C: 1, D: 0 });
});

test('the same seven seats by Sainte-Laguë', () => {
  // A 340 113,3 68 · B 280 93,3 56 · C 160 53,3 · D 60 20 → 340 280 160 113,3 93,3 68 60.
  assert.deepEqual(seatsOf({ method: 'sainte-lague', seats: 7, groups: seven }), { A: 3, B: 2, C: 1, D: 1 });
});

test('the same seven seats by largest remainder', () => {
  // 840 votes, 120 a seat: A 2,83 B 2,33 C 1,33 D 0,5 → 2+2+1+0, then A and D.
  assert.deepEqual(seatsOf({ method: 'largest-remainder', seats: 7, groups: seven }), {
    A: 3,
    B: 2,
    C: 1,
    D: 1,
  });
});

test('the same seven seats by Adams: everybody one, then the votes over the seats held', () => {
  // Four seats for four groups; then A 340 : 1, B 280 : 1, A 340 : 2 = 170, which beats C 160 : 1.
  assert.deepEqual(seatsOf({ method: 'adams', seats: 7, groups: seven }), { A: 3, B: 2, C: 1, D: 1 });
});

test('fewer seats than groups by Adams: the largest come first', () => {
  assert.deepEqual(seatsOf({ method: 'adams', seats: 2, groups: seven }), { A: 1, B: 1, C: 0, D: 0 });
});

test('exact quota: the smallest house in which B, with 280 of 840 votes, has its 4', () => {
  // 4 × 840 : 280 = 12. Of 12: A 4,86 B 4 C 2,29 D 0,86 → 4+4+2+0, then A and D.
  const minimum = new Map([['B', 4]]);
  assert.deepEqual(seatsOf({ method: 'exact-quota', groups: seven, minimum }), { A: 5, B: 4, C: 2, D: 1 });
});

test('KL’s board after the election of 2021 had 17 seats: A 6, V 5, C 3, F 1, Ø 1, B 1', () => {
  // National votes per thousand of KV21: A 284 V 212 C 152 F 76 Ø 73 B 56 O 41 D 36. Actual case.
  const national = groups({ A: 284, V: 212, C: 152, F: 76, Ø: 73, B: 56, O: 41, D: 36 });
  // The last three are C 152 : 3 = 50,7, A 284 : 6 = 47,3 and V 212 : 5 = 42,4; O with 41 comes just after.
  const seats = seatsOf({ method: 'dhondt', seats: 17, groups: national });
  assert.deepEqual(seats, { A: 6, B: 1, C: 3, D: 0, F: 1, O: 0, V: 5, Ø: 1 });
});

test('a list with two candidates fills two seats, and the third passes on', () => {
  // 120 60 (40) · 50: A would have had three.
  const short = [{ id: 'A', votes: 120n, candidates: 2 }, ...groups({ B: 39 })];
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 3, groups: short }), { A: 2, B: 1 });
});

test('a minimum is given first and a maximum stops', () => {
  const bounded = {
    method: 'dhondt',
    seats: 7,
    groups: seven,
    minimum: new Map([['D', 1]]),
    maximum: new Map([['A', 2]]),
  } as const;
  // D 1; then 340 280 170 160 140 93,3.
  assert.deepEqual(seatsOf(bounded), { A: 2, B: 3, C: 1, D: 1 });
});

test('largest remainder inside bounds shares what the bounds leave in proportion', () => {
  // D is held at 2; five seats for 780 votes, 156 a seat: A 2,18 B 1,79 C 1,03 → 2+1+1, then B.
  const minimum = new Map([['D', 2]]);
  assert.deepEqual(seatsOf({ method: 'largest-remainder', seats: 7, groups: seven, minimum }), {
    A: 2,
    B: 2,
    C: 1,
    D: 2,
  });
});

test('an alliance wins a seat that its groups alone would lose', () => {
  // C+D = 220: 340 280 220 170 140 113,3 110 → the alliance two; inside it C 160 and 80 beat D 60.
  const allied = { method: 'dhondt', seats: 7, groups: seven, alliances: [['D', 'C']] } as const;
  assert.deepEqual(seatsOf(allied), { A: 3, B: 2, C: 2, D: 0 });
});

const level = groups({ A: 100, B: 50, C: 50 });

test('two groups level at the last seat need a lot, and the first seat is certain', () => {
  const answer = calculateApportionment({ method: 'dhondt', seats: 3, groups: level });
  // 100, then 50 (A/2), 50, 50 for two seats.
  assert.ok(answer.status === 'needs-lot');
  assert.deepEqual([answer.between, answer.seats], [['A', 'B', 'C'], 2]);
  assert.deepEqual(Object.fromEntries(answer.decided), { A: 1, B: 0, C: 0 });
});

test('a recorded lot answers the question, and the steps tell who drew and how', () => {
  const lot: Lot = {
    between: ['C', 'B', 'A'],
    drawn: ['C', 'B'],
    drawnBy: ['Formanden'],
    drawnAt: '2022-01-19',
    howDrawn: 'sedler',
  };
  const answer = calculateApportionment({ method: 'dhondt', seats: 3, groups: level, lots: [lot] });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(Object.fromEntries(answer.seats), { A: 1, B: 1, C: 1 });
  const told =
    'Lodtrækningen mellem A, B og C faldt ud til B og C (trukket af Formanden, 19. januar 2022, sedler).';
  assert.ok(answer.steps.some((step) => step.text === told));
});

test('a lot drawn from a public seed needs no result', () => {
  const lots = [{ between: ['A', 'B', 'C'], seed: '18. juni 2024' }];
  // The seed draws C before A before B (see the test of drawFromSeed).
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 3, groups: level, lots }), { A: 2, B: 0, C: 1 });
});

test('groups level with room for all of them need no lot', () => {
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 4, groups: level }), { A: 2, B: 1, C: 1 });
});

test('a tie between an alliance and a group, then one inside the alliance: two lots', () => {
  const three = groups({ A: 10, B: 10, C: 20 });
  const input = { method: 'dhondt', seats: 1, groups: three, alliances: [['A', 'B']] } as const;
  const first = { between: ['A+B', 'C'], drawn: ['A+B'] };
  const second = { between: ['A', 'B'], drawn: ['B'] };
  const between = (lots: readonly Lot[]) => {
    const answer = calculateApportionment({ ...input, lots });
    return answer.status === 'needs-lot' ? answer.between : answer.status;
  };
  assert.deepEqual(
    [between([]), between([first]), between([first, second])],
    [['A+B', 'C'], ['A', 'B'], 'decided'],
  );
});

test('a group without votes gets a seat only where it is sure of one', () => {
  const some = [...groups({ A: 10 }), { id: 'Z', votes: 0n }];
  assert.deepEqual(seatsOf({ method: 'adams', seats: 3, groups: some }), { A: 3, Z: 0 });
  assert.deepEqual(
    seatsOf({ method: 'largest-remainder', seats: 3, groups: some, minimum: new Map([['Z', 1]]) }),
    { A: 2, Z: 1 },
  );
});

test('an alliance of two groups without votes has only what they are sure of', () => {
  const some = [...groups({ A: 10 }), { id: 'Y', votes: 0n }, { id: 'Z', votes: 0n }];
  const input = { seats: 3, groups: some, alliances: [['Y', 'Z']], minimum: new Map([['Z', 1]]) };
  for (const method of ['dhondt', 'largest-remainder'] as const)
    assert.deepEqual(seatsOf({ ...input, method }), { A: 2, Y: 0, Z: 1 });
});

test('no seats at all is an answer', () => {
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 0, groups: seven }), { A: 0, B: 0, C: 0, D: 0 });
});

test('the exact shares are handed out beside the seats', () => {
  const answer = calculateApportionment({ method: 'dhondt', seats: 7, groups: seven });
  assert.deepEqual(answer.status === 'decided' && answer.quotas.get('A'), fraction(17n, 6n));
});

test('the steps are sentences with their numbers', () => {
  const answer = calculateApportionment({ method: 'dhondt', seats: 2, groups: groups({ A: 3000, B: 1000 }) });
  assert.deepEqual('steps' in answer && answer.steps.map((step) => step.text), [
    '2 pladser fordeles mellem 2 grupper med i alt 4.000 stemmer efter d’Hondts metode (stemmetallet deles med 1, 2, 3 …).',
    'Plads 1 går til A: 3.000 : 1 = 3.000.',
    'Plads 2 går til A: 3.000 : 2 = 1.500.',
    'Resultat: A 2 og B 0.',
  ]);
});

test('votes far above 2^53 that a float cannot tell apart', () => {
  const close = [
    { id: 'A', votes: 2n ** 60n },
    { id: 'B', votes: 2n ** 60n + 1n },
  ];
  assert.deepEqual(seatsOf({ method: 'dhondt', seats: 1, groups: close }), { A: 0, B: 1 });
});

const methods: readonly Method[] = ['dhondt', 'sainte-lague', 'largest-remainder', 'adams'];

test('guarantees above the number of seats are impossible', () => {
  for (const method of methods) {
    const answer = calculateApportionment({
      method,
      seats: 1,
      groups: seven,
      minimum: new Map([
        ['A', 1],
        ['B', 1],
      ]),
    });
    assert.deepEqual('reasons' in answer && answer.reasons, [
      'Grupperne er tilsammen sikret 2 pladser, men der er kun 1.',
    ]);
  }
});

test('more seats than all candidates is impossible', () => {
  for (const method of methods) {
    const answer = calculateApportionment({
      method,
      seats: 3,
      groups: [{ id: 'A', votes: 9n, candidates: 2 }],
    });
    assert.deepEqual('reasons' in answer && answer.reasons, [
      'Der er 3 pladser, men grupper med stemmer kan kun besætte 2.',
    ]);
  }
});

test('a minimum so large for so few votes that no real house is large enough', () => {
  // 10 seats for one vote in a million and one: 10.000.010 seats.
  const answer = calculateApportionment({
    method: 'exact-quota',
    groups: groups({ A: 1_000_000, B: 1 }),
    minimum: new Map([['B', 10]]),
  });
  assert.equal(answer.status, 'impossible');
});
