import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ApportionmentInput, calculateApportionment } from './index.ts';

const A = { id: 'A', votes: 60n };
const B = { id: 'B', votes: 40n };
const fine: ApportionmentInput = { method: 'dhondt', seats: 3, groups: [A, B] };

function errorOf(change: Partial<ApportionmentInput>): string | undefined {
  const answer = calculateApportionment({ ...fine, ...change });
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : undefined;
}

test('the input the faults are planted in is fine', () => {
  assert.equal(errorOf({}), undefined);
});

test('no groups', () => {
  assert.equal(errorOf({ groups: [] }), 'no-groups: Der er ingen grupper at fordele pladser mellem.');
});

test('the same group twice', () => {
  assert.equal(errorOf({ groups: [A, A] }), 'duplicate-group: Gruppen A står der mere end én gang.');
});

test('negative votes', () => {
  assert.match(
    errorOf({ groups: [A, { id: 'B', votes: -1n }] }) ?? '',
    /^negative-votes: Gruppen B har −1 stemmer/,
  );
});

test('a share over nothing', () => {
  assert.match(errorOf({ groups: [{ id: 'A', votes: 0n }] }) ?? '', /^no-votes/);
});

test('no number of seats', () => {
  const { seats: _, ...without } = fine;
  const answer = calculateApportionment(without);
  assert.equal('error' in answer && answer.error.code, 'seats-missing');
});

test('half a seat, minus one seat, a million seats', () => {
  for (const seats of [2.5, -1]) assert.match(errorOf({ seats }) ?? '', /^seats-not-counted/);
  assert.match(errorOf({ seats: 1_000_000 }) ?? '', /^limit-number/);
});

test('a number of seats for the method that finds it', () => {
  assert.match(errorOf({ method: 'exact-quota' }) ?? '', /^seats-given-to-exact-quota/);
});

test('an unknown group in an alliance, a minimum or a maximum', () => {
  assert.equal(
    errorOf({ alliances: [['A', 'X']] }),
    'unknown-group: Gruppen X findes ikke, men står i et forbund.',
  );
  assert.match(errorOf({ minimum: new Map([['X', 1]]) }) ?? '', /^unknown-group: .* minimum/);
  assert.match(errorOf({ maximum: new Map([['X', 1]]) }) ?? '', /^unknown-group: .* maksimum/);
});

test('a group in two alliances, or twice in one', () => {
  const groups = [A, B, { id: 'C', votes: 1n }];
  assert.match(
    errorOf({
      groups,
      alliances: [
        ['A', 'B'],
        ['B', 'C'],
      ],
    }) ?? '',
    /^group-in-two-alliances: Gruppen B/,
  );
  assert.match(errorOf({ groups, alliances: [['A', 'A']] }) ?? '', /^group-in-two-alliances: Gruppen A/);
});

test('an alliance of one', () => {
  assert.match(errorOf({ alliances: [['A']] }) ?? '', /^alliance-too-small/);
});

test('a group called what an alliance is called', () => {
  assert.match(
    errorOf({ groups: [A, B, { id: 'A+B', votes: 1n }], alliances: [['B', 'A']] }) ?? '',
    /^alliance-name-taken: Både et forbund og en anden hedder A\+B/,
  );
  const groups = ['A', 'B', 'A+B', 'B+C', 'C'].map((id) => ({ id, votes: 1n }));
  const alliances = [
    ['A+B', 'C'],
    ['A', 'B+C'],
  ];
  assert.match(errorOf({ groups, alliances }) ?? '', /^alliance-name-taken: .* A\+B\+C;/);
});

test('an alliance with the exact quota', () => {
  const answer = calculateApportionment({ method: 'exact-quota', groups: [A, B], alliances: [['A', 'B']] });
  assert.equal('error' in answer && answer.error.code, 'alliance-in-exact-quota');
});

test('half a candidate, and a negative minimum', () => {
  assert.match(
    errorOf({ groups: [{ ...A, candidates: 1.5 }, B] }) ?? '',
    /^bound-not-counted: Antallet af kandidater for A/,
  );
  assert.match(errorOf({ minimum: new Map([['A', -1]]) }) ?? '', /^bound-not-counted: Mindstetallet for A/);
});

test('a minimum above the maximum or above the candidates', () => {
  assert.match(
    errorOf({ minimum: new Map([['A', 2]]), maximum: new Map([['A', 1]]) }) ?? '',
    /^minimum-above-maximum/,
  );
  assert.match(
    errorOf({ groups: [{ ...A, candidates: 1 }, B], minimum: new Map([['A', 2]]) }) ?? '',
    /^minimum-above-maximum/,
  );
});

test('a guaranteed seat without votes, which no exact quota reaches', () => {
  const answer = calculateApportionment({
    method: 'exact-quota',
    groups: [A, { id: 'Z', votes: 0n }],
    minimum: new Map([['Z', 1]]),
  });
  assert.equal('error' in answer && answer.error.code, 'minimum-without-votes');
});

test('a list without votes and without a guaranteed seat is no fault', () => {
  const answer = calculateApportionment({ method: 'exact-quota', groups: [A, { id: 'Z', votes: 0n }] });
  assert.equal('status' in answer && answer.status, 'decided');
});

test('a lot nobody needs, and one with too many winners', () => {
  assert.match(errorOf({ lots: [{ between: ['A', 'B'], drawn: ['A'] }] }) ?? '', /^lot-not-needed/);
  const level = { groups: [A, { id: 'B', votes: 60n }], lots: [{ between: ['A', 'B'], drawn: ['A', 'B'] }] };
  assert.match(errorOf(level) ?? '', /^lot-wrong-count/);
});
