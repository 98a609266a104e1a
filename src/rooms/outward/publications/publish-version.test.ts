import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { paragraph } from 'tvaers-richtext';
import { testDatabase } from '../../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../../test/demo.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../test/invented-agenda.ts';
import { storeVersion } from '../../../../test/published-agenda.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { publicViewer, systemViewer } from '../../../kernel/viewer.ts';
import { runDue } from '../../../platform/jobs/queue.ts';
import type { AgendaDocument, DocumentItem } from '../../sittings/agendas/index.ts';
import { publicationJobs, publishVersion } from './index.ts';

const { database: db } = await testDatabase();
let demo: DemoCouncil;

const openAnnex = inventedAnnex(1, { title: 'Notat om afprøvningen' });
const closedAnnex = inventedAnnex(2, { title: 'Priser', closedReason: 'Fortrolige priser' });
const unreadAnnex = inventedAnnex(3, { title: 'Kort over ruterne' });

function item(number: string, changes: Partial<DocumentItem> & { readonly words: string }): DocumentItem {
  const { words, ...rest } = changes;
  const base = inventedItem(number, 1, rest);
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

let firstId = '';
before(async () => {
  demo = await demoCouncil(db);
  firstId = await storeVersion(db, first);
  const stored = (annex: typeof openAnnex, text: string | null) => ({
    hash: annex.fileHash,
    size: 10n,
    media_type: annex.mediaType,
    text,
  });
  await db.as(systemViewer, (trx) =>
    trx
      .insertInto('files')
      .values([
        stored(openAnnex, 'Passagertal for 2023'),
        stored(closedAnnex, 'Prisen er 12 mio. kr.'),
        stored(unreadAnnex, null),
      ])
      .execute(),
  );
});

function entries() {
  return db.as(publicViewer, (trx) =>
    trx
      .selectFrom('search_entries')
      .select(['kind', 'item_number', 'title', 'body', 'address'])
      .orderBy('title')
      .execute(),
  );
}

describe('publishing a version', () => {
  test('puts open items and open annexes into the search, closed and withdrawn ones not', async () => {
    const secretary = demo.viewer('sekretariat');
    const done = await db.as(secretary, (trx) => publishVersion(trx, secretary, firstId));
    assert.deepEqual(done, { ok: true, value: null });
    const found = await entries();
    assert.deepEqual(
      found.map((entry) => [entry.kind, entry.item_number, entry.title]),
      [
        ['item', '1.1', 'Kollektiv trafik'],
        ['annex', '1.1', 'Kort over ruterne'],
        ['annex', '1.1', 'Notat om afprøvningen'],
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
    const jobs = publicationJobs({ db });
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
    );
    const secretary = demo.viewer('sekretariat');
    await db.as(secretary, (trx) => publishVersion(trx, secretary, id));
    assert.deepEqual(
      (await entries()).map((entry) => entry.title),
      ['Færger'],
    );
  });

  test('is refused to members, and before the version is sent out', async () => {
    const member = demo.viewer('favrskov');
    const refused = await db.as(member, (trx) => publishVersion(trx, member, firstId));
    assert.equal(refused.ok ? '' : refused.error.code, 'publish-not-yours');
    const waiting = await storeVersion(db, agenda({ number: 3, kind: 'addendum', sentAt: null }, []), null);
    const secretary = demo.viewer('sekretariat');
    const early = await db.as(secretary, (trx) => publishVersion(trx, secretary, waiting));
    assert.equal(early.ok ? '' : early.error.code, 'publish-not-sent');
  });

  test('after it the secretariat is no more than the secretariat: files stay closed to it', async () => {
    const secretary = demo.viewer('sekretariat');
    const seen = await db.as(secretary, async (trx) => {
      await publishVersion(trx, secretary, firstId);
      return trx.selectFrom('files').select('hash').execute();
    });
    assert.deepEqual(seen, []);
  });
});
