import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting } from '../../../../test/prepared-meeting.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { keeperElsewhere, whoMay } from '../../../../test/who-may.ts';
import type { Answer } from '../../../kernel/faults.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, type Viewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { listHistory } from '../../ground/history/index.ts';
import { latestTreatments, listTreatments } from '../agendas/index.ts';
import { createMatter } from './commands/create-matter.ts';
import { editMatter } from './commands/edit-matter.ts';
import { findOrCreateMatter } from './commands/find-or-create-matter.ts';
import { shareMatter } from './commands/share-matter.ts';
import { getMatter } from './queries/get-matter.ts';
import { listMatters } from './queries/list-matters.ts';
import { routesWith } from './routes.ts';

const list = '/sekretariat/kkr-midtjylland/sager';
const treatments = { list: listTreatments, latestIn: latestTreatments };
const routes = routesWith(treatments);
const codesOf = (answer: Answer<unknown>) =>
  answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);

async function council() {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const services = await testServices(database);
  const keeper = meeting.viewer('sekretariat');
  const north = keeperElsewhere(meeting.personId('partner'));
  const make = async (recordNumber: string, title: string, officers: string[] = []) => {
    const input = { councilId: meeting.councilId, recordNumber, title, officers };
    return expectOk(await doorFor(services, keeper).do(findOrCreateMatter, input)).id;
  };
  const makeKnown = async (recordNumber: string, title: string) => {
    const input = { councilId: meeting.councilId, recordNumber, title, officers: '' };
    return expectOk(await doorFor(services, keeper).do(createMatter, input));
  };
  const search = (
    viewer: Viewer,
    words: string,
    scope: 'own' | 'others' = 'own',
    councilId = meeting.councilId,
  ) =>
    database.as(viewer, async (trx) => {
      const found = await listMatters(trx, viewer, { councilId, words, scope, page: 1 }, treatments);
      return found.lines.map(({ title }) => title);
    });
  return { ...meeting, database, services, keeper, north, make, makeKnown, search };
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
    records: [
      { councilId: 'kkr-midtjylland', councilName: 'KKR Midtjylland', recordNumber: 'SAG-1', isOwn: true },
    ],
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
  const { database, services, makeKnown, keeper, north, search } = await council();
  const id = await makeKnown('SAG-5', 'Fælles analyse');
  assert.deepEqual(await search(north, 'analyse', 'others', asId('kkr-nordjylland')), ['Fælles analyse']);
  const taking = { councilId: asId<'councils'>('kkr-nordjylland'), matterId: id, recordNumber: 'N-77' };
  const strange = await doorFor(services, keeper).do(shareMatter, taking);
  assert.deepEqual(codesOf(strange), ['undefined right-missing']);
  expectOk(await doorFor(services, north).do(shareMatter, taking));
  const again = await doorFor(services, north).do(shareMatter, taking);
  assert.deepEqual(codesOf(again), ['council matter-already-shared']);
  assert.deepEqual(await search(north, 'N-77', 'own', asId('kkr-nordjylland')), ['Fælles analyse']);
  const matter = await database.as(keeper, (trx) => getMatter(trx, keeper, id));
  assert.deepEqual(
    matter?.records.map(({ councilId, recordNumber }) => `${councilId} ${recordNumber}`),
    ['kkr-midtjylland SAG-5', 'kkr-nordjylland N-77'],
  );
});

