import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz/fuzz.ts';
import { openDoorstep } from './permissions/doorstep.ts';
import type { Who } from './permissions/table.ts';

const doorstep = await openDoorstep();

const zero = '00000000-0000-0000-0000-000000000000';
const once: readonly (readonly [Who, string])[] = [
  ['public', `/raad/kkr-midtjylland/moeder/x/bilag/${zero}/x`],
  ['public', `/raad/kkr-midtjylland/moeder/2024-02-31/bilag/${zero}/x`],
  ['public', '/raad/a%00b'],
  ['public', '/kommuner/a%00b'],
  ['public', '/soeg?q=%00'],
  ['secretariat', '/sekretariat/kkr-midtjylland/sager?q=%00'],
  ['secretariat', '/sekretariat/kkr-midtjylland/sager?side=99999999999999999999'],
  ['secretariat', '/sekretariat/kkr-midtjylland/sager?side=-1'],
  ['public', '/beregn/election?slags=agreed&svar=1&seats=1&objections=0&elected=1/0'],
  ['public', '/beregn/election?slags=agreed&svar=1&seats=1&objections=0&elected=2026-02-30'],
  ['public', `/beregn/apportionment?svar=1&method=dhondt&seats=3&groups.id=1/0&groups.votes=1`],
  ['public', `/beregn/apportionment?svar=1&method=dhondt&seats=100000&groups.id=A&groups.votes=1`],
  ['public', `/beregn/distribution?svar=1&amountOere=${'9'.repeat(5000)}`],
];
for (const [who, path] of once) {
  test(`is no fault of ours any more: ${path.slice(0, 90)}`, async () => {
    const { status } = await doorstep.ask(who, 'GET', path);
    assert.ok(status < 500, String(status));
  });
}

// Planted fault: let a handler throw on a name it does not know.
test('nothing anybody asks is a fault of ours: no 5xx from 3000 odd requests over every route and form', async () => {
  const seed = Number(process.env.TVAERS_FUZZ_SEED ?? 2024);
  const { asked, faults, statuses } = await fuzz(doorstep, { count: 3000, seed });
  assert.deepEqual(faults, []);
  assert.equal(asked, 3000);
  // What only meets the door says nothing of the house: enough is answered and refused by it.
  const met = (statuses[200] ?? 0) + (statuses[303] ?? 0) + (statuses[422] ?? 0);
  assert.ok(met > 1000, JSON.stringify(statuses));
});
