import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting } from '../../../../test/prepared-meeting.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { asId } from '../../../kernel/ids.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { listHistory } from '../../ground/history/index.ts';
import { readDraft } from '../agendas/index.ts';
import { addCandidate } from './commands/add-candidate.ts';
import { makeItemOfCandidate } from './commands/make-item-of-candidate.ts';
import { moveCandidate } from './commands/move-candidate.ts';
import { removeCandidate } from './commands/remove-candidate.ts';
import { restoreCandidate } from './commands/restore-candidate.ts';
import { routes } from './routes.ts';
import { listCandidates } from './store.ts';

const list = '/sekretariat/kkr-midtjylland/kandidater';

async function council() {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const services = await testServices(database);
  const keeper = meeting.viewer('sekretariat');
  const post = (path: string, form: Readonly<Record<string, string>>, viewer: Viewer = keeper) =>
    answerOf(routes, { viewer, path, form }, services);
  const page = async (path = list, viewer: Viewer = keeper) =>
    (await answerOf(routes, { viewer, path }, services)).text();
  const stored = () => database.asSystem('names', (trx) => listCandidates(trx, meeting.councilId));
  const add = async (change: Readonly<Record<string, string>> = {}) => {
    await post(list, {
      title: 'Temadrøftelse om sundhed',
      note: '',
      meeting: '',
      recordNumber: '',
      ...change,
    });
    return (await stored()).at(-1)?.id ?? '';
  };
  return { ...meeting, database, services, keeper, post, page, stored, add };
}

test('a candidate is listed under its meeting, with its matter', async () => {
  const { meetings, add, page } = await council();
  await add({ meeting: meetings.get('2024-09-06') ?? '', recordNumber: 'SAG-2024-7' });
  const listed = await page();
  assert.match(listed, /Mødet den 6\. september 2024/);
  assert.match(listed, /SAG-2024-7/);
});

test('a candidate moves to another meeting, and away from all', async () => {
  const { meetings, add, post, stored } = await council();
  const id = await add({ meeting: meetings.get('2024-06-18') ?? '' });
  await post(`${list}/${id}/flyt`, { meeting: meetings.get('2024-11-22') ?? '' });
  assert.equal((await stored())[0]?.meeting?.heldOn, '2024-11-22');
  await post(`${list}/${id}/flyt`, { meeting: '' });
  assert.equal((await stored())[0]?.meeting, null);
});

test('a candidate becomes an item of the matter, once', async () => {
  const { database, keeper, meetingId, add, post, page } = await council();
  const id = await add({ recordNumber: 'SAG-2024-00001' });
  const draft = await database.as(keeper, (trx) => readDraft(trx, keeper, meetingId));
  const form = { place: `${meetingId}/${draft?.sections[2]?.id}` };
  assert.equal((await post(`${list}/${id}/punkt`, form)).status, 303);
  const after = await database.as(keeper, (trx) => readDraft(trx, keeper, meetingId));
  const item = after?.items.find(({ title }) => title === 'Temadrøftelse om sundhed');
  assert.equal(item?.recordNumber, 'SAG-2024-00001');
  const again = await post(`${list}/${id}/punkt`, form);
  assert.equal(again.status, 422);
  assert.match(await page(), /Er blevet til punkter/);
  assert.match(await page(), new RegExp(`href="${list}/${id}">Temadrøftelse om sundhed`));
  const used = await page(`${list}/${id}`);
  assert.match(used, /Er blevet til et punkt.*Mødet den 18\. juni 2024/s);
  assert.match(used, /Kandidaten »Temadrøftelse om sundhed« blev sat på dagsordenen/);
  assert.doesNotMatch(used, /Fjern kandidaten/);
});

test('a removed candidate is gone until it is brought back', async () => {
  const { add, post, page, stored } = await council();
  const id = await add();
  const removed = await post(`${list}/${id}/fjern`, {});
  assert.deepEqual(await stored(), []);
  const undo = await page(removed.headers.get('location') ?? '');
  assert.match(undo, /»Temadrøftelse om sundhed« er fjernet/);
  assert.match(undo, /Fortryd/);
  await post(`${list}/${id}/hent-tilbage`, {});
  assert.equal((await stored()).length, 1);
});

