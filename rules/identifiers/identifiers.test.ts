import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideIdentifier, type IdentifierKind, municipalities } from './index.ts';

function answerOf(kind: IdentifierKind, written: string) {
  const answer = decideIdentifier({ kind, written });
  assert.ok(answer.status === 'decided');
  return answer;
}

test('real CVR numbers agree with their check digit', () => {
  const numbers = ['13748136', '13585628', '24256790', '63870528'];
  assert.deepEqual(
    numbers.map((number) => answerOf('cvr', number).valid),
    [true, true, true, true],
  );
});

test('one digit wrong: the sum is 133, and 11 leaves 1', () => {
  const { valid, steps } = answerOf('cvr', '24256791');
  assert.equal(valid, false);
  assert.equal(
    steps[0]?.text,
    '2 × 2 + 7 × 4 + 6 × 2 + 5 × 5 + 4 × 6 + 3 × 7 + 2 × 9 + 1 × 1 = 133; resten ved division med 11 er 1, så mindst ét ciffer er forkert.',
  );
});

test('a CVR number too short, with letters, or all noughts', () => {
  const wrong = ['1374813', '1374813A', '00000000'].map((number) => answerOf('cvr', number).valid);
  assert.deepEqual(wrong, [false, false, false]);
});

test('a P number is held to ten digits, the first not nought', () => {
  const written = ['1003388394', '0003388394', '100338839', '1003388395'];
  assert.deepEqual(
    written.map((number) => answerOf('p-number', number).valid),
    [true, false, false, true],
  );
});

test('a municipality is known with and without its leading nought, Christiansø is none', () => {
  const { number, name } = answerOf('municipality', '0851');
  assert.deepEqual([number, name], ['851', 'Aalborg']);
  assert.equal(answerOf('municipality', '860').name, 'Hjørring');
  const island = answerOf('municipality', '411');
  assert.deepEqual(
    [island.valid, island.steps[0]?.text],
    [false, '411 er Christiansø, som ikke hører under nogen kommune.'],
  );
});

test('there are 98 municipalities, from 101 to 860', () => {
  const codes = [...municipalities.keys()];
  assert.deepEqual([codes.length, codes[0], codes.at(-1)], [98, '101', '860']);
  assert.equal(new Set(municipalities.values()).size, 98);
});

test('a municipality is known by the names it is written with', () => {
  const names = [
    'Århus',
    'AARHUS KOMMUNE',
    'Nordfyn',
    'Vesthimmerland',
    'Høje Taastrup',
    'Bornholms Regionskommune',
  ];
  assert.deepEqual(
    names.map((name) => answerOf('municipality', name).number),
    ['751', '751', '480', '820', '169', '400'],
  );
  assert.equal(
    answerOf('municipality', 'Århus').steps[0]?.text,
    '»Århus« er Aarhus Kommune, som har koden 751.',
  );
});

test('a name misspelt is no municipality, and is not guessed', () => {
  const { valid, number, steps } = answerOf('municipality', 'Norrdjurs');
  assert.deepEqual([valid, number], [false, null]);
  assert.equal(steps[0]?.text, '»Norrdjurs« er ikke navnet på nogen af de 98 kommuner.');
});
