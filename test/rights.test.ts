import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { rights } from '../src/kernel/rights.ts';
import { askedBy, listPolicies, type Policy, rightsPage } from '../tools/rights.ts';
import { testDatabase } from './database.ts';

const { owner: client } = await testDatabase();
const policies = await listPolicies(client);

test('the database knows the same roles for every right', async () => {
  const stored: Record<string, readonly string[]> = {};
  for (const name of Object.keys(rights)) {
    const { rows } = await client.query<{ roles: string[] }>('select roles_with($1) as roles', [name]);
    stored[name] = rows[0]?.roles ?? [];
  }
  const told = Object.entries(rights).map(([name, { roles }]): [string, readonly string[]] => [
    name,
    [...roles],
  ]);
  assert.deepEqual(stored, Object.fromEntries(told), 'a new migration is needed: bin/tvaers-dev rights sql');
});

/** What a policy may ask instead of a right, and why that is enough. */
const withoutRight: Readonly<Record<string, string>> = {
  'everyone reads': 'what is public, or the register of places',
  'everyone reads in its days': 'what hangs for everybody, on the days it hangs',
  'read-matters, read-all-matters: as one of its numbers': 'the policies of its numbers decide',
  'everyone knows': 'that something is no longer there',
  'everyone reads what is published': 'published is published',
  'as the paper, where it is open': 'the paper’s own policies decide',
  system: 'the system alone, in a role of its own',
  "one's own": 'rows about the viewer',
  "one's own is taken back": 'rows about the viewer',
  'oneself, and those one writes to': 'oneself, or see-recipients in a council of theirs',
  'as the annex': 'the annex’s own policies decide',
  'prepare-agenda, as the item': 'the item’s own policies decide',
};

function withoutAReason(policy: Policy): boolean {
  return askedBy(policy).length === 0 && withoutRight[policy.name] === undefined;
}

test('every policy asks a right, or has its reason not to', () => {
  assert.ok(policies.length >= 50, `only ${policies.length} policies`);
  assert.deepEqual(policies.filter(withoutAReason), []);
  const unused = Object.keys(withoutRight).filter((name) => !policies.some((policy) => policy.name === name));
  assert.deepEqual(unused, []);
  const stray: Policy = { table: 't', name: 'everybody', does: 'all', asks: 'true ' };
  assert.equal(withoutAReason(stray), true, 'a policy that asks nothing is found');
});

test('a policy asks only rights there are, and is called after one of them', () => {
  for (const policy of policies) {
    const asked = askedBy(policy);
    for (const right of asked)
      assert.ok(Object.hasOwn(rights, right), `${policy.table}: ${right} is no right`);
    if (asked.length > 0 && withoutRight[policy.name] === undefined)
      assert.ok(
        asked.some((right) => policy.name.startsWith(right)),
        `${policy.table}: »${policy.name}« asks ${asked.join(', ')}`,
      );
  }
});

test('docs/rights.md says what the code and the database do', async () => {
  const page = await readFile(new URL('../docs/rights.md', import.meta.url), 'utf8');
  assert.equal(page, await rightsPage(policies), 'run bin/tvaers-dev rights');
});
