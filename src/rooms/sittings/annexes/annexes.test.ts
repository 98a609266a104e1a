import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { openedAgendas } from '../../../../test/opened-agenda.ts';
import { answerOf, testServices, uploaded } from '../../../../test/visit.ts';
import { type AgendaItemId, asId, type MeetingId } from '../../../kernel/ids.ts';
import { systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import type { UploadedFile } from '../../../platform/http/form.ts';
import { listItemAnnexes } from '../item-files/index.ts';
import { getMeeting } from '../meetings/index.ts';
import { routes } from './index.ts';

const agendas = await openedAgendas();
const services = await testServices(agendas.database);

type Item = {
  readonly meetingId: MeetingId;
  readonly id: AgendaItemId;
  readonly date: string;
  readonly path: string;
};

/** An item of its own on an agenda of its own. */
async function anItem(): Promise<Item> {
  return agendas.within(async (trx, meetingId, [section = asId('')]) => {
    const id = await agendas.add(trx, meetingId, asId(section), 'Et punkt med bilag');
    const { heldOn } = await getMeeting(trx, systemViewer, meetingId);
    const path = `/sekretariat/kkr-midtjylland/moeder/${heldOn}/punkter/${id}/bilag`;
    return { meetingId, id, date: heldOn, path };
  });
}

async function pdf(pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 300]);
  return document.save();
}

async function pdfFile(name: string, pages = 1): Promise<UploadedFile> {
  return uploaded(services.files, name, await pdf(pages));
}

function post(
  path: string,
  form: Record<string, string>,
  uploads?: readonly UploadedFile[],
): Promise<Response> {
  const viewer = agendas.demo.viewer('sekretariat');
  return answerOf(routes, { path, viewer, form, ...(uploads ? { uploads: [...uploads] } : {}) }, services);
}

function titles(item: Item): Promise<readonly string[]> {
  return agendas.database.as(systemViewer, async (trx) =>
    (await listItemAnnexes(trx, item.id)).map((annex) => `${annex.number} ${annex.title}`),
  );
}

async function idOf(item: Item, number: number): Promise<string> {
  return agendas.database.as(
    systemViewer,
    async (trx) => (await listItemAnnexes(trx, item.id))[number - 1]?.id ?? '',
  );
}

const plain = {
  title: 'Brevet',
  mark: '',
  state: 'final',
  source: 'own',
  sender: '',
  receivedOn: '',
  documentNumber: '',
};

describe('uploading', () => {
  test('several files become annexes in the order they came, titled by their names', async () => {
    const item = await anItem();
    const reply = await post(item.path, {}, [
      await pdfFile('Brev_til_ministeren.pdf', 3),
      await pdfFile('Bilag 2 - Svar.pdf'),
    ]);
    assert.equal(reply.status, 303);
    assert.deepEqual(await titles(item), ['1 Brev til ministeren', '2 Svar']);
  });

  test('a bad file is refused by name, and the good ones beside it are kept', async () => {
    const item = await anItem();
    const empty = await uploaded(services.files, 'tom.pdf', '');
    const reply = await post(item.path, {}, [await pdfFile('god.pdf'), empty]);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /tom\.pdf/);
    assert.deepEqual(await titles(item), ['1 God']);
  });

  test('no file chosen is said, not silently done', async () => {
    const item = await anItem();
    const reply = await post(item.path, {}, []);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /Vælg en eller flere filer først/);
  });

  test('500 annexes on one item, and the page that lists them', async () => {
    const item = await anItem();
    const file = await pdfFile('ens.pdf');
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...file,
      fileName: `Nummer ${index + 1}.pdf`,
    }));
    const added = await post(
      item.path,
      {},
      many.map((each) => ({ ...each, field: 'files' })),
    );
    assert.equal(added.status, 303);
    const listed = await titles(item);
    assert.equal(listed.length, 500);
    assert.equal(listed[499], '500 Nummer 500');
    const page = await answerOf(
      routes,
      { path: item.path, viewer: agendas.demo.viewer('sekretariat') },
      services,
    );
    assert.equal((await page.text()).split('data-item=').length - 1, 500);
  });
});

