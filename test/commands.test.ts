import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../src/kernel/ids.ts';
import { may, type Right, rights } from '../src/kernel/rights.ts';
import { publicViewer, type Role, type Viewer } from '../src/kernel/viewer.ts';
import { sentences } from '../src/main/happened.ts';
import { listCommands } from './commands.ts';
import { readProject } from './house/tree.ts';
import { commandPermissions } from './permissions/commands.ts';
import { everybody, type Who } from './permissions/table.ts';

const commands = await listCommands();
const here = asId<'councils'>('kkr-midtjylland');

/** Each with one role alone, as at the door; the chair is a member too. */
function viewerOf(who: Who): Viewer {
  if (who === 'public') return publicViewer;
  const held: readonly Role[] =
    who === 'chair' ? ['chair', 'member'] : [who === 'secretariat elsewhere' ? 'secretariat' : who];
  const councilId =
    who === 'secretariat elsewhere'
      ? asId<'councils'>('kkr-nordjylland')
      : who === 'administrator'
        ? null
        : here;
  const grants = held.map((role) => ({ role, councilId, municipalityCode: null }));
  return { kind: 'person', personId: asId('0190f000-0000-7000-8000-000000000001'), name: who, grants };
}

test('every command is in the table of permissions, and none that is not there', () => {
  assert.ok(commands.length >= 7, `only ${commands.length} commands were found`);
  assert.deepEqual(Object.keys(commandPermissions).sort(), commands.map(({ name }) => name).sort());
});

for (const { name, right } of commands) {
  test(`${name} is for those in the table, and for nobody else`, () => {
    const met = everybody.filter((who) => may(viewerOf(who), right, here));
    assert.deepEqual(
      met,
      everybody.filter((who) => commandPermissions[name]?.includes(who)),
    );
  });
}

test('a command that is told of has a sentence, and a sentence has its command', () => {
  const told = commands.filter(({ silent }) => silent === undefined).map(({ name }) => name);
  assert.deepEqual(Object.keys(sentences).sort(), told.sort());
});

test('every right is asked somewhere: none stands for nothing', () => {
  const asked = readProject().filter(
    ({ path }) => /^(?:src|db)\//.test(path) && !path.endsWith('.test.ts') && path !== 'src/kernel/rights.ts',
  );
  const names = Object.keys(rights).filter(
    (name): name is Right => !asked.some(({ text }) => isAskedIn(text, name)),
  );
  assert.deepEqual(names, []);
});

/** The database's own copy of the table names every right and asks none. */
function isAskedIn(text: string, right: string): boolean {
  return text.replace(/create (?:or replace )?function roles_with[\s\S]*?end;/g, '').includes(`'${right}'`);
}

test('a right that only the table names is found', () => {
  const table = "create function roles_with(asked text) return case asked when 'plan-meetings' then 1 end;";
  assert.equal(isAskedIn(table, 'plan-meetings'), false);
  assert.equal(
    isAskedIn(`${table} create policy p using (viewer_may('plan-meetings', c));`, 'plan-meetings'),
    true,
  );
});
