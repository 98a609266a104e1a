import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { actOf } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { doorFor, inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import {
  findPaper,
  findReading,
  freezePaper,
  getPaper,
  listPapers,
  markPaperSent,
  paperContent,
  publishPaper,
  putPaperBack,
  removeUnsentPaper,
  takeDownPaper,
} from './index.ts';

const { database: db } = await testDatabase();
const demo = await demoCouncil(db);
const services = await testServices(db, demoClock);
const { councilId } = demo;
const secretary = demo.viewer('sekretariat');
const chair = demo.viewer('formand');
const member = demo.viewer('favrskov');
const guest = demo.viewer('gaest');
const elsewhere: Viewer = {
  kind: 'person',
  personId: demo.personId('partner'),
  name: 'Sekretariatet i nord',
  grants: [{ role: 'secretariat', councilId: 'kkr-nordjylland', municipalityCode: null }],
};

const letter = paperContent<{ readonly open: string; readonly closed: string | null }>({
  kind: 'letter',
  schema: z.strictObject({ open: z.string(), closed: z.string().nullable() }),
  openPart: (content) => ({ ...content, closed: null }),
});
const words = { open: 'Til alle.', closed: 'Til rådet.' };
const hash = 'a'.repeat(64);
await db.as(systemViewer, (trx) =>
  trx
    .insertInto('files')
    .values({ hash, size: 1n, media_type: 'text/plain', text: 'bilagets ord' })
    .execute(),
);

/** A letter frozen by the chair, and as far as it is to go. */
async function aLetter(until: 'frozen' | 'sent' | 'published' | 'down', subjectId = newId(), version = 1) {
  const paperId = expectOk(
    await doorFor(services, chair).do(freezePaper, {
      councilId,
      kind: letter,
      subjectId,
      version,
      form: version === 1 ? 'first' : 'revision',
      title: 'Brev til ministeren',
      datedOn: '2024-05-28',
      reason: version === 1 ? null : 'Rettet',
      content: words,
      files: [
        {
          role: 'annex',
          fileId: newId(),
          fileName: 'a.txt',
          fileHash: hash,
          mediaType: 'text/plain',
          closed: false,
        },
      ],
    }),
  );
  const door = doorFor(services, secretary);
  const place = { councilId, paperId };
  if (until !== 'frozen') expectOk(await door.do(markPaperSent, place));
  if (until === 'published' || until === 'down') expectOk(await door.do(publishPaper, place));
  if (until === 'down') expectOk(await door.do(takeDownPaper, { ...place, reason: 'Nævner en person' }));
  return { paperId, series: { kind: 'letter', subjectId } };
}

describe('a frozen paper', () => {
  test('is read as far as it has gone: by those who prepare it, by the council, by anyone', async () => {
    const readers = [secretary, chair, member, guest, elsewhere, publicViewer];
    const seen = async (paperId: string) =>
      Promise.all(
        readers.map((viewer) =>
          db.read(viewer, async (trx) => {
            const [paper] = await trx.selectFrom('papers').select('id').where('id', '=', paperId).execute();
            if (!paper) return 'nothing';
            const content = JSON.stringify((await getPaper(trx, viewer, paperId)).content);
            return content.includes('Til rådet') ? 'all' : 'open';
          }),
        ),
      );
    const nobodyElse = ['nothing', 'nothing', 'nothing', 'nothing'];
    assert.deepEqual(await seen((await aLetter('frozen')).paperId), ['all', 'all', ...nobodyElse]);
    assert.deepEqual(await seen((await aLetter('sent')).paperId), [
      'all',
      'all',
      'all',
      ...nobodyElse.slice(1),
    ]);
    assert.deepEqual(await seen((await aLetter('published')).paperId), [
      'all',
      'all',
      'all',
      'open',
      'open',
      'open',
    ]);
    assert.deepEqual(await seen((await aLetter('down')).paperId), ['all', 'all', ...nobodyElse]);
  });

  const forbidden: readonly (readonly [string, string])[] = [
    ['its open content', `update papers set content = '{}'`],
    ['its version', 'update papers set version = 9'],
    ['its kind', `update papers set kind = 'note'`],
    ['its form', `update papers set form = 'addendum'`],
    ['its title', `update papers set title = 'Et andet'`],
    ['its day', `update papers set dated_on = '2020-01-01'`],
    ['its reason', `update papers set reason = 'En anden'`],
    ['its subject', 'update papers set subject_id = gen_random_uuid()'],
    ['who approved it', 'update papers set approved_by = null'],
    ['when it was approved', 'update papers set approved_at = null'],
    ['when it was sent', 'update papers set sent_at = now()'],
    ['that it was sent', 'update papers set sent_at = null'],
    ['when it was published', 'update papers set published_at = now()'],
    ['that it was published', 'update papers set published_at = null'],
    ['its closed content', `update paper_closed set content = '{}'`],
    ['whether a file is closed', 'update paper_files set closed = not closed'],
    ['which file it is', `update paper_files set file_name = 'b.txt'`],
    ['itself away', 'delete from papers'],
    ['its closed content away', 'delete from paper_closed'],
    ['a file away', 'delete from paper_files'],
  ];
  for (const [what, statement] of forbidden) {
    test(`keeps ${what}, whoever asks the database to change it`, async () => {
      const { paperId } = await aLetter('published');
      const column = statement.includes('papers') ? 'id' : 'paper_id';
      const change = (viewer: Viewer) =>
        db.as(viewer, (trx) => sql`${sql.raw(statement)} where ${sql.ref(column)} = ${paperId}`.execute(trx));
      const before = await stateOf(paperId);
      for (const viewer of [systemViewer, secretary, chair, elsewhere])
        await change(viewer).catch((error: Error) => assert.match(error.message, /paper|row-level security/));
      // The owner of the tables is held to it as well.
      await assert.rejects(
        db.pool.query(`${statement} where ${column} = '${paperId}'`).then(async () => {
          if ((await stateOf(paperId)) === before) throw new Error('nothing of a paper was changed');
        }),
        /paper/,
      );
      assert.equal(await stateOf(paperId), before);
    });
  }

  test('takes no further file, and no other closed content, once it is frozen', async () => {
    const { paperId } = await aLetter('frozen');
    const file = {
      role: 'annex',
      file_id: 'x',
      file_name: 'x',
      file_hash: hash,
      media_type: 'x',
      closed: false,
    };
    const add = (trx: Trx) =>
      trx
        .insertInto('paper_files')
        .values({ ...file, paper_id: paperId, council_id: councilId })
        .execute();
    await assert.rejects(db.as(systemViewer, add), /a paper is frozen/);
    await assert.rejects(db.as(secretary, add), /a paper is frozen/);
  });

  test('goes with its files while nobody has had it, and never after', async () => {
    const waiting = await aLetter('frozen');
    expectOk(await doorFor(services, chair).do(removeUnsentPaper, { councilId, paperId: waiting.paperId }));
    assert.equal(await stateOf(waiting.paperId), '[]');
    const sent = await aLetter('sent');
    const refused = await doorFor(services, chair).do(removeUnsentPaper, {
      councilId,
      paperId: sent.paperId,
    });
    assert.equal(!refused.ok && refused.error[0].code, 'paper-went-out');
  });

  test('is a matter of its own council: the secretariat next door does nothing with it', async () => {
    const { paperId } = await aLetter('published');
    const stranger = doorFor(services, elsewhere);
    const own = await stranger.do(takeDownPaper, { councilId: 'kkr-nordjylland', paperId, reason: 'x' });
    assert.equal(!own.ok && own.error[0].code, 'paper-unknown');
    const theirs = await stranger.do(takeDownPaper, { councilId, paperId, reason: 'x' });
    assert.equal(!theirs.ok && theirs.error[0].code, 'right-missing');
  });
});

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
    expectOk(await doorFor(services, secretary).do(takeDownPaper, { councilId, paperId, reason: 'Fejl' }));
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
    const door = doorFor(services, secretary);
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
    const early = await doorFor(services, secretary).do(takeDownPaper, { councilId, paperId, reason: 'x' });
    assert.equal(!early.ok && early.error[0].code, 'paper-not-published');
    const down = await aLetter('down');
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

test('freezing inside another command is undone with it', async () => {
  await assert.rejects(
    db.as(secretary, async (trx) => {
      const act = actOf(trx, secretary);
      const paper = {
        subjectId: newId(),
        version: 1,
        form: 'first',
        title: 'Brev',
        datedOn: '2024-05-28',
      } as const;
      const order = { ...paper, councilId, kind: letter, reason: null, content: words, files: [] };
      expectOk(await inner(act, freezePaper, order));
      await inner(act, freezePaper, order);
    }),
    /papers_kind_subject_id_version_key/,
  );
});

/** Everything frozen of a paper, as text. */
async function stateOf(paperId: string): Promise<string> {
  const rows = await db.as(systemViewer, (trx) =>
    sql<{ row: string }>`
      select to_jsonb(p)::text as row from papers p where id = ${paperId}
      union all select to_jsonb(c)::text from paper_closed c where paper_id = ${paperId}
      union all select to_jsonb(f)::text from paper_files f where paper_id = ${paperId}`.execute(trx),
  );
  return JSON.stringify(rows.rows);
}
