import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicViewer } from '../src/kernel/viewer.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { databaseBefore } from './database.ts';

const { connectionString, owner, database } = await databaseBefore('0034');

const id = (number: number) => `00000000-0000-4000-8000-0000000000${number}`;

test('what was in the search before is found by its words after, and the worker is asked to learn them', async () => {
  await owner.query("set tvaers.kind = 'system'; set tvaers.actor = 'command-line'; set role tvaers_system");
  await owner.query(
    "insert into councils (id, name, kind) values ('kkr-midtjylland', 'KKR Midtjylland', 'kkr')",
  );
  await owner.query(
    `insert into papers (id, kind, subject_id, council_id, version, form, title, dated_on, content)
     values ($1, 'agenda', $2, 'kkr-midtjylland', 1, 'first', 'x', '2024-06-18', '{}')`,
    [id(10), id(11)],
  );
  await owner.query('update papers set approved_at = now()');
  await owner.query('update papers set sent_at = now(), published_at = now()');
  const entry = `insert into search_entries (id, council_id, paper_id, dated_on, place, title, body, address)
    values ($1, 'kkr-midtjylland', $2, '2024-06-18', $3, $4, $5, $6)`;
  await owner.query(entry, [id(20), id(10), 'Punkt 1.1', 'Tandlægevagt', 'Vagten deles', '/1']);
  await owner.query(entry, [id(21), id(10), 'Bilag til punkt 1.1', 'Notat', 'Om vagten', '/2']);
  await migrate(connectionString);
  const kept = await database.as(publicViewer, async (trx) => ({
    entries: await trx.selectFrom('search_entries').select(['address', 'part']).orderBy('address').execute(),
    words: await trx
      .selectFrom('search_words')
      .select(['word', 'entries', 'learnt'])
      .orderBy('word')
      .execute(),
  }));
  assert.deepEqual(kept.entries, [
    { address: '/1', part: 'thing' },
    { address: '/2', part: 'annex' },
  ]);
  assert.deepEqual(
    kept.words.map(({ word, entries, learnt }) => [word, entries, learnt]),
    [
      ['deles', 1, false],
      ['notat', 1, false],
      ['om', 1, false],
      ['tandlægevagt', 1, false],
      ['vagten', 2, false],
    ],
  );
  const jobs = await owner.query("select kind from jobs where kind = 'learn-words'");
  assert.equal(jobs.rowCount, 1);
});
