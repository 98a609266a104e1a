import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openedAgendas } from '../../../../test/opened-agenda.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import { type AgendaItemId, asId, type MeetingId, newId } from '../../../kernel/ids.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { getMeeting } from '../meetings/index.ts';
import { routes } from './index.ts';

const agendas = await openedAgendas();
const services = await testServices(agendas.database);
const secretariat = agendas.demo.viewer('sekretariat');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function anItem() {
  return agendas.within(async (trx, meetingId, [section = asId('')]) => {
    const id = await agendas.add(trx, meetingId, asId(section), 'Et punkt');
    const { heldOn } = await getMeeting(trx, systemViewer, meetingId);
    return {
      id,
      meetingId,
      heldOn,
      desk: `/sekretariat/kkr-midtjylland/moeder/${heldOn}/punkter/${id}/bilag`,
    };
  });
}

function send(meetingId: MeetingId, reason?: string) {
  return agendas.database.as(secretariat, (trx) => agendas.send(trx, meetingId, reason));
}

/** Writes a file to the item and tells the annexes' ids in order. */
async function lay(item: { desk: string; id: AgendaItemId }, name: string): Promise<readonly string[]> {
  const file = await uploaded(services.files, name, `Indholdet af ${name}`);
  await answerOf(routes, { path: item.desk, viewer: secretariat, form: {}, uploads: [file] }, services);
  const rows = await agendas.database.as(secretariat, (trx) =>
    trx.selectFrom('annexes').select('id').where('item_id', '=', item.id).orderBy('position').execute(),
  );
  return rows.map((row) => row.id);
}

async function statusFor(viewer: Viewer, path: string): Promise<number> {
  return (await answerOf(routes, { path, viewer }, services)).status;
}

test('an annex that is closed by a later version is no longer handed to the public by the earlier one', async () => {
  const item = await anItem();
  const [annex = asId('')] = await lay(item, 'brev.txt');
  await send(item.meetingId);
  const path = `/raad/kkr-midtjylland/moeder/${item.heldOn}/bilag/${annex}/brev.txt`;
  assert.equal(await statusFor(publicViewer, path), 200);
  await agendas.database.as(secretariat, (trx) =>
    trx
      .updateTable('annexes')
      .set({ closed_reason: 'Personforhold' })
      .where('id', '=', asId<'annexes'>(annex))
      .execute(),
  );
  assert.equal(await statusFor(publicViewer, path), 200, 'until it is sent');
  await send(item.meetingId, 'Bilaget er lukket');
  assert.equal(await statusFor(publicViewer, path), 404);
  assert.equal(await statusFor(agendas.demo.viewer('gaest'), path), 404);
  assert.equal(await statusFor(agendas.demo.viewer('favrskov'), path), 200);
});

test('a picture follows its text: drafted, published, closed later', async () => {
  const item = await anItem();
  const file = await uploaded(services.files, 'kort.png', png, 'file');
  const desk = `/sekretariat/kkr-midtjylland/punkter/${item.id}/billeder`;
  const reply = await answerOf(
    routes,
    { path: desk, viewer: secretariat, form: {}, uploads: [file] },
    services,
  );
  assert.deepEqual(await reply.json(), { ok: true, file: file.hash });
  const path = `/raad/kkr-midtjylland/billeder/${file.hash}`;
  const text = JSON.stringify([{ type: 'picture', file: file.hash, alt: 'Et kort' }]);
  await agendas.database.as(secretariat, (trx) =>
    trx.updateTable('agenda_items').set({ case_statement: text }).where('id', '=', item.id).execute(),
  );
  const seen = async () =>
    Promise.all(
      [publicViewer, agendas.demo.viewer('favrskov'), secretariat].map((viewer) => statusFor(viewer, path)),
    );
  assert.deepEqual(await seen(), [404, 404, 200]);
  await send(item.meetingId);
  assert.deepEqual(await seen(), [200, 200, 200]);
  await agendas.database.as(secretariat, (trx) =>
    trx
      .updateTable('agenda_items')
      .set({ closed_reason: 'Personforhold' })
      .where('id', '=', item.id)
      .execute(),
  );
  await send(item.meetingId, 'Punktet er lukket');
  assert.deepEqual(await seen(), [404, 200, 200]);
});

test('a picture cannot be hung on an item of another council', async () => {
  const item = await anItem();
  const grants = [
    { role: 'secretariat', councilId: asId<'councils'>('kkr-nordjylland'), municipalityCode: null },
  ] as const;
  const stranger: Viewer = { kind: 'person', personId: newId(), name: 'Sekretariatet i nord', grants };
  const file = await uploaded(services.files, 'kort.png', png, 'file');
  const path = `/sekretariat/kkr-nordjylland/punkter/${item.id}/billeder`;
  const reply = await answerOf(routes, { path, viewer: stranger, form: {}, uploads: [file] }, services);
  assert.equal(reply.status, 422);
});

test('an annex that is dragged lands where it is let go, and past the end it is the last', async () => {
  const item = await anItem();
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await lay(item, name);
  const titles = async () => {
    const rows = await agendas.database.as(secretariat, (trx) =>
      trx.selectFrom('annexes').select('title').where('item_id', '=', item.id).orderBy('position').execute(),
    );
    return rows.map((row) => row.title).join('');
  };
  const [a = ''] = await lay(item, 'd.txt');
  const drag = (index: string) =>
    answerOf(routes, { path: `${item.desk}/${a}/plads`, viewer: secretariat, form: { index } }, services);
  await drag('2');
  assert.equal(await titles(), 'BCAD');
  await drag('99');
  assert.equal(await titles(), 'BCDA');
  await drag('0');
  assert.equal(await titles(), 'ABCD');
});
