import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { databaseBefore } from './database.ts';

const { connectionString, owner } = await databaseBefore('0022');
const id = (number: number) => `00000000-0000-4000-8000-0000000000${number}`;

/** A matter with one item, or none, in an agenda of the council; `sent` and `closed` are the item's. */
const matters = [
  { number: 31, name: 'sent and open', item: { sent: true, closed: false } },
  { number: 32, name: 'sent and closed', item: { sent: true, closed: true } },
  { number: 33, name: 'not sent', item: { sent: false, closed: false } },
  { number: 34, name: 'not sent, of two councils', item: { sent: false, closed: false }, shared: true },
  { number: 35, name: 'on no agenda', item: null },
] as const;

await owner.query(`select set_config('tvaers.kind', 'system', false);
  insert into councils (id, name, kind) values ('kkr-midtjylland', 'Midt', 'kkr'), ('kkr-nordjylland', 'Nord', 'kkr');
  insert into meetings (id, council_id, held_on, starts_at, form, kind)
    values ('${id(10)}', 'kkr-midtjylland', '2024-06-18', '09:30', 'physical', 'ordinary');
  insert into agendas (meeting_id, council_id) values ('${id(10)}', 'kkr-midtjylland');
  insert into agenda_sections (id, meeting_id, position, title) values ('${id(11)}', '${id(10)}', 0, 'Sager');`);
for (const { number, name, item, ...rest } of matters) {
  await owner.query(`insert into matters (id, title) values ($1, $2)`, [id(number), name]);
  for (const council of ['kkr-midtjylland', ...('shared' in rest ? ['kkr-nordjylland'] : [])])
    await owner.query(
      `insert into matter_records (matter_id, council_id, record_number) values ($1, $2, $3)`,
      [id(number), council, `S-${number}`],
    );
  if (item)
    await owner.query(
      `insert into agenda_items (id, meeting_id, section_id, matter_id, position, title, kind, first_sent_in, closed_reason)
       values ($1, $2, $3, $4, $5, 'Punkt', 'decision', $6, $7)`,
      [
        id(number + 40),
        id(10),
        id(11),
        id(number),
        number,
        item.sent ? 1 : null,
        item.closed ? 'Person' : null,
      ],
    );
}
await migrate(connectionString);
// The owner of a migrated database sees no more than anybody; the house sees all.
await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");

test('a matter that only unsent or closed items name is its council’s own from now on', async () => {
  const { rows } = await owner.query(
    `select distinct m.title from matters m join matter_records r on r.matter_id = m.id where r.is_own order by 1`,
  );
  assert.deepEqual(
    rows.map(({ title }) => title),
    ['not sent', 'sent and closed'],
  );
});
