import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { freezeAgenda, storeMeeting } from '../../test/frozen-agenda.ts';
import { inventedAgenda, inventedItem } from '../../test/invented-agenda.ts';
import { newId } from '../kernel/ids.ts';
import { press } from '../platform/pdf/press.ts';
import { runCommandLine } from './frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-export-'));
after(async () => {
  await press.close();
  rmSync(folder, { recursive: true, force: true });
});
const { database, connectionString } = await testDatabase();
const { councilId } = await demoCouncil(database);
const items = [inventedItem('3.1', 1, { closedReason: 'Personsag' })];
const agenda = inventedAgenda(0, { sections: [{ number: 3, title: 'Sager', items }] });
const meetingId = newId<'meetings'>();
const waitingId = newId<'meetings'>();
await storeMeeting(database, councilId, meetingId, agenda);
await storeMeeting(database, councilId, waitingId, {
  ...agenda,
  meeting: { ...agenda.meeting, heldOn: '2024-09-06' },
});
await freezeAgenda(database, councilId, meetingId, agenda, '2024-06-11T10:00:00Z');

async function run(...words: string[]) {
  let out = '';
  let err = '';
  const exit = await runCommandLine(['export', ...words], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => '',
    isTerminal: false,
    env: { DATABASE_URL: connectionString, TVAERS_DATA: folder },
  });
  return { exit, out, err };
}

test('an agenda is written to the file that was named', async () => {
  const file = join(folder, 'dagsorden.pdf');
  const { exit, out } = await run('meeting', meetingId, '--format', 'pdf', '--out', file);
  assert.equal(exit, 0);
  assert.match(readFileSync(file, 'latin1'), /^%PDF-1\.7/);
  assert.match(out, /^Skrevet: .*dagsorden\.pdf \(\d+ byte\)\n$/);
});

test('without a file JSON comes on the screen, closed parts only when asked for', async () => {
  const open = await run('meeting', `${councilId}/2024-06-18`, '--format', 'json');
  assert.equal(open.exit, 0);
  assert.equal(JSON.parse(open.out).document.sections[0].items[0].parts, null);
  const whole = await run('meeting', meetingId, '--format', 'json', '--closed');
  assert.notEqual(JSON.parse(whole.out).document.sections[0].items[0].parts, null);
});

test('with --json the file is named and measured', async () => {
  const file = join(folder, 'bilag.zip');
  const { out } = await run('meeting', meetingId, '-f', 'zip', '-o', file, '--json');
  assert.deepEqual(JSON.parse(out), { file, size: readFileSync(file).length });
});

test('unknown meetings, versions that are not there and agendas that were not sent are refused in Danish', async () => {
  const cases = [
    [['meeting', 'kkr-midtjylland/2024-06-19'], 'Der er intet møde »kkr-midtjylland/2024-06-19«.'],
    [
      ['meeting', meetingId, '--version', '7'],
      'Dagsordenen til mødet den 18. juni 2024 har ingen version 7.',
    ],
    [['meeting', waitingId], 'Dagsordenen til mødet den 6. september 2024 er ikke sendt ud.'],
  ] as const;
  for (const [words, sentence] of cases) {
    const { exit, out, err } = await run(...words, '--format', 'json');
    assert.deepEqual([exit, out], [1, '']);
    assert.ok(err.startsWith(sentence), err);
  }
  assert.equal((await run('meeting', waitingId, '--format', 'json', '--draft')).exit, 0);
});

test('wrong usage is told apart from refusals', async () => {
  const cases = [
    [['meeting', meetingId], 'Der er ingen form »«.'],
    [['meeting', meetingId, '--format', 'odt'], 'Der er ingen form »odt«.'],
    [['møde', meetingId, '--format', 'pdf'], 'Kommandoen export kan ikke bruge »møde«.'],
    [
      ['meeting', meetingId, '--format', 'pdf', '--version', 'ny'],
      'Valget --version til export er brugt forkert',
    ],
    [['meeting'], 'Kommandoen export mangler'],
  ] as const;
  for (const [words, sentence] of cases) {
    const { exit, err } = await run(...words);
    assert.equal(exit, 2, err);
    assert.ok(err.startsWith(sentence), err);
  }
});

test('a place that cannot be written is refused, and nothing half is left', async () => {
  const file = join(folder, 'findes-ikke', 'a.pdf');
  const { exit, err } = await run('meeting', meetingId, '--format', 'pdf', '--out', file);
  assert.equal(exit, 1);
  assert.match(err, /kan ikke skrives .* Vælg et andet sted med --out\./);
  writeFileSync(join(folder, 'x'), 'min egen');
  assert.equal((await run('meeting', meetingId, '--format', 'pdf', '--out', join(folder, 'x', 'a'))).exit, 1);
  assert.equal(readFileSync(join(folder, 'x'), 'utf8'), 'min egen');
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});
