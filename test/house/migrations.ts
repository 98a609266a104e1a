import { createHash } from 'node:crypto';
import type { Fault, Finding, Tree } from './tree.ts';

export const landedPath = 'db/migrations/landed.sha256';

/** `hash  name` for each migration, as `sha256sum` prints it. */
export function listHashes(tree: Tree): readonly string[] {
  return tree
    .filter(({ path }) => /^db\/migrations\/.*\.sql$/.test(path))
    .map(
      ({ path, text }) =>
        `${createHash('sha256').update(text).digest('hex')}  ${path.slice('db/migrations/'.length)}`,
    );
}

/** A migration that has landed is never edited: its hash stands in the list. Numbers are unique and follow each other. */
export function checkMigrations(tree: Tree): Finding {
  const landed = (tree.find(({ path }) => path === landedPath)?.text ?? '')
    .split('\n')
    .filter((line) => line !== '');
  const now = listHashes(tree);
  const name = (line: string) => line.split('  ')[1] ?? '';
  const fault = (line: string, what: string): Fault => ({
    path: `db/migrations/${name(line)}`,
    line: 1,
    what,
  });
  const listed = new Set(landed.map(name));
  const there = new Set(now.map(name));
  const notListed = now.filter((line) => !listed.has(name(line)));
  const edited = now.filter((line) => listed.has(name(line)) && !landed.includes(line));
  const gone = landed.filter((line) => !there.has(name(line)));
  const outOfOrder = now.filter((line, index) => Number.parseInt(name(line), 10) !== index + 1);
  return {
    seen: now.length,
    faults: [
      ...notListed.map((line) =>
        fault(line, 'not listed: run bin/tvaers-dev land-migrations when it is done'),
      ),
      ...edited.map((line) => fault(line, 'edited after it landed: undo that and write a new migration')),
      ...gone.map((line) => fault(line, 'landed and is gone')),
      ...outOfOrder.map((line) => fault(line, 'its number does not follow the one before')),
    ],
  };
}