describe('what is said of an annex', () => {
  test('an annex from outside needs its sender; what was typed stays', async () => {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('brev.pdf')]);
    const path = `${item.path}/${await idOf(item, 1)}`;
    const refused = await post(path, {
      ...plain,
      title: 'Henvendelsen',
      source: 'external',
      receivedOn: '2024-02-31',
    });
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.match(page, /Skriv, hvem bilaget kommer fra/);
    assert.match(page, /»2024-02-31« er ikke en dato/);
    assert.match(page, /value="Henvendelsen"/);
    const saved = await post(path, {
      ...plain,
      title: 'Henvendelsen',
      source: 'external',
      sender: 'Ministeriet',
      receivedOn: '2024-02-29',
    });
    assert.equal(saved.status, 303);
    assert.deepEqual(await titles(item), ['1 Henvendelsen']);
  });

  test('a closed annex needs its reason, and a mark must be one of the text', async () => {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('brev.pdf')]);
    const reply = await post(`${item.path}/${await idOf(item, 1)}`, { ...plain, closed: 'ja', mark: 'a9' });
    const page = await reply.text();
    assert.match(page, /Skriv, hvorfor bilaget er lukket/);
    assert.match(page, /Mærket findes ikke i punktets tekst/);
  });

  test('the order is changed by steps; what is removed can be put back, last', async () => {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('a.pdf'), await pdfFile('b.pdf'), await pdfFile('c.pdf')]);
    await post(`${item.path}/${await idOf(item, 3)}/plads`, { do: 'up' });
    assert.deepEqual(await titles(item), ['1 A', '2 C', '3 B']);
    const gone = await idOf(item, 1);
    await post(`${item.path}/${gone}/plads`, { do: 'remove' });
    assert.deepEqual(await titles(item), ['1 C', '2 B']);
    await post(`${item.path}/${gone}/fortryd`, {});
    assert.deepEqual(await titles(item), ['1 C', '2 B', '3 A']);
  });

  test('another file in its place keeps what is said', async () => {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('a.pdf', 1)]);
    const id = await idOf(item, 1);
    const reply = await post(`${item.path}/${id}/fil`, {}, [
      { ...(await pdfFile('ny.pdf', 4)), field: 'file' },
    ]);
    assert.equal(reply.status, 303);
    const [annex] = await agendas.database.as(systemViewer, (trx) => listItemAnnexes(trx, item.id));
    assert.deepEqual([annex?.title, annex?.fileName, annex?.pages], ['A', 'ny.pdf', 4]);
  });
});

describe('who gets the file of a sent annex', () => {
  /** One open and one closed annex, sent out. */
  async function sentItem() {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('aaben.pdf', 1), await pdfFile('lukket.pdf', 2)]);
    const [open, closed] = [await idOf(item, 1), await idOf(item, 2)];
    await post(`${item.path}/${closed}`, {
      ...plain,
      title: 'Lukket',
      closed: 'ja',
      closedReason: 'Personforhold',
    });
    await agendas.database.as(agendas.demo.viewer('sekretariat'), (trx) => agendas.send(trx, item.meetingId));
    return { open, closed, at: `/raad/kkr-midtjylland/moeder/${item.date}/bilag` };
  }

  async function statusFor(viewer: Viewer, path: string): Promise<number> {
    return (await answerOf(routes, { path, viewer }, services)).status;
  }

  test('the open one anyone; the closed one members, substitutes, chair and secretariat', async () => {
    const { open, closed, at } = await sentItem();
    const expected: Readonly<Record<string, number>> = {
      sekretariat: 200,
      formand: 200,
      favrskov: 200,
      'favrskov-stedfortraeder': 200,
      gaest: 404,
      direktoer: 404,
      partner: 404,
      administrator: 404,
    };
    for (const [key, status] of Object.entries(expected)) {
      const viewer = agendas.demo.viewer(key);
      assert.equal(await statusFor(viewer, `${at}/${closed}/x.pdf`), status, key);
      assert.equal(await statusFor(viewer, `${at}/${open}/x.pdf`), 200, key);
    }
    assert.equal(await statusFor({ kind: 'public' }, `${at}/${closed}/x.pdf`), 404);
    assert.equal(await statusFor({ kind: 'public' }, `${at}/${open}/x.pdf`), 200);
  });

  test('on a day that is none, or under no identifier, there is nothing', async () => {
    const { open, at } = await sentItem();
    const day = at.split('/')[4] ?? '';
    for (const wrong of ['IKKE-EN-DAG', '2025-02-31', '2025-13-01', '0000-00-00'])
      assert.equal(
        await statusFor({ kind: 'public' }, `${at.replace(day, wrong)}/${open}/x.pdf`),
        404,
        wrong,
      );
    assert.equal(await statusFor({ kind: 'public' }, `${at}/ikke-et-id/x.pdf`), 404);
  });

  test('an annex under preparation is found by chair and secretariat alone', async () => {
    const item = await anItem();
    await post(item.path, {}, [await pdfFile('kladde.pdf')]);
    const path = `/sekretariat/kkr-midtjylland/bilag/${await idOf(item, 1)}`;
    assert.equal(await statusFor(agendas.demo.viewer('formand'), path), 200);
    assert.equal(await statusFor(agendas.demo.viewer('favrskov'), path), 404);
    assert.equal(await statusFor({ kind: 'public' }, path), 404);
  });
});