test('a candidate without words, or for a meeting that is not there, is refused', async () => {
  const { post, stored } = await council();
  const form = { title: '', note: 'x', meeting: '', recordNumber: '' };
  assert.match(await (await post(list, form)).text(), /Skriv, hvad punktet skal handle om/);
  const strange = await post(list, { ...form, title: 'Sag', meeting: 'intet-moede' });
  assert.match(await strange.text(), /Vælg et kommende møde/);
  assert.deepEqual(await stored(), []);
});

test('everything wrong is said at once, and a refused candidate leaves no matter behind', async () => {
  const { database, services, councilId, keeper, stored } = await council();
  const add = async (posted: Readonly<Record<string, string>>) => {
    const answer = await doorFor(services, keeper).submit(addCandidate, { councilId, ...posted });
    return answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(await add({ title: '', recordNumber: '<b>' }), [
    'title candidate-title-missing',
    'recordNumber record-number-wrong',
  ]);
  const unknown = {
    title: 'Sag',
    recordNumber: 'SAG-2024-99',
    meeting: '00000000-0000-4000-8000-000000000000',
  };
  assert.deepEqual(await add(unknown), ['meeting candidate-meeting-unknown']);
  const tooLong = { title: 'x'.repeat(301), recordNumber: 'SAG-2024-99' };
  assert.deepEqual(await add(tooLong), ['title text-long']);
  assert.deepEqual(await stored(), []);
  const matters = await database.as(keeper, (trx) =>
    trx.selectFrom('matter_records').select('matter_id').where('record_number', '=', 'SAG-2024-99').execute(),
  );
  assert.deepEqual(matters, []);
});

test('a candidate tells what became of it', async () => {
  const { services, keeper, meetings, add, post } = await council();
  const id = await add();
  await post(`${list}/${id}/flyt`, { meeting: meetings.get('2024-11-22') ?? '' });
  await post(`${list}/${id}/fjern`, {});
  await post(`${list}/${id}/hent-tilbage`, {});
  const history = await doorFor(services, keeper).read((trx) =>
    listHistory(trx, `candidate:${id}`, services.sentences),
  );
  assert.deepEqual(
    history.map(({ sentence }) => sentence),
    [
      'Kandidaten blev hentet tilbage.',
      'Kandidaten blev fjernet.',
      'Kandidaten blev flyttet. Før: ikke bestemt; nu: mødet den 22. november 2024.',
      'Kandidaten »Temadrøftelse om sundhed« blev tilføjet: ikke bestemt.',
    ],
  );
});

test('candidates are kept by the secretariat alone', async () => {
  const { services, councilId, viewer, personId } = await council();
  const demo = { councilId, viewer, personId };
  assert.deepEqual(await whoMay(services, demo, addCandidate), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, moveCandidate), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, removeCandidate), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, restoreCandidate), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, makeItemOfCandidate), ['secretariat']);
});

test('the chair reads the candidates; no one but the secretariat changes them', async () => {
  const { viewer, personId, add, post, page, stored } = await council();
  const id = await add();
  assert.match(await page(list, viewer('formand')), /Temadrøftelse om sundhed/);
  const elsewhere: Viewer = {
    kind: 'person',
    personId: personId('partner'),
    name: 'Sekretariatet i et andet råd',
    grants: [{ role: 'secretariat', councilId: asId('kkr-nordjylland'), municipalityCode: null }],
  };
  const outsiders = ['favrskov', 'favrskov-stedfortraeder', 'gaest', 'direktoer', 'partner', 'administrator'];
  const strangers: readonly Viewer[] = [{ kind: 'public' }, elsewhere, ...outsiders.map(viewer)];
  for (const stranger of strangers) {
    assert.equal((await page(list, stranger)).includes('Temadrøftelse'), false);
  }
  const before = await stored();
  for (const stranger of [...strangers, viewer('formand')]) {
    const form = { title: 'Indsneget', note: '', meeting: '', recordNumber: '', place: '' };
    for (const path of [list, `${list}/${id}/flyt`, `${list}/${id}/punkt`, `${list}/${id}/fjern`]) {
      assert.notEqual((await post(path, form, stranger)).status, 303);
    }
  }
  assert.deepEqual(await stored(), before);
});