test('the treatments have drafts for the own secretariat only, and what was sent out for the others', async () => {
  const { database, make, keeper, north, approve, send } = await council();
  const id = await make('SAG-2024-00001', 'x');
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

test('the form says everything that is wrong at once, each at its field, and leaves nothing behind', async () => {
  const { services, keeper, councilId, search } = await council();
  const posted = { councilId, title: 'x'.repeat(301), recordNumber: '<b>', officers: 'a.b' };
  const answer = await doorFor(services, keeper).submit(createMatter, posted);
  assert.deepEqual(answer.ok ? [] : answer.error.map(({ field, message }) => [field, message]), [
    ['title', 'Her står 301 tegn. Der er plads til 300: forkort teksten.'],
    [
      'recordNumber',
      'Sagsnummeret »<b>« kan ikke bruges. Skriv højst 40 bogstaver, tal og tegnene - / . uden linjeskift.',
    ],
    ['officers', '»a.b« er ikke initialer. Skriv højst 10 bogstaver og tal, f.eks. chbn.'],
  ]);
  assert.deepEqual(codesOf(await doorFor(services, keeper).submit(createMatter, { councilId })), [
    'title matter-title-missing',
    'recordNumber record-number-missing',
  ]);
  assert.deepEqual(await search(keeper, 'xxx'), []);
});

test('a new number given to an old matter is refused where another has it, and changes neither words nor number', async () => {
  const { database, services, make, keeper, councilId } = await council();
  await make('SAG-10', 'Den første');
  const matterId = await make('SAG-11', 'Den anden', ['chbn']);
  const input = { councilId, matterId, title: 'Nyt navn', recordNumber: 'SAG-10', officers: '' };
  const answer = await doorFor(services, keeper).do(editMatter, input);
  assert.deepEqual(codesOf(answer), ['recordNumber record-number-taken']);
  const matter = await database.as(keeper, (trx) => getMatter(trx, keeper, matterId));
  assert.deepEqual([matter?.title, matter?.records[0]?.recordNumber], ['Den anden', 'SAG-11']);
});

test('a matter that an item made is its council’s alone until an open item of it is sent, or it is shared', async () => {
  const { database, services, make, keeper, north, search, approve, send } = await council();
  await make('SAG-20', 'Ansættelse af Hansen');
  // What the database shows whoever forgets to ask.
  const rows = (viewer: Viewer) =>
    database.read(viewer, async (trx) => {
      const titles = await trx.selectFrom('matters').select('title').orderBy('title').execute();
      const numbers = await trx.selectFrom('matter_records').select('record_number as number').execute();
      return [...titles.map(({ title }) => title), ...numbers.map(({ number }) => number).sort()];
    });
  assert.deepEqual(await rows(north), []);
  assert.deepEqual(await search(north, '', 'others', asId('kkr-nordjylland')), []);
  assert.ok((await rows(keeper)).includes('Ansættelse af Hansen'));
  await send(await approve('2024-06-10T08:00:00Z'), '2024-06-10T09:00:00Z');
  const sent = (await rows(north)).filter((each) => each.startsWith('SAG-'));
  assert.deepEqual(sent, ['SAG-2024-00001'], 'neither that of the closed item, nor what was never sent');
  const hidden = await database.as(keeper, (trx) =>
    trx
      .selectFrom('matter_records')
      .select('matter_id')
      .where('record_number', '=', 'SAG-20')
      .executeTakeFirstOrThrow(),
  );
  const taking = {
    councilId: asId<'councils'>('kkr-nordjylland'),
    matterId: hidden.matter_id,
    recordNumber: 'N-20',
  };
  assert.deepEqual(codesOf(await doorFor(services, north).do(shareMatter, taking)), [
    'undefined matter-unknown',
  ]);
  const both: Viewer = {
    ...keeper,
    ...(keeper.kind === 'person' && north.kind === 'person'
      ? { grants: [...keeper.grants, ...north.grants] }
      : {}),
  };
  expectOk(await doorFor(services, both).do(shareMatter, taking));
  assert.ok((await rows(north)).includes('Ansættelse af Hansen'));
});

test('its history tells who made, changed and shared it, to those who prepare the council', async () => {
  const { database, services, makeKnown, keeper, north, viewer, councilId } = await council();
  const matterId = await makeKnown('SAG-12', 'Trafik');
  const edited = { councilId, matterId, title: 'Kollektiv trafik', recordNumber: 'SAG-13', officers: '' };
  expectOk(await doorFor(services, keeper).do(editMatter, edited));
  const taking = { councilId: asId<'councils'>('kkr-nordjylland'), matterId, recordNumber: 'N-1' };
  expectOk(await doorFor(services, north).do(shareMatter, taking));
  const told = (reader: Viewer) =>
    database.as(reader, async (trx) => {
      const history = await listHistory(trx, `matter:${matterId}`, services.sentences);
      return history.map(({ actorName, sentence }) => `${actorName}: ${sentence}`);
    });
  const own = [
    'Sekretariatet i KKR Midtjylland: Sagen blev rettet fra SAG-12, »Trafik«, til SAG-13, »Kollektiv trafik«.',
    'Sekretariatet i KKR Midtjylland: Sagen blev oprettet med sagsnummer SAG-12: »Trafik«',
  ];
  assert.deepEqual(await told(keeper), own);
  assert.deepEqual(await told(viewer('formand')), own);
  assert.deepEqual(await told(north), [
    'Sekretariatet i KKR Nordjylland: Sagen blev taget op i KKR Nordjylland med sagsnummer N-1.',
  ]);
  assert.deepEqual(await told(viewer('favrskov')), []);
  assert.deepEqual(await told(publicViewer), []);
  const page = await answerOf(routes, { viewer: keeper, path: `${list}/${matterId}` }, services);
  assert.match(await page.text(), /Sagen blev rettet fra SAG-12/);
});

test('only the secretariat of the council makes, changes, finds or shares its matters', async () => {
  const { services, viewer, personId, councilId } = await council();
  const demo = { viewer, personId, councilId };
  assert.deepEqual(await whoMay(services, demo, createMatter), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, editMatter), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, shareMatter), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, findOrCreateMatter), ['secretariat']);
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
