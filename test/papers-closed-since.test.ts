import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asId } from '../src/kernel/ids.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { databaseBefore } from './database.ts';
import { inventedAgenda, inventedAnnex, inventedItem } from './invented-agenda.ts';

const { connectionString, owner } = await databaseBefore('0021');

const id = (number: number) => `00000000-0000-4000-8000-0000000000${number}`;
const council = 'kkr-midtjylland';
const told = {
  sender: 'Afsenderen',
  receivedOn: '2024-06-01',
  documentNumber: 'Dok 1',
  source: 'external',
} as const;
const annex = (title: string, closedReason: string | null) =>
  inventedAnnex(1, { id: asId(id(51)), title, fileName: 'notat.pdf', ...told, closedReason });
const own = inventedAnnex(1, { id: asId(id(52)), title: 'Notat om Hansen' });

/** What was frozen for everybody before: reasons and all; a later version closes an item and an annex of the first. */
function agenda(closed: 'nothing' | 'both') {
  const is = closed === 'both';
  const first = inventedItem('1.1', 1, { id: asId(id(41)), title: 'Om Hansen' });
  const second = inventedItem('1.2', 2, { id: asId(id(42)), title: 'Åbent' });
  const always = inventedItem('1.3', 3, { id: asId(id(43)), title: 'Personsag', closedReason: 'Om Jensen' });
  assert.ok(first.parts && second.parts);
  const picture = { type: 'picture' as const, file: 'b'.repeat(64), alt: 'Hansen' };
  const items = [
    {
      ...first,
      ...(is ? { title: 'En sag', closedReason: 'Om Hansen' } : {}),
      parts: { ...first.parts, background: [picture], annexes: [own] },
    },
    {
      ...second,
      parts: {
        ...second.parts,
        annexes: [is ? annex('Et notat', 'Om Hansen') : annex('Hansens notat', null)],
      },
    },
    always,
  ];
  const whole = inventedAgenda(0, { sections: [{ number: 1, title: 'Sager', items }] });
  const open = items.map((item) => (item.closedReason === null ? item : { ...item, parts: null }));
  return { whole, open: { ...whole, sections: [{ number: 1, title: 'Sager', items: open }] } };
}

await owner.query(`select set_config('tvaers.kind', 'system', false)`);
await owner.query(`insert into councils (id, name, kind) values ('${council}', 'KKR Midtjylland', 'kkr')`);
for (const hash of ['a', 'b', 'c'])
  await owner.query(`insert into files (hash, size, media_type, text) values ($1, 1, 'x', '')`, [
    hash.repeat(64),
  ]);
for (const [number, closed] of [
  [1, 'nothing'],
  [2, 'both'],
] as const) {
  const paper = id(20 + number);
  const { whole, open } = agenda(closed);
  await owner.query(
    `insert into papers (id, kind, subject_id, council_id, version, form, title, dated_on, content)
     values ($1, 'agenda', $2, $3, $4, $5, 'Dagsorden', '2024-06-18', $6)`,
    [paper, id(10), council, number, number === 1 ? 'first' : 'revision', JSON.stringify(open)],
  );
  await owner.query('insert into paper_closed (paper_id, council_id, content) values ($1, $2, $3)', [
    paper,
    council,
    JSON.stringify(whole),
  ]);
  const files = [
    ['annex', id(51), 'a'],
    ['annex', id(52), 'c'],
    ['picture', 'b'.repeat(64), 'b'],
  ];
  for (const [role, file, hash = ''] of files)
    await owner.query(
      `insert into paper_files (paper_id, role, file_id, council_id, file_name, file_hash, media_type, closed)
       values ($1, $2, $3, $4, 'x', $5, 'x', $6)`,
      [paper, role, file, council, hash.repeat(64), number === 2],
    );
  await owner.query(
    `insert into paper_exports (paper_id, council_id, audience, format, edition, file_hash, size)
     select $1, $2, audience, 'pdf', 1, $3, 1 from unnest(array['open', 'whole']) as audience`,
    [paper, council, 'a'.repeat(64)],
  );
  await owner.query(`update papers set approved_at = now() where id = $1`, [paper]);
  await owner.query(`update papers set sent_at = now(), published_at = now() where id = $1`, [paper]);
}
const wholeBefore = await rows('select paper_id, content from paper_closed order by paper_id');
await migrate(connectionString);
// The owner of a migrated database sees no more than anybody; the house sees all.
await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");

async function rows(question: string) {
  return (await owner.query(question)).rows;
}

describe('papers that went out before closing counted for all versions', () => {
  test('say nothing to everybody that is closed by now, nor why', async () => {
    const contents = JSON.stringify(await rows('select content from papers'));
    for (const word of ['Hansen', 'Jensen', 'Afsenderen', 'Dok 1', 'notat.pdf', 'b'.repeat(64)])
      assert.equal(contents.includes(word), false, word);
  });

  test('are what the code makes of them today: headings, the fact and all that is open', async () => {
    const [first, second] = await rows('select content, times_withheld from papers order by version');
    const items = first.content.sections[0].items;
    const shown = (item: (typeof items)[number]) => [
      item.title,
      item.kind,
      item.closedReason,
      item.parts === null,
    ];
    assert.deepEqual(items.map(shown), [
      ['En sag', null, '', true],
      ['Åbent', 'decision', null, false],
      ['Personsag', null, '', true],
    ]);
    assert.deepEqual(items[1].parts.annexes[0].title, 'Et notat');
    assert.deepEqual(items[1].parts.caseStatement, inventedItem('1.2', 2).parts?.caseStatement);
    assert.deepEqual(second.content.sections[0].items.map(shown), items.map(shown));
    assert.deepEqual([first.times_withheld, second.times_withheld], [1, 1]);
  });

  test('keep their closed content to the letter', async () => {
    assert.deepEqual(await rows('select paper_id, content from paper_closed order by paper_id'), wholeBefore);
  });

  test('have the files of what is closed by now closed, and nothing made for everybody', async () => {
    assert.deepEqual(await rows('select distinct closed from paper_files'), [{ closed: true }]);
    assert.deepEqual(await rows('select distinct audience from paper_exports'), [{ audience: 'whole' }]);
  });
});
