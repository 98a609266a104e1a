import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { letterCouncil } from '../../../../test/letter.ts';
import { newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, systemViewer } from '../../../kernel/viewer.ts';
import {
  findPaper,
  findReading,
  getPaper,
  listPapers,
  markPaperSent,
  putPaperBack,
  takeDownPaper,
} from './index.ts';

const { db, councilId, hash, secretary, member, guest, elsewhere, doorOf, aLetter } = await letterCouncil();

describe('a paper that was taken down', () => {
  test('leaves to everybody that there was one, and nothing else', async () => {
    const { paperId, series } = await aLetter('down');
    for (const viewer of [member, guest, elsewhere, publicViewer]) {
      const found = await db.read(viewer, async (trx) => ({
        reading: await findReading(trx, viewer, series),
        files: await trx
          .selectFrom('paper_files')
          .select('file_id')
          .where('paper_id', '=', paperId)
          .execute(),
        closed: await trx
          .selectFrom('paper_closed')
          .select('paper_id')
          .where('paper_id', '=', paperId)
          .execute(),
      }));
      assert.equal(found.reading.state, 'taken-down');
      assert.deepEqual([found.files, found.closed], [[], []]);
    }
    const kept = await db.read(secretary, (trx) => getPaper(trx, secretary, paperId));
    assert.equal(kept.takenDown?.reason, 'Nævner en person');
  });

  test('is hidden from the public also where the system reads for them', async () => {
    const { series } = await aLetter('down');
    const seen = await db.asSystem('jobs', async (trx) => ({
      one: await findPaper(trx, publicViewer, series),
      all: await listPapers(trx, publicViewer, series),
    }));
    assert.deepEqual(seen, { one: null, all: [] });
  });

  test('is not replaced by an older one, which is still read at its own number', async () => {
    const { series } = await aLetter('published');
    await aLetter('down', series.subjectId, 2);
    const seen = await db.read(publicViewer, async (trx) => ({
      newest: await findReading(trx, publicViewer, series),
      first: await findReading(trx, publicViewer, series, 1),
      second: await findReading(trx, publicViewer, series, 2),
    }));
    assert.deepEqual(
      [seen.newest.state, seen.first.state, seen.second.state],
      ['taken-down', 'readable', 'taken-down'],
    );
  });

  test('takes the files made of it and its words in the search along, in the database itself', async () => {
    const { paperId } = await aLetter('published');
    await db.as(systemViewer, async (trx) => {
      const made = { audience: 'open', format: 'pdf', edition: 1, file_hash: hash, size: 1n };
      await trx
        .insertInto('paper_exports')
        .values({ ...made, paper_id: paperId, council_id: councilId })
        .execute();
      const entry = { place: 'Brev', title: 'Brev', body: 'x', address: '/x', dated_on: '2024-05-28' };
      await trx
        .insertInto('search_entries')
        .values({ ...entry, id: newId(), paper_id: paperId, council_id: councilId })
        .execute();
    });
    expectOk(await doorOf(secretary).do(takeDownPaper, { councilId, paperId, reason: 'Fejl' }));
    const left = await db.as(systemViewer, async (trx) => ({
      exports: await trx
        .selectFrom('paper_exports')
        .select('paper_id')
        .where('paper_id', '=', paperId)
        .execute(),
      found: await trx.selectFrom('search_entries').select('id').where('paper_id', '=', paperId).execute(),
    }));
    assert.deepEqual(left, { exports: [], found: [] });
    await assert.rejects(
      db.as(secretary, (trx) =>
        trx
          .insertInto('search_entries')
          .values({
            id: newId(),
            paper_id: paperId,
            council_id: councilId,
            dated_on: '2024-05-28',
            place: 'x',
            title: 'x',
            body: 'x',
            address: '/x',
          })
          .execute(),
      ),
      /row-level security/,
    );
  });

  test('is taken down once with a reason, and put back once', async () => {
    const { paperId, series } = await aLetter('down');
    const door = doorOf(secretary);
    const again = await door.do(takeDownPaper, { councilId, paperId, reason: 'igen' });
    assert.equal(!again.ok && again.error[0].code, 'paper-already-down');
    expectOk(await door.do(putPaperBack, { councilId, paperId }));
    const back = await db.read(publicViewer, (trx) => findReading(trx, publicViewer, series));
    assert.equal(back.state, 'readable');
    const twice = await door.do(putPaperBack, { councilId, paperId });
    assert.equal(!twice.ok && twice.error[0].code, 'paper-not-down');
    const silent = await door.do(takeDownPaper, { councilId, paperId, reason: '  ' });
    assert.equal(!silent.ok && silent.error[0].code, 'take-down-reason-missing');
  });

  test('cannot be one that was never published, nor have its reason changed while it is down', async () => {
    const { paperId } = await aLetter('sent');
    const early = await doorOf(secretary).do(takeDownPaper, { councilId, paperId, reason: 'x' });
    assert.equal(!early.ok && early.error[0].code, 'paper-not-published');
    const down = await aLetter('down');
    const sent = await doorOf(secretary).do(markPaperSent, { councilId, paperId: down.paperId });
    assert.equal(!sent.ok && sent.error[0].code, 'paper-already-sent');
    await assert.rejects(
      db.as(secretary, (trx) =>
        trx
          .updateTable('papers')
          .set({ taken_down_reason: 'En anden grund' })
          .where('id', '=', down.paperId)
          .execute(),
      ),
      /taken down once/,
    );
  });
});
