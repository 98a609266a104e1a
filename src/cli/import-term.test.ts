import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { inventedTerm } from '../../test/invented-term.ts';
import { until } from '../../test/until.ts';
import { systemViewer } from '../kernel/viewer.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-term-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const meetings = 30;
const term = join(folder, 'Valgperiode');
for (const { path, text } of inventedTerm(meetings, 3)) {
  mkdirSync(dirname(join(term, path)), { recursive: true });
  writeFileSync(join(term, path), text);
}

const { connectionString, database } = await testDatabase();
const env = { ...process.env, DATABASE_URL: connectionString, TVAERS_DATA: join(folder, 'data') };
const words = [
  'import',
  term,
  '--all',
  '--council',
  'kkr-midtjylland',
  '--yes',
  'new-meeting',
  '--at',
  '09:30',
  '--json',
];
const main = resolve(import.meta.dirname, 'main.ts');

function begin() {
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  return { child, ended, said: () => ({ out, err }) };
}

const countIn = (table: 'meetings' | 'agenda_items' | 'imports') =>
  database.as(systemViewer, async (trx) => {
    const row = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  });

// Planted fault: an entry's step is noted before it is done → what died in between is never stored.
test('a term killed twice on its way is whole when it is run again, and nothing is there twice', async () => {
  for (const enough of [5, 18]) {
    const run = begin();
    await until(async () => (await countIn('meetings')) >= enough);
    run.child.kill('SIGKILL');
    await run.ended;
    assert.ok((await countIn('meetings')) < meetings, 'it was killed on its way');
  }
  const last = begin();
  assert.equal(await last.ended, 0, last.said().err);
  const report: { file: string; state: string; told: string | null }[] = JSON.parse(last.said().out);
  const states = Map.groupBy(report, ({ state }) => state);
  assert.deepEqual(Object.fromEntries([...states].map(([state, all]) => [state, all.length])), {
    refused: 1,
    stored: 45,
    double: 3,
  });
  assert.equal(report[0]?.file, 'brev.txt', 'what could not be read stands first');
  assert.equal(await countIn('meetings'), meetings);
  assert.equal(await countIn('agenda_items'), meetings * 3);
  const decided = await database.as(systemViewer, (trx) =>
    trx.selectFrom('agenda_items').select('decision').execute(),
  );
  assert.equal(
    decided.filter(({ decision }) => JSON.stringify(decision) !== '[]').length,
    45,
    'minutes joined their agendas',
  );
});
