import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importFormSchema } from 'tvaers-reader';
import { testDatabase } from '../../test/database.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { runCommandLine } from './frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const agenda = fileWith(
  'dagsorden.txt',
  '1. Sager\n\n1.1. Busser på landet\nSAG-2030-00001 abc/de\n\nIndstilling\nDet indstilles, at KKR godkender planen.\n\n2. Eventuelt\n',
);

/** Beside a database of the test's own and a data folder that goes with it. */
const { connectionString, database } = await testDatabase();
const env = { DATABASE_URL: connectionString, TVAERS_DATA: join(folder, 'data') };

async function run(...words: string[]) {
  let out = '';
  let err = '';
  const exit = await runCommandLine(['import', ...words], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => '',
    isTerminal: false,
    env,
  });
  return { exit, out, err };
}

test('a dry run prints the agenda in the form other programs read', async () => {
  const { exit, out, err } = await run(
    agenda,
    '--council',
    'kkr-midtjylland',
    '--on',
    '2030-03-04',
    '--dry-run',
    '--json',
  );
  assert.deepEqual([exit, err], [0, '']);
  const form = importFormSchema.parse(JSON.parse(out));
  assert.equal(form.meetingOn, '2030-03-04');
  assert.deepEqual(
    form.sections.map((section) => [section.number, section.items.map((item) => item.number)]),
    [
      ['1', ['1.1']],
      ['2', []],
    ],
  );
  assert.deepEqual(form.sections[0]?.items[0]?.initials, ['abc', 'de']);
});

test('without JSON it says in plain lines what was understood, doubted and left out', async () => {
  const { exit, out } = await run(agenda, '--council', 'kkr-midtjylland', '--dry-run');
  assert.equal(exit, 0);
  assert.match(out, /1\.1\. Busser på landet \(beslutning, SAG-2030-00001, abc\/de, 1 indstilling\)/);
  assert.match(out, /Tvivl \(\d\):\n.*datoen/);
  assert.match(out, /Udeladt \(0\)/);
});

test('several files are printed as a list', async () => {
  const { out } = await run(agenda, agenda, '--council', 'kkr-midtjylland', '--dry-run', '--json');
  assert.equal(JSON.parse(out).length, 2);
});

for (const [name, words, code] of [
  ['an unknown council', [agenda, '--council', 'kkr-bornholm', '--dry-run'], 'import-unknown-council'],
  [
    'a date that does not exist',
    [agenda, '--council', 'kkr-midtjylland', '--on', '2030-02-30', '--dry-run'],
    'import-date-impossible',
  ],
  [
    'a file that is not there',
    [join(folder, 'ingen.txt'), '--council', 'kkr-midtjylland', '--dry-run'],
    'input-unreadable',
  ],
  ['an empty file', [fileWith('tom.pdf', ''), '--council', 'kkr-midtjylland', '--dry-run'], 'source-empty'],
  [
    'a wrong name',
    [fileWith('tekst.pdf', 'Hej'), '--council', 'kkr-midtjylland', '--dry-run'],
    'source-kind-differs',
  ],
  [
    'no item number',
    [fileWith('brev.txt', 'Kære alle\n'), '--council', 'kkr-midtjylland', '--dry-run'],
    'import-without-numbers',
  ],
  [
    'broken JSON',
    [fileWith('a.json', '{"sections":'), '--council', 'kkr-midtjylland', '--dry-run'],
    'import-form-broken',
  ],
  [
    'JSON of another form',
    [fileWith('b.json', '{"a":1}'), '--council', 'kkr-midtjylland', '--dry-run'],
    'import-form-broken',
  ],
] as const) {
  test(`${name} is refused with exit code 1, a sentence and, as JSON, a code`, async () => {
    const plain = await run(...words);
    assert.equal(plain.exit, 1);
    assert.equal(plain.out, '');
    assert.match(plain.err, /^.+[.!]\n$/);
    const json = await run(...words, '--json');
    assert.equal(JSON.parse(json.out).error.code, code);
  });
}

test('without --dry-run the agenda is stored; again, and nothing is new', async () => {
  const words = [agenda, '--council', 'kkr-midtjylland', '--on', '2030-01-15'];
  const asked = await run(...words, '--json');
  assert.equal(asked.exit, 1);
  assert.equal(JSON.parse(asked.out).error.code, 'import-asks');
  assert.match(asked.err, /1\.1 Busser på landet: Nyt punkt\.[\s\S]*Rådet har intet møde den dag/);
  const first = await run(...words, '--yes', 'new-meeting', '--at', '10:00', '--json');
  assert.equal(first.exit, 0, first.err);
  assert.deepEqual(JSON.parse(first.out)[0].detail, { added: ['1.1'], updated: [], unchanged: [] });
  const again = await run(...words);
  assert.match(again.out, /^dagsorden\.txt: .*0 nye punkter, 0 rettet og 1 uændret\.\n$/);
  const items = await database.as(systemViewer, (trx) =>
    trx.selectFrom('agenda_items').select('title').execute(),
  );
  assert.deepEqual(items, [{ title: 'Busser på landet' }]);
});

test('--undo takes back what was stored, meeting and all', async () => {
  const words = [
    agenda,
    '--council',
    'kkr-midtjylland',
    '--on',
    '2030-02-15',
    '--yes',
    'new-meeting',
    '--at',
    '10:00',
  ];
  const { importId } = JSON.parse((await run(...words, '--json')).out)[0];
  const undone = await run('--undo', importId, '--council', 'kkr-midtjylland');
  assert.equal(undone.exit, 0, undone.err);
  const days = await database.as(systemViewer, (trx) =>
    trx.selectFrom('meetings').select('held_on').execute(),
  );
  assert.ok(!days.some(({ held_on }) => held_on === '2030-02-15'));
});

test('an agenda whose meeting nobody can tell is refused, and nothing is stored', async () => {
  const { exit, err, out } = await run(agenda, '--council', 'kkr-nordjylland', '--json');
  assert.equal(exit, 1);
  assert.match(err, /Skriv mødets dato/);
  assert.equal(JSON.parse(out).error.code, 'import-meeting-date-missing');
});

test('a missing council or no file at all is wrong usage', async () => {
  assert.equal((await run(agenda, '--dry-run')).exit, 2);
  assert.equal((await run('--council', 'kkr-midtjylland')).exit, 2);
});
