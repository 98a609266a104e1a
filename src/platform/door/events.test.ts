import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../test/demo.ts';
import { testServices } from '../../../test/visit.ts';
import { catalogue } from '../../kernel/errors.ts';
import { councilInput, newId } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { systemAs } from '../../kernel/system.ts';
import { command, doorFor } from './index.ts';

const { database, owner } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const secretary = doorFor(services, demo.viewer('sekretariat'));

const nothing = command({
  name: 'tests.write',
  right: 'edit-template',
  input: z.object({ councilId: councilInput }),
  refuse: catalogue({}),
  run: async () => ok(null),
});
await secretary.do(nothing, { councilId: demo.councilId });

describe('reading', () => {
  test('writes nothing: the database refuses', async () => {
    await assert.rejects(
      secretary.read((trx) => trx.deleteFrom('agenda_templates').execute()),
      /read-only transaction/,
    );
  });

  test('as the system writes nothing either', async () => {
    await assert.rejects(
      database.asSystem('names', (trx) => trx.deleteFrom('agenda_templates').execute()),
      /read-only transaction/,
    );
  });
});

describe('an event', () => {
  const attempts = {
    changed: "update events set actor_name = 'En anden'",
    removed: 'delete from events',
    'swept away with all others': 'truncate events',
  };
  for (const [what, statement] of Object.entries(attempts)) {
    test(`is never ${what}: not by the system, nor by whoever owns the table`, async () => {
      await assert.rejects(
        database.as(systemAs('command-line'), (trx) => sql.raw(statement).execute(trx)),
        /permission denied/,
      );
      await assert.rejects(owner.query(statement), /never changed and never removed/);
    });
  }

  // Planted fault: grant insert on events to tvaers_app.
  test('is written by nobody past the door, in their own name neither', async () => {
    for (const viewer of [demo.viewer('sekretariat'), systemAs('command-line')])
      await assert.rejects(
        database.as(viewer, (trx) =>
          sql`insert into events (id, at, command, person_id, actor_name)
              values (gen_random_uuid(), now(), 'tests.forged', ${demo.personId('sekretariat')}, 'x')`.execute(
            trx,
          ),
        ),
        /permission denied/,
      );
  });

  // Planted fault: leave the comparison of seals out of `sealed_by_door`.
  test('is taken from nobody who cannot seal it', async () => {
    const words = JSON.stringify({ id: newId(), command: 'tests.forged' });
    for (const seal of [null, '', '0'.repeat(64)])
      await assert.rejects(
        database.as(demo.viewer('sekretariat'), (trx) =>
          sql`select record_event(${words}, ${seal})`.execute(trx),
        ),
        /only the door writes this/,
      );
  });

  test('is read by those who prepare the council’s meetings, and by nobody else', async () => {
    const seen = async (key: string) =>
      doorFor(services, demo.viewer(key)).read(async (trx) => {
        const rows = await trx
          .selectFrom('events')
          .select('id')
          .where('command', '=', 'tests.write')
          .execute();
        return rows.length > 0;
      });
    const readers = [
      'sekretariat',
      'formand',
      'favrskov',
      'favrskov-stedfortraeder',
      'gaest',
      'administrator',
    ];
    const met = await Promise.all(readers.map(async (key) => [key, await seen(key)]));
    assert.deepEqual(Object.fromEntries(met), {
      sekretariat: true,
      formand: true,
      favrskov: false,
      'favrskov-stedfortraeder': false,
      gaest: false,
      administrator: false,
    });
  });
});
