import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fixedClock } from '../src/kernel/clock.ts';
import { asId } from '../src/kernel/ids.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { findVersion, listVersions } from '../src/rooms/sittings/agenda-papers/index.ts';
import { databaseBefore } from './database.ts';
import { openDoor } from './door.ts';

const { connectionString, database, owner } = await databaseBefore('0018');
await owner.query(await readFile(new URL('sent-before-papers.sql', import.meta.url), 'utf8'));
const before = await rows('select id from agenda_versions order by version');
// Of the closed item everybody knows less since 0021 (papers-closed-since.test.ts).
const beforeOpen = await rows(
  `select id, content #- '{sections,1,items,0}' as content from agenda_versions order by version`,
);
const closedBefore = await rows('select version_id as paper_id, content from agenda_version_closed');
await migrate(connectionString);
// The owner is nobody the policies know; the system is a role.
await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");

const id = (number: number | string) => `00000000-0000-4000-8000-0000000000${number}`;
const hash = (letter: string) => letter.repeat(64);

async function rows(question: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await owner.query(question);
  return rows;
}

/** One column of text, for what is told best on one line. */
async function lines(question: string): Promise<readonly unknown[]> {
  return (await rows(`select concat_ws(' ', ${question}`)).map((row) => row.concat_ws);
}

describe('what was sent before there were papers', () => {
  test('is a paper of its own id, under the name it was sent with', async () => {
    assert.deepEqual(
      await lines(`version, kind, form, title, dated_on, '/', reason) from papers order by version`),
      [
        '1 agenda first Dagsorden til mødet den 18. juni 2024 2024-06-18 /',
        '2 agenda addendum Tillæg til dagsordenen til mødet den 18. juni 2024 2024-06-18 / Et punkt kom til',
        '3 agenda revision Ny version af dagsordenen til mødet den 18. juni 2024 2024-06-18 / En rettelse',
      ],
    );
    assert.deepEqual(
      await rows(
        'select approved_by, approved_at, sent_at, published_at, taken_down_at from papers where version = 1',
      ),
      [
        {
          approved_by: id('01'),
          approved_at: new Date('2024-06-10T10:00:00Z'),
          sent_at: new Date('2024-06-10T11:00:00Z'),
          published_at: new Date('2024-06-10T11:00:00Z'),
          taken_down_at: null,
        },
      ],
    );
  });

  test('says the same to the letter, open and closed', async () => {
    assert.equal(before.length, 3);
    assert.deepEqual(
      await rows(`select id, content #- '{sections,1,items,0}' as content from papers order by version`),
      beforeOpen,
    );
    assert.equal(closedBefore.length, 1);
    assert.deepEqual(await rows('select paper_id, content from paper_closed'), closedBefore);
  });

  test('keeps its files, and the closed ones closed', async () => {
    assert.deepEqual(
      await lines(`role, file_name, left(file_hash, 1), media_type, closed, right(paper_id::text, 2))
        from paper_files order by file_name, paper_id`),
      [
        'picture billede-bbbbbbbb.png b image/png f 21',
        'annex kandidat.pdf c application/pdf t 21',
        'annex referat.pdf a application/pdf f 21',
        'annex referat.pdf a application/pdf f 22',
      ],
    );
  });

  test('keeps what was made of it, which the table of files now knows', async () => {
    assert.deepEqual(
      await lines('audience, format, edition, left(file_hash, 1), size) from paper_exports order by format'),
      // What was made for everybody before 0021 told why something is closed.
      ['whole bundle 1 e 500'],
    );
    const known = await rows('select hash from files order by hash collate "C"');
    assert.deepEqual(
      known.map((row) => row.hash),
      ['a', 'b', 'c', 'd', 'e'].map(hash),
    );
  });

  test('keeps who got it, and what waits to be done', async () => {
    assert.deepEqual(await rows('select id, paper_id from dispatches'), [{ id: id(51), paper_id: id(21) }]);
    assert.deepEqual(await lines('state, email, with_closed) from dispatch_mails'), [
      'sent medlem@example.dk t',
    ]);
    assert.deepEqual(await rows("select kind, payload from jobs order by kind = 'learn-words', id"), [
      { kind: 'index-paper', payload: { councilId: 'kkr-midtjylland', kind: 'agenda', subjectId: id(10) } },
      { kind: 'read-file', payload: { hash: 'a' } },
      { kind: 'learn-words', payload: {} },
    ]);
  });

  test('is found under the newest version that is out', async () => {
    assert.deepEqual(
      await rows('select paper_id, dated_on::text, place, title from search_entries order by id'),
      [
        { paper_id: id(22), dated_on: '2024-06-18', place: 'Punkt 1.1', title: 'Godkendelse af referat' },
        {
          paper_id: id(22),
          dated_on: '2024-06-18',
          place: 'Bilag til punkt 1.1',
          title: 'Referat af 22. marts',
        },
      ],
    );
  });

  test('is read by the code of today', async () => {
    const read = await database.as(systemViewer, async (trx) => ({
      newest: await findVersion(trx, systemViewer, asId(id(10))),
      all: await listVersions(trx, systemViewer, asId(id(10))),
    }));
    assert.equal(read.newest?.kind, 'addendum');
    assert.equal(read.newest.document.version.sentAt, '2024-06-12T08:30:00.000Z');
    assert.deepEqual(
      read.all.map((version) => version.document.sections[1]?.items[0]?.parts?.recommendations ?? null),
      [['udpeger Bo.'], null, null],
    );
    const door = await openDoor(database, { clock: fixedClock('2024-06-14T08:00:00Z') });
    const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
    assert.match(await (await door.ask(page)).text(), /Referatet ligger på rådets side/);
    assert.equal((await door.ask(`${page}/versioner/3`)).status, 404);
    assert.match(await (await door.ask('/soeg?q=referatets+ord')).text(), /1 fund/);
    assert.match(await (await door.ask('/raad/kkr-midtjylland/feed.atom')).text(), /Tillæg til dagsordenen/);
  });

  test('is kept as it is, and the old tables are gone', async () => {
    await assert.rejects(
      owner.query(`update papers set title = 'Andet' where version = 1`),
      /a paper is frozen/,
    );
    // Only the version that waits may go, and its parts with it.
    assert.equal((await owner.query('delete from papers')).rowCount, 1);
    assert.equal((await owner.query('delete from paper_closed')).rowCount, 0);
    assert.equal((await owner.query('delete from paper_files')).rowCount, 0);
    const left = await rows(
      `select table_name from information_schema.tables where table_name ~ '^(agenda_version|version_|made_)'`,
    );
    assert.deepEqual(left, []);
  });
});
