import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { actOf } from '../../../../test/act.ts';
import { letter, letterCouncil, words } from '../../../../test/letter.ts';
import { asId, newId, type PaperId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { freezePaper, getPaper, removeUnsentPaper, takeDownPaper } from './index.ts';

const { db, owner, councilId, hash, secretary, chair, member, guest, elsewhere, doorOf, aLetter } =
  await letterCouncil();

describe('a frozen paper', () => {
  test('is read as far as it has gone: by those who prepare it, by the council, by anyone', async () => {
    const readers = [secretary, chair, member, guest, elsewhere, publicViewer];
    const seen = async (paperId: PaperId) =>
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
    ['a file from being opened', 'update paper_files set closed = false'],
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
        owner.query(`${statement} where ${column} = '${paperId}'`).then(async () => {
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
    expectOk(await doorOf(chair).do(removeUnsentPaper, { councilId, paperId: waiting.paperId }));
    assert.equal(await stateOf(waiting.paperId), '[]');
    const sent = await aLetter('sent');
    const refused = await doorOf(chair).do(removeUnsentPaper, {
      councilId,
      paperId: sent.paperId,
    });
    assert.equal(!refused.ok && refused.error[0].code, 'paper-went-out');
  });

  test('is a matter of its own council: the secretariat next door does nothing with it', async () => {
    const { paperId } = await aLetter('published');
    const stranger = doorOf(elsewhere);
    const own = await stranger.do(takeDownPaper, {
      councilId: asId<'councils'>('kkr-nordjylland'),
      paperId,
      reason: 'x',
    });
    assert.equal(!own.ok && own.error[0].code, 'paper-unknown');
    const theirs = await stranger.do(takeDownPaper, { councilId, paperId, reason: 'x' });
    assert.equal(!theirs.ok && theirs.error[0].code, 'right-missing');
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
async function stateOf(paperId: PaperId): Promise<string> {
  const rows = await db.as(systemViewer, (trx) =>
    sql<{ row: string }>`
      select to_jsonb(p)::text as row from papers p where id = ${paperId}
      union all select to_jsonb(c)::text from paper_closed c where paper_id = ${paperId}
      union all select to_jsonb(f)::text from paper_files f where paper_id = ${paperId}`.execute(trx),
  );
  return JSON.stringify(rows.rows);
}
