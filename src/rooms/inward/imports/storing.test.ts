import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { newMeeting } from '../../../../test/import-desk.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import { asId, type ImportId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { getDraft } from '../../sittings/agendas/index.ts';
import { findMeeting } from '../../sittings/meetings/index.ts';
import { readUpload, routes, storeImport } from './index.ts';
import { saveCorrected } from './store.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database);
const secretary = demo.viewer('sekretariat');
const { councilId } = demo;
const door = doorFor(services, secretary);
const base = '/sekretariat/kkr-midtjylland/import';

/** A short agenda in words of our own, as a council would write it. */
function agendaText(extra = ''): string {
  return `1. Godkendelse af referat

1.1. Godkendelse af referat fra sidste møde
SAG-2025-00011 abc/def

Baggrund
Referatet ligger på rådets side.

Indstilling
Det indstilles, at KKR Midtjylland godkender referatet.

2. Udpegninger

3. Regionalpolitiske sager

3.1. Busser i yderområderne
SAG-2025-00012 ghi

Baggrund
Ruterne lægges om til sommer.

Indstilling
Det indstilles,
- at KKR Midtjylland drøfter planen.
- at KKR Midtjylland godkender tidsplanen.

Sagsfremstilling
Planen har været i høring i alle kommuner.${extra}

./. Notat om ruterne er vedlagt.
`;
}

/** Reads the text as an upload is read. @returns the import's id */
async function read(text: string, on: string): Promise<ImportId> {
  const file = await uploaded(services.files, 'dagsorden.txt', text);
  return expectOk(await door.do(readUpload, { councilId, on, file }));
}

async function store(text: string, on: string) {
  return door.do(storeImport, { councilId, importId: await read(text, on), ...newMeeting });
}

async function draftOn(on: string) {
  return database.as(secretary, async (trx) => {
    const meeting = await findMeeting(trx, secretary, asId('kkr-midtjylland'), on);
    return meeting ? getDraft(trx, secretary, meeting.id) : null;
  });
}

test('an agenda becomes sections and items on the meeting of its day, empty sections too', async () => {
  const stored = expectOk(await store(agendaText(), '2025-03-03'));
  assert.deepEqual(stored.detail, { added: ['1.1', '3.1'], updated: [], unchanged: [] });
  const draft = await draftOn('2025-03-03');
  assert.deepEqual(
    draft?.sections.map((section) => `${section.number} ${section.title}: ${section.items.length}`),
    ['1 Godkendelse af referat: 1', '2 Udpegninger: 0', '3 Regionalpolitiske sager: 1'],
  );
  const item = draft?.sections[2]?.items[0];
  assert.equal(item?.recordNumber, 'SAG-2025-00012');
  assert.equal(item?.kind, 'decision');
  assert.equal(item?.parts?.recommendationLead, 'Det indstilles, at KKR Midtjylland');
  assert.deepEqual(item?.parts?.recommendations, ['drøfter planen.', 'godkender tidsplanen.']);
  assert.equal(item?.parts?.caseStatement.at(-1)?.type, 'annexMark');
});

test('the same document again changes nothing; a corrected one updates in place', async () => {
  expectOk(await store(agendaText(), '2025-03-10'));
  const before = await draftOn('2025-03-10');
  const again = expectOk(await store(agendaText(), '2025-03-10'));
  assert.deepEqual(again.detail, { added: [], updated: [], unchanged: ['1.1', '3.1'] });
  const corrected = expectOk(await store(agendaText(' To har svaret.'), '2025-03-10'));
  assert.deepEqual(corrected.detail, { added: [], updated: ['3.1'], unchanged: ['1.1'] });
  const ids = (draft: typeof before) =>
    draft?.sections.flatMap((section) => section.items.map((item) => item.id));
  assert.deepEqual(ids(await draftOn('2025-03-10')), ids(before));
});

test('a document that skips a number never doubles when it is read again', async () => {
  const gap = agendaText().replace('3.1. Busser', '3.2. Busser').replace('1.1. Godk', '1.2. Godk');
  const two = `${gap}\n3.4. Tog\nSAG-2025-00013 ghi\n\nIndstilling\nDet indstilles, at KKR Midtjylland drøfter sagen.\n`;
  expectOk(await store(two, '2025-03-31'));
  const again = expectOk(await store(two, '2025-03-31'));
  assert.deepEqual(again.detail, { added: [], updated: [], unchanged: ['1.2', '3.2', '3.4'] });
});

test('what a person has added to an item stays when the document is read again', async () => {
  expectOk(await store(agendaText(), '2025-03-17'));
  const id = (await draftOn('2025-03-17'))?.sections[2]?.items[0]?.id ?? asId('');
  await database.as(secretary, (trx) =>
    trx
      .updateTable('agenda_items')
      .set({ presenters: ['Direktøren'] })
      .where('id', '=', id)
      .execute(),
  );
  expectOk(await store(agendaText(' Mere.'), '2025-03-17'));
  const item = (await draftOn('2025-03-17'))?.sections[2]?.items[0];
  assert.deepEqual(item?.parts?.presenters, ['Direktøren']);
});

