import { createHash } from 'node:crypto';
import { checkMigrations, landedPath } from './migrations.ts';
import { file, prove } from './prove.ts';
import type { SourceFile, Tree } from './tree.ts';

const first = file('db/migrations/0001-people.sql', 'create table people ();');
const hash = createHash('sha256').update(first.text).digest('hex');
const list = file(landedPath, `${hash}  0001-people.sql`);

/** A planted file takes the place of the sound one of its name. */
function checkLatest(tree: Tree) {
  const byPath = new Map(tree.map((each): [string, SourceFile] => [each.path, each]));
  return checkMigrations([...byPath.values()]);
}

prove({
  name: 'migrations',
  check: checkLatest,
  atLeast: 10,
  sound: [list, first],
  planted: [
    {
      fault: 'a migration edited after it landed',
      file: file(first.path, 'create table people (name text);'),
    },
    {
      fault: 'a migration that is not listed',
      file: file('db/migrations/0002-seats.sql', 'create table seats ();'),
    },
    { fault: 'a number left out', file: file('db/migrations/0003-seats.sql', 'create table seats ();') },
    {
      fault: 'two migrations of one number',
      file: file('db/migrations/0001-seats.sql', 'create table seats ();'),
    },
  ],
});
