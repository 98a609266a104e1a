import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agendaText, openImportDesk } from '../../../../test/import-desk.ts';
import { answerOf, uploaded } from '../../../../test/visit.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { beginRun } from './commands/begin-run.ts';
import { finishRun } from './commands/finish-run.ts';
import { goOnWithRun } from './commands/go-on-with-run.ts';
import { noteEntry } from './commands/note-entry.ts';
import { canBecome } from './model/entry-state.ts';
import { routes } from './routes.ts';
import { workRun } from './steps/work-run.ts';
import { findRun, listEntries } from './store.ts';

const desk = await openImportDesk();
const { door, services } = desk;
const { councilId } = desk.demo;

const dated = agendaText.replace(
  '1. Sager',
  'Dagsorden til møde i KKR Midtjylland den 4. marts 2031 kl. 9.30\n\n1. Sager',
);

async function fileOf(fileName: string, text: string) {
  const { hash, size } = await uploaded(services.files, fileName, text, 'file');
  return { fileName, hash, size, isThere: () => services.files.has(hash) };
}
const files = await Promise.all([
  fileOf('marts.txt', dated),
  fileOf('marts-igen.txt', `${dated}\n`),
  fileOf('indkoeb.txt', 'Mælk og brød.'),
]);
const asked = {
  councilId,
  name: 'Arkivet',
  files,
  answers: { agreed: ['new-meeting' as const] },
  inBackground: false,
};
const statesOf = async (runId: Parameters<typeof listEntries>[1]) =>
  (await door.read((trx) => listEntries(trx, runId))).map(({ fileName, state }) => `${fileName} ${state}`);

describe('a run of many documents', () => {
  test('reads and stores what it can, says what it cannot, and is done once', async () => {
    const runId = expectOk(await door.do(beginRun, asked));
    assert.equal(expectOk(await door.do(beginRun, asked)), runId, 'the same documents go on as the same run');
    assert.deepEqual(await statesOf(runId), [
      'marts.txt waiting',
      'marts-igen.txt waiting',
      'indkoeb.txt waiting',
    ]);
    await workRun(door, { councilId, runId });
    assert.deepEqual(await statesOf(runId), [
      'marts.txt stored',
      'marts-igen.txt double',
      'indkoeb.txt refused',
    ]);
    const told = (await door.read((trx) => listEntries(trx, runId))).map(({ told }) => told);
    assert.equal(told[1], 'Siger det samme som marts.txt.');
    assert.match(told[2] ?? '', /ikke fundet nummererede punkter/);
    assert.ok((await door.read((trx) => findRun(trx, councilId, runId)))?.finishedAt);
    const events = (await desk.eventsOf(`import-run:${runId}`)).length;
    await workRun(door, { councilId, runId });
    assert.equal((await desk.eventsOf(`import-run:${runId}`)).length, events, 'a finished run is left alone');
    const page = await answerOf(
      routes,
      { path: `/sekretariat/${councilId}/import/samlet/${runId}`, viewer: desk.secretary },
      services,
    );
    assert.match(await page.text(), /Historik.*Den samlede indlæsning »Arkivet« blev færdig\./s);
  });

  test('of nothing, or that is not the council’s, is refused', async () => {
    const empty = await door.do(beginRun, { ...asked, files: [] });
    assert.deepEqual(!empty.ok && empty.error.map(({ code }) => code), ['run-empty']);
    const runId = expectOk(await door.do(beginRun, { ...asked, name: 'Igen', files: files.slice(2) }));
    for (const command of [finishRun, goOnWithRun]) {
      const elsewhere = await door.do(command, { councilId: asId<'councils'>('kkr-sjaelland'), runId });
      assert.equal(elsewhere.ok, false);
    }
  });

  test('notes no document back to where it was', async () => {
    const runId = expectOk(await door.do(beginRun, { ...asked, name: 'Tilbage', files: files.slice(1) }));
    const place = { councilId, runId, position: 0 };
    const stored = await door.do(noteEntry, { ...place, state: 'stored' });
    assert.deepEqual(!stored.ok && stored.error.map(({ code }) => code), ['run-entry-settled']);
    expectOk(await door.do(noteEntry, { ...place, state: 'read' }));
    expectOk(await door.do(noteEntry, { ...place, state: 'stored' }));
    assert.equal((await door.do(noteEntry, { ...place, state: 'asks' })).ok, false);
    const unknown = await door.do(noteEntry, { ...place, position: 7, state: 'read' });
    assert.deepEqual(!unknown.ok && unknown.error.map(({ code }) => code), ['run-unknown']);
    assert.deepEqual([canBecome('stored', 'waiting'), canBecome('asks', 'stored')], [false, true]);
  });
});
