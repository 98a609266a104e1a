import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openImportDesk } from '../../../../test/import-desk.ts';
import { uploaded } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { beginRun } from './commands/begin-run.ts';

const { services, door, demo } = await openImportDesk();
const { councilId } = demo;
const asked = { councilId, name: 'Valgperioden', answers: {}, inBackground: false };

async function waiting(name: string) {
  const { hash, size, fileName } = await uploaded(services.files, name, `Ordene i ${name}`);
  return { hash, size, fileName, isThere: () => services.files.has(hash) };
}

// Planted fault: leave the documents unknown in `beginRun`.
test('a document that waits to be read is referred to: the database lets nobody forget it', async () => {
  const file = await waiting('dagsorden.txt');
  expectOk(await door.do(beginRun, { ...asked, files: [file] }));
  const forgetting = services.db.as(systemAs('files'), (trx) =>
    trx.deleteFrom('files').where('hash', '=', file.hash).execute(),
  );
  await assert.rejects(forgetting, { code: '23503' });
});

test('a run whose document was swept away meanwhile is not begun', async () => {
  const file = { ...(await waiting('referat.txt')), isThere: async () => false };
  const answer = await door.do(beginRun, { ...asked, files: [file] });
  assert.equal(!answer.ok && answer.error[0].code, 'document-gone');
  const runs = await doorFor(services, systemAs('command-line')).read((trx) =>
    trx.selectFrom('import_runs').select('name').where('council_id', '=', councilId).execute(),
  );
  assert.equal(runs.length, 1);
});
