import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting } from '../../../../test/prepared-meeting.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { findOrCreateMatter } from './commands/find-or-create-matter.ts';
import { shareMatter } from './commands/share-matter.ts';
import { getMatter } from './queries/get-matter.ts';
import { listMatters } from './queries/list-matters.ts';
import { listTreatments } from './queries/list-treatments.ts';
import { routes } from './routes.ts';

const list = '/sekretariat/kkr-midtjylland/sager';

async function council() {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const services = await testServices(database);
  const keeper = meeting.viewer('sekretariat');
  const north: Viewer = {
    kind: 'person',
    personId: meeting.personId('partner'),
    name: 'Sekretariatet i KKR Nordjylland',
    grants: [{ role: 'secretariat', councilId: 'kkr-nordjylland', municipalityCode: null }],
  };
  const make = (recordNumber: string, title: string, officers: string[] = []) =>
    database.as(keeper, async (trx) => {
      const input = { councilId: meeting.councilId, recordNumber, title, officers };
      return expectOk(await findOrCreateMatter(trx, keeper, input)).id;
    });
  const search = (
    viewer: Viewer,
    words: string,
    scope: 'own' | 'others' = 'own',
    councilId = meeting.councilId,
  ) =>
    database.as(viewer, async (trx) => {
      const found = await listMatters(trx, viewer, { councilId, words, scope, page: 1 });
      return found.lines.map(({ title }) => title);
    });
  return { ...meeting, database, services, keeper, north, make, search };
}

test('the same number in the same council is the same matter, which keeps its title', async () => {
  const { database, keeper, make } = await council();
  const first = await make('SAG-1', 'Kollektiv trafik', ['chbn']);
  assert.equal(await make(' SAG-1 ', 'Status for kollektiv trafik'), first);
  const matter = await database.as(keeper, (trx) => getMatter(trx, keeper, first));
  assert.deepEqual(matter, {
    id: first,
    title: 'Kollektiv trafik',
    officers: ['chbn'],
    records: [{ councilId: 'kkr-midtjylland', councilName: 'KKR Midtjylland', recordNumber: 'SAG-1' }],
  });
});

test('two who read the same agenda in at once make one matter', async () => {
  const { make } = await council();
  const ids = await Promise.all([make('SAG-2', 'Rammeaftale'), make('SAG-2', 'Rammeaftale')]);
  assert.equal(ids[0], ids[1]);
});

test('a matter is found by title with å or aa, by number, and by initials', async () => {
  const { make, keeper, search } = await council();
  await make('SAG-3', 'Letbane i Århus', ['jhp']);
  await make('SAG-4', '100 % grøn energi', ['xyz']);
  assert.deepEqual(await search(keeper, 'aarhus'), ['Letbane i Århus']);
  assert.deepEqual(await search(keeper, 'sag-4'), ['100 % grøn energi']);
  assert.deepEqual(await search(keeper, 'xyz'), ['100 % grøn energi']);
  // The percent sign is a letter of the title, not "anything".
  assert.deepEqual(await search(keeper, '%'), ['100 % grøn energi']);
});

test('another council takes the matter up with a number of its own', async () => {
  const { database, make, keeper, north, search } = await council();
  const id = await make('SAG-5', 'Fælles analyse');
  assert.deepEqual(await search(north, 'analyse', 'others', 'kkr-nordjylland'), ['Fælles analyse']);
  const form = { council: 'kkr-nordjylland', recordNumber: 'N-77' };
  const strange = await database.as(keeper, (trx) => shareMatter(trx, keeper, id, form));
  assert.equal(strange.ok ? 'shared' : strange.error.code, 'matter-not-allowed');
  expectOk(await database.as(north, (trx) => shareMatter(trx, north, id, form)));
  const again = await database.as(north, (trx) => shareMatter(trx, north, id, form));
  assert.equal(again.ok ? 'shared' : again.error.code, 'matter-already-shared');
  assert.deepEqual(await search(north, 'N-77', 'own', 'kkr-nordjylland'), ['Fælles analyse']);
  const matter = await database.as(keeper, (trx) => getMatter(trx, keeper, id));
  assert.deepEqual(
    matter?.records.map(({ councilId, recordNumber }) => `${councilId} ${recordNumber}`),
    ['kkr-midtjylland SAG-5', 'kkr-nordjylland N-77'],
  );
});

