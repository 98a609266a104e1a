import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { addEntry, addImport, addLine } from '../tools/scaffold/edits.ts';
import { fillText } from '../tools/scaffold/fill.ts';
import { pluralOf, readDanishNoun, slugOf } from '../tools/scaffold/words.ts';
import { examples, main, typed } from '../tools/scaffold.ts';
import { projectRoot } from './house/tree.ts';
import { runStaticChecks } from './runner/static-checks.ts';

/** A copy of the whole project to build in, gone when the file is done. */
const root = await mkdtemp(join(tmpdir(), 'tvaers-scaffold-'));
after(() => rm(root, { recursive: true, force: true }));
const isCopied = (path: string) => !/\/(?:node_modules|\.git|\.tvaers)$/.test(path);
await cp(projectRoot, root, { recursive: true, filter: isCopied });
await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));

/** What the help tells people to type. */
const { room: roomWords, page: pageWords, command: commandWords } = examples;
const [, room] = roomWords;

/** Runs a command of development in the copy; a test run within a test run must not report to the outer one. */
function runThere(...words: readonly string[]) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, ['test/dev.ts', ...words], { cwd: root, env, encoding: 'utf8' });
}

function textsThere(): ReadonlyMap<string, string> {
  const paths = globSync(['src/**/*.*', 'test/**/*.*', 'db/**/*.sql', '*.md'], { cwd: root });
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

describe('a room, a page and a command begun with the scaffold', () => {
  test('are made without a step left that a machine could take', async () => {
    for (const words of [roomWords, pageWords, commandWords]) {
      const said: string[] = [];
      assert.equal(await main(words, root, (line) => said.push(line)), 0);
      assert.doesNotMatch(said.join('\n'), /By hand|Run bin/);
    }
  });

  test('pass at once: types, format, the house, and the tests they came with', () => {
    assert.equal(runThere('land-migrations').status, 0);
    assert.deepEqual(runStaticChecks(root).failures, []);
    // Five of the room, two of the page, four and three of the commands: 5 + 2 + 4 + 3.
    assert.match(runThere('test', `src/rooms/${room}`).stdout, /\b14 passed, 0 failed/);
    const tests = [
      'src/main/ways.test.ts',
      'src/main/routes.test.ts',
      'test/house',
      'test/permissions/table.test.ts',
      'test/commands.test.ts',
      'test/rights.test.ts',
      'test/schema-types.test.ts',
    ];
    const run = runThere('test', ...tests);
    assert.equal(run.status, 0, run.stdout);
  });

  test('are what the help and CONTRIBUTING tell people to type', () => {
    const help = runThere('scaffold').stderr;
    for (const words of [roomWords, pageWords, commandWords])
      assert.ok(help.includes(typed(words)), typed(words));
    const guide = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
    assert.ok(guide.replace(/\s+/g, ' ').includes(`npm run scaffold -- ${typed(roomWords)}`));
  });

  test('write over nothing that is there', async () => {
    const before = textsThere();
    for (const words of [roomWords, pageWords, commandWords]) assert.equal(await main(words, root), 1);
    assert.deepEqual(textsThere(), before);
  });

  test('are refused where there is no place for them, or the words are not understood', async () => {
    const danish = 'en blyant, blyanten, blyanter, blyanterne';
    assert.equal(await main(['room', 'attic/boxes', 'box', danish], root), 1);
    assert.equal(await main(['page', 'sittings/nowhere', 'draft', 'Udkast'], root), 1);
    assert.equal(await main(['command', room, 'eat', 'no-right', 'Spist.'], root), 1);
    assert.equal(await main(['room', 'outward/boxes', 'box', 'æske'], root), 2);
    assert.equal(await main(['room', 'Big Room', 'box', danish], root), 2);
    assert.equal(await main(['garden', room, 'roses', 'Roser'], root), 2);
    assert.equal(await main([], root), 2);
  });
});

describe('an edit', () => {
  const table = "const a: Record<string, [x]> = {\n  one: ['x', 'y'],\n  'two-b': [],\n  // no more\n};\n";

  test('puts an entry last into the list it names, and once', () => {
    const first = "one: ['x', 'y',\n'z',\n],";
    assert.equal(addEntry(table, ['a', 'one'], "'z'")?.includes(first), true);
    assert.match(addEntry(table, ['a', 'two-b'], "'z'") ?? '', /'two-b': \[\n'z',\n\]/);
    assert.match(addEntry(table, ['a'], 'three: []') ?? '', /\/\/ no more\nthree: \[\],\n\};/);
    assert.equal(addEntry(table, ['a', 'one'], "'y'"), table);
  });

  test('is left to somebody where its place is not there', () => {
    assert.equal(addEntry(table, ['b'], "'z'"), null);
    assert.equal(addEntry(table, ['a', 'three'], "'z'"), null);
    assert.equal(addLine('// nothing', "export * from './x.ts';", 'export * from'), null);
  });

  test('puts an import before the first, and a line where the alphabet has it', () => {
    assert.equal(addImport("/** a */\nimport 'b';\n", "import 'a';"), "/** a */\nimport 'a';\nimport 'b';\n");
    assert.equal(addLine('x a\nx c\n', 'x b', 'x'), 'x a\nx b\nx c\n');
    assert.equal(addLine('x b\n', 'x a', 'x'), 'x a\nx b\n');
  });
});

describe('words', () => {
  test('a Danish noun is four forms, the first with its article', () => {
    const notice = {
      isNeuter: true,
      one: 'opslag',
      theOne: 'opslaget',
      many: 'opslag',
      theMany: 'opslagene',
    };
    assert.deepEqual(readDanishNoun('et opslag, opslaget, opslag, opslagene'), notice);
    for (const wrong of ['opslag', 'et opslag, opslaget, opslag', 'a notice, b, c, d'])
      assert.equal(readDanishNoun(wrong), null, wrong);
  });

  test('an address is written in ASCII, and English nouns have their plural', () => {
    assert.equal(slugOf('Møder på Ærø, og råd!'), 'moeder-paa-aeroe-og-raad');
    assert.deepEqual(['letter', 'reply', 'day', 'box'].map(pluralOf), [
      'letters',
      'replies',
      'days',
      'boxes',
    ]);
  });

  test('a template that asks for a word there is not is a bug', () => {
    assert.equal(fillText('a {{thing}} ({{{thing}}.id})', { thing: 'box' }), 'a box ({box.id})');
    assert.throws(() => fillText('{{ting}}', {}), /asks for »ting«/);
  });
});

test('every template is short enough to be read at once', () => {
  const paths = globSync('tools/scaffold/templates/**/*.template', { cwd: projectRoot });
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const lines = readFileSync(join(projectRoot, path), 'utf8').split('\n').length;
    assert.ok(lines < 100, `${path} has ${lines} lines`);
  }
});
