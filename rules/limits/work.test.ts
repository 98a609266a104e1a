import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoilings } from '../spoiled.testing.ts';
import { limits } from './table.ts';
import { countWork } from './work.testing.ts';
import { worst } from './worst.testing.ts';

/** The most blocks of code any question within the limits may run; counted by the engine, so the same on any machine. */
const mostBlocks = 12_000_000;

const answered = ['decided', 'needs-lot', 'needs-decision', 'impossible'];

for (const [rule, inputs] of Object.entries(worst)) {
  test(`the worst that can be asked of ${rule} is answered within its work`, async () => {
    assert.ok(inputs.length > 0);
    for (const [at, input] of inputs.entries()) {
      const { blocks, answer } = await countWork(rule, input);
      assert.ok(answered.includes(String(answer.status)), JSON.stringify(answer.error));
      assert.ok(blocks > 0 && blocks <= mostBlocks, `${rule} ${at}: ${blocks} blocks`);
    }
  });
}

test('whatever is written into a case is answered or refused within a hundredth of that', async () => {
  const seen = new Set<string>();
  for (const { rule, input } of spoilings(400)) {
    const { blocks } = await countWork(rule, input);
    seen.add(rule);
    assert.ok(
      blocks > 0 && blocks <= mostBlocks / 10,
      `${rule}: ${blocks} blocks for ${JSON.stringify(input)}`,
    );
  }
  assert.equal(seen.size, Object.keys(limits).length);
});

test('a loop that looks at every pair is counted as such', async () => {
  const groups = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `g${at}`, votes: at + 1 }));
  const ask = (count: number) =>
    countWork('apportionment', { method: 'dhondt', seats: 1, groups: groups(count) });
  const [few, many] = [await ask(100), await ask(1000)];
  assert.ok(
    many.blocks > 5 * few.blocks && many.blocks < 20 * few.blocks,
    `${few.blocks} and ${many.blocks}`,
  );
});