test('the history has drafts for the own secretariat only, and what was sent out for the others', async () => {
  const { database, keeper, north, approve, send } = await council();
  const input = { councilId: 'kkr-midtjylland', recordNumber: 'SAG-2024-00001', title: 'x', officers: [] };
  const id = await database.as(
    keeper,
    async (trx) => expectOk(await findOrCreateMatter(trx, keeper, input)).id,
  );
  const history = (viewer: Viewer) =>
    database.as(viewer, async (trx) => {
      const found = await listTreatments(trx, viewer, id);
      return found.map(({ heldOn, number, state }) => `${heldOn} ${number} ${state}`);
    });
  assert.deepEqual(await history(keeper), ['2024-06-18 null draft']);
  assert.deepEqual(await history(north), []);
  const version = await approve('2024-06-10T08:00:00Z');
  await send(version, '2024-06-10T09:00:00Z');
  assert.deepEqual(await history(keeper), ['2024-06-18 1.1 sent']);
  assert.deepEqual(await history(north), ['2024-06-18 1.1 sent']);
});

test('a matter is made, changed and shown on its pages', async () => {
  const { services, keeper } = await council();
  const form = { title: 'Erhvervshus', recordNumber: 'SAG-6', officers: 'chbn/jhp' };
  const made = await answerOf(routes, { viewer: keeper, path: `${list}/ny`, form }, services);
  assert.equal(made.status, 303);
  const address = made.headers.get('location') ?? '';
  const changed = { title: 'Erhvervshus Midtjylland', recordNumber: 'SAG-7', officers: 'jhp' };
  const saved = await answerOf(routes, { viewer: keeper, path: `${address}/ret`, form: changed }, services);
  assert.equal(saved.status, 303);
  const page = await (await answerOf(routes, { viewer: keeper, path: address }, services)).text();
  assert.match(page, /<h1>Erhvervshus Midtjylland<\/h1>/);
  assert.match(page, /SAG-7/);
  const listed = await (
    await answerOf(routes, { viewer: keeper, path: `${list}?q=erhvervshus` }, services)
  ).text();
  assert.match(listed, /1 sag med »erhvervshus«/);
});

const wrongForms = [
  [{ title: ' ', recordNumber: 'SAG-8', officers: '' }, 'Skriv sagens titel'],
  [{ title: 'Sag', recordNumber: '', officers: '' }, 'Skriv sagsnummeret'],
  [{ title: 'Sag', recordNumber: '<b>', officers: '' }, 'kan ikke bruges'],
  [{ title: 'Sag', recordNumber: 'SAG-8', officers: 'a.b' }, 'er ikke initialer'],
  [{ title: 'Sag', recordNumber: 'SAG-2024-00001', officers: '' }, 'bruges allerede af sagen'],
] as const;

for (const [form, sentence] of wrongForms) {
  test(`the form ${JSON.stringify(form)} comes back saying »${sentence}« with the words kept`, async () => {
    const { services, keeper } = await council();
    const reply = await answerOf(routes, { viewer: keeper, path: `${list}/ny`, form }, services);
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.ok(page.includes(sentence));
    assert.match(page, /aria-invalid="true"/);
  });
}

const outsiders = ['favrskov', 'favrskov-stedfortraeder', 'gaest', 'direktoer', 'partner', 'administrator'];

test('the chair reads the own matters; nobody else reads or changes any, even past the door', async () => {
  const { services, viewer, make, north } = await council();
  const id = await make('SAG-9', 'Fortrolig titel', ['chbn']);
  const chair = viewer('formand');
  const read = await answerOf(routes, { viewer: chair, path: `${list}/${id}` }, services);
  assert.match(await read.text(), /Fortrolig titel/);
  const strangers: readonly Viewer[] = [{ kind: 'public' }, ...outsiders.map(viewer)];
  for (const stranger of [...strangers, north]) {
    for (const path of [list, `${list}?q=fortrolig`, `${list}/${id}`, `${list}/${id}/ret`]) {
      const page = await (await answerOf(routes, { viewer: stranger, path }, services)).text();
      assert.equal(page.includes('Fortrolig titel'), false, `${path} for ${JSON.stringify(stranger)}`);
    }
  }
  for (const stranger of [...strangers, north, chair]) {
    const form = { title: 'Ændret', recordNumber: 'SAG-9', officers: '', council: 'kkr-midtjylland' };
    for (const path of [`${list}/ny`, `${list}/${id}/ret`, `${list}/${id}/del`]) {
      const reply = await answerOf(routes, { viewer: stranger, path, form }, services);
      assert.notEqual(reply.status, 303);
    }
  }
  const kept = await answerOf(routes, { viewer: chair, path: list }, services);
  assert.doesNotMatch(await kept.text(), /Ændret/);
});