test('the page: upload, look over, correct, store', async () => {
  const file = await uploaded(services.files, 'dagsorden.txt', agendaText(), 'file');
  const sent = await answerOf(
    routes,
    { path: base, viewer: secretary, form: { on: '2025-04-07' }, uploads: [file] },
    services,
  );
  const preview = sent.headers.get('location') ?? '';
  assert.match(preview, /\/import\/[0-9a-f-]{36}$/);
  const shown = await (await answerOf(routes, { path: preview, viewer: secretary }, services)).text();
  assert.match(shown, /3\.1 Busser i yderområderne/);
  assert.match(shown, /Intet er udeladt|Udeladt/);
  const form = { meetingOn: '2025-04-07', 's2i0-title': 'Busser, rettet', 's0i0-skip': 'ja', do: 'store' };
  const corrected = await answerOf(routes, { path: preview, viewer: secretary, form }, services);
  const storing = corrected.headers.get('location') ?? '';
  assert.equal(storing, `${preview}/laeg-ind`);
  const asked = await (await answerOf(routes, { path: storing, viewer: secretary }, services)).text();
  assert.match(asked, /Rådet har intet møde den dag/);
  const yes = { 'ja-new-meeting': 'ja', startsAt: '09:30' };
  const stored = await answerOf(routes, { path: storing, viewer: secretary, form: yes }, services);
  assert.equal(stored.headers.get('location'), '/sekretariat/kkr-midtjylland/moeder/2025-04-07');
  const draft = await draftOn('2025-04-07');
  assert.deepEqual(
    draft?.sections.flatMap((section) => section.items.map((item) => item.title)),
    ['Busser, rettet'],
  );
});

const badFiles: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
  ['an empty file', 'tom.txt', '', /tom/i],
  ['a Word file of no bytes', 'tom.docx', '', /tom\.docx/],
  ['a PDF that is none', 'falsk.pdf', 'Dette er ren tekst', /falsk\.pdf/],
  [
    'text without a single item number',
    'brev.txt',
    'Kære alle\n\nTak for sidst.\n',
    /ikke fundet nummererede punkter/,
  ],
  [
    'bytes that are no text',
    'kode.txt',
    new Uint8Array([0x31, 0x2e, 0x81, 0x8d, 0xc3, 0xa6, 0x9d, 0x90]),
    /kode\.txt/,
  ],
];
for (const [situation, name, bytes, sentence] of badFiles) {
  test(`${situation} is refused in one sentence, and nothing is kept`, async () => {
    const file = await uploaded(services.files, name, bytes, 'file');
    const before = await count();
    const reply = await answerOf(
      routes,
      { path: base, viewer: secretary, form: { on: '' }, uploads: [file] },
      services,
    );
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), sentence);
    assert.equal(await count(), before);
  });
}

test('a date that does not exist is refused, and what was typed stays', async () => {
  const file = await uploaded(services.files, 'dagsorden.txt', agendaText(), 'file');
  const reply = await answerOf(
    routes,
    { path: base, viewer: secretary, form: { on: '2025-02-30' }, uploads: [file] },
    services,
  );
  assert.equal(reply.status, 422);
  const page = await reply.text();
  assert.match(page, /»2025-02-30« er ikke en dato/);
});

test('a bundle given a date that does not exist is refused, and goes on once it is right', async () => {
  const bundle = {
    kind: 'annex-bundle' as const,
    council: 'kkr-midtjylland',
    meetingOn: null,
    title: 'Bilag',
    annexes: [],
    warnings: [],
    leftOut: [],
    furniture: [],
    account: { whole: 0, kept: 0, furniture: 0, leftOut: 0 },
  };
  const file = await uploaded(services.files, 'dagsorden.txt', agendaText(), 'file');
  const sent = await answerOf(
    routes,
    { path: base, viewer: secretary, form: { on: '' }, uploads: [file] },
    services,
  );
  const path = sent.headers.get('location') ?? '';
  await database.as(secretary, (trx) => saveCorrected(trx, asId(path.slice(-36)), bundle));
  const post = (meetingOn: string) =>
    answerOf(routes, { path, viewer: secretary, form: { meetingOn, do: 'correct' } }, services);
  const reply = await post('2025-02-30');
  assert.equal(reply.status, 422);
  assert.match(await reply.text(), /»2025-02-30« er ikke en dato/);
  assert.equal((await post('2025-02-28')).status, 303);
});

test('another council’s secretariat, members and the chair find no import', async () => {
  const file = await uploaded(services.files, 'dagsorden.txt', agendaText(), 'file');
  const sent = await answerOf(
    routes,
    { path: base, viewer: secretary, form: { on: '' }, uploads: [file] },
    services,
  );
  const path = sent.headers.get('location') ?? '';
  for (const key of ['formand', 'favrskov', 'gaest', 'administrator']) {
    assert.equal((await answerOf(routes, { path, viewer: demo.viewer(key) }, services)).status, 404, key);
  }
});

async function count(): Promise<number> {
  const rows = await database.as(systemViewer, (trx) => trx.selectFrom('imports').select('id').execute());
  return rows.length;
}
