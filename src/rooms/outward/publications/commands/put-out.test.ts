import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { paragraph } from 'tvaers-richtext';
import { testDatabase } from '../../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../../test/demo.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../../test/invented-agenda.ts';
import { storeVersion } from '../../../../../test/published-agenda.ts';
import { testServices } from '../../../../../test/visit.ts';
import { fixedClock, systemClock } from '../../../../kernel/clock.ts';
import { asId, type PaperId } from '../../../../kernel/ids.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../../kernel/viewer.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import { runDue } from '../../../../platform/jobs/queue.ts';
import type { AgendaDocument, DocumentItem } from '../../../sittings/agenda-papers/index.ts';
import { agendaKind } from '../../../sittings/agendas/index.ts';
import { publicationJobs, putOut } from '../index.ts';

const { database: db } = await testDatabase();
const services = await testServices(db, fixedClock('2024-06-11T10:00:00Z'));
let demo: DemoCouncil;

const openAnnex = inventedAnnex(1, { title: 'Notat om afprøvningen' });
const closedAnnex = inventedAnnex(2, { title: 'Priser', closedReason: 'Fortrolige priser' });
const unreadAnnex = inventedAnnex(3, { title: 'Kort over ruterne' });

function item(number: string, changes: Partial<DocumentItem> & { readonly words: string }): DocumentItem {
  const { words, ...rest } = changes;
  const id = asId<'agenda_items'>(`00000000-0000-4000-8000-0000000000${number.replace('.', '')}`);
  const base = inventedItem(number, 1, { ...rest, id });
  const annexes = number === '1.1' ? [openAnnex, closedAnnex, unreadAnnex] : [];
  return { ...base, parts: base.parts && { ...base.parts, background: [paragraph(words)], annexes } };
}

function agenda(version: Partial<AgendaDocument['version']>, items: readonly DocumentItem[]): AgendaDocument {
  const base = inventedAgenda(0);
  const sections = [{ number: 1, title: 'Sager', items: [...items] }];
  return { ...base, version: { ...base.version, ...version }, sections };
}

const first = agenda({}, [
  item('1.1', { words: 'Om busser og letbaner.', title: 'Kollektiv trafik' }),
  item('1.2', { words: 'Hemmelig udpegning.', title: 'Udpegning', closedReason: 'Enkeltpersoner' }),
  item('1.3', { words: 'Trukket tilbage igen.', title: 'Havne', withdrawnReason: 'Ikke klar' }),
]);

let firstId = asId<'papers'>('');
before(async () => {
  demo = await demoCouncil(db);
  firstId = await storeVersion(db, first, null);
  const read = async (annex: typeof openAnnex, text: string | null) =>
    db.as(systemViewer, (trx) =>
      trx.updateTable('files').set({ text }).where('hash', '=', annex.fileHash).execute(),
    );
  await read(openAnnex, 'Passagertal for 2023');
  await read(closedAnnex, 'Prisen er 12 mio. kr.');
  await read(unreadAnnex, null);
});

function entries() {
  return db.as(publicViewer, (trx) =>
    trx.selectFrom('search_entries').select(['place', 'title', 'body', 'address']).orderBy('title').execute(),
  );
}

function out(viewer: Viewer, paperId: PaperId) {
  const order = { councilId: demo.councilId, kind: agendaKind, paperId };
  return doorFor(services, viewer).do(putOut, order);
}

describe('putting a version out', () => {
  test('is the secretariat’s alone', async () => {
    for (const key of ['favrskov', 'formand', 'gaest']) {
      const refused = await out(demo.viewer(key), firstId);
      assert.equal(refused.ok ? '' : refused.error[0].code, 'right-missing', key);
    }
    assert.deepEqual(await entries(), []);
  });

  test('puts open items and open annexes into the search, of closed items the title, of withdrawn ones nothing', async () => {
    assert.deepEqual(await out(demo.viewer('sekretariat'), firstId), { ok: true, value: null });
    const found = await entries();
    assert.deepEqual(
      found.map((entry) => [entry.place, entry.title]),
      [
        ['Punkt 1.1', 'Kollektiv trafik'],
        ['Bilag til punkt 1.1', 'Kort over ruterne'],
        ['Bilag til punkt 1.1', 'Notat om afprøvningen'],
        ['Punkt 1.2 (lukket)', 'Udpegning'],
      ],
    );
    const everything = JSON.stringify(found);
    for (const words of ['Hemmelig', 'Prisen', 'Trukket'])
      assert.doesNotMatch(everything, new RegExp(words), words);
  });

  test('an annex is found by its words, at its own address; one not read yet by its title', async () => {
    const [, unread, note] = await entries();
    assert.equal(note?.body, 'Passagertal for 2023');
    assert.equal(note?.address, '/raad/kkr-midtjylland/moeder/2024-06-18/bilag/annex-1/notat-1.pdf');
    assert.equal(unread?.body, '');
  });

  test('when the annex has been read, a job puts its words into the search; before that it is tried again', async () => {
    const jobs = publicationJobs(services, [agendaKind]);
    const clock = systemClock();
    const later = (minutes: number) => clock.now().add({ minutes });
    assert.deepEqual(await runDue(db, jobs, later(0)), { done: 0, failed: 1 });
    await db.as(systemViewer, (trx) =>
      trx.updateTable('files').set({ text: 'Rute 12' }).where('hash', '=', unreadAnnex.fileHash).execute(),
    );
    assert.deepEqual(await runDue(db, jobs, later(5)), { done: 1, failed: 0 });
    const [, read] = await entries();
    assert.equal(read?.body, 'Rute 12');
  });

  test('a later version takes the place of the one before', async () => {
    const version = {
      number: 2,
      kind: 'revision',
      reason: 'Nyt navn',
      sentAt: '2024-06-13T08:00:00Z',
    } as const;
    const id = await storeVersion(
      db,
      agenda(version, [item('1.4', { words: 'Om færger.', title: 'Færger' })]),
      null,
    );
    assert.ok((await out(demo.viewer('sekretariat'), id)).ok);
    assert.deepEqual(
      (await entries()).map((entry) => entry.title),
      ['Færger'],
    );
  });

  test('is done once', async () => {
    const again = await out(demo.viewer('sekretariat'), firstId);
    assert.equal(again.ok ? '' : again.error[0].code, 'paper-already-sent');
  });

  test('the secretariat reads the words of its own annexes, and of no others', async () => {
    const foreign = {
      hash: asId<'files'>('e'.repeat(64)),
      size: 1n,
      media_type: 'text/plain',
      text: 'andres',
    };
    await db.as(systemViewer, (trx) => trx.insertInto('files').values(foreign).execute());
    const seen = await db.as(demo.viewer('sekretariat'), (trx) =>
      trx.selectFrom('files').select('text').orderBy('text').execute(),
    );
    assert.deepEqual(
      seen.map(({ text }) => text).filter((text) => text !== ''),
      ['Passagertal for 2023', 'Prisen er 12 mio. kr.', 'Rute 12'],
    );
  });
});
