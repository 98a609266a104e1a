import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../test/demo.ts';
import { testServices } from '../../../test/visit.ts';
import { catalogue } from '../../kernel/errors.ts';
import { asId, councilInput } from '../../kernel/ids.ts';
import { expectOk, ok, refused } from '../../kernel/result.ts';
import { type Act, command, commandWithPreparation, doorFor, inner } from './index.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const secretary = doorFor(services, demo.viewer('sekretariat'));
const { councilId } = demo;

const refuse = catalogue({
  'test-title-missing': ['title', 'Skriv en titel.'],
  'test-too-long': 'Titlen har mere end {most} tegn.',
  'test-refused': 'Nej.',
});
const input = z.object({
  councilId: councilInput,
  title: z.string({ error: 'test-title-missing' }).trim().min(1, 'test-title-missing'),
  count: z.coerce.number().int().default(0),
});

/** Writes a template of the council, so that it can be seen whether anything was left behind. */
async function writeTemplate({ trx }: Act, title: string): Promise<void> {
  await trx
    .updateTable('agenda_templates')
    .set({ sections: [title] })
    .where('council_id', '=', councilId)
    .execute();
}
const templateNow = async () =>
  secretary.read(async (trx) => {
    const query = trx.selectFrom('agenda_templates').select('sections').where('council_id', '=', councilId);
    return (await query.executeTakeFirstOrThrow()).sections[0];
  });
const eventsOf = (name: string) =>
  database.asSystem('command-line', (trx) =>
    trx.selectFrom('events').selectAll().where('command', '=', name).orderBy('number').execute(),
  );

const write = command({
  name: 'tests.write',
  right: 'edit-template',
  input,
  refuse,
  async run(act, { title }) {
    await writeTemplate(act, title);
    act.tell({ about: ['council:x'], after: { title } });
    return title === 'nej' ? refused(refuse('test-refused')) : ok(title);
  },
});

describe('a command', () => {
  test('is carried out, and leaves an event in its own name', async () => {
    expectOk(await secretary.do(write, { councilId, title: ' Første ', count: 1 }));
    assert.equal(await templateNow(), 'Første');
    const [event] = await eventsOf('tests.write');
    assert.deepEqual(
      [
        event?.person_id,
        event?.actor_name,
        event?.council_id,
        event?.subjects,
        event?.details,
        event?.at.toISOString(),
      ],
      [
        demo.personId('sekretariat'),
        'Sekretariatet i KKR Midtjylland',
        councilId,
        ['council:x'],
        { after: { title: 'Første' } },
        '2024-05-28T08:00:00.000Z',
      ],
    );
  });

  test('that refuses leaves neither its words nor an event behind', async () => {
    const answer = await secretary.do(write, { councilId, title: 'nej', count: 1 });
    assert.deepEqual(!answer.ok && answer.error, [{ code: 'test-refused', message: 'Nej.', details: {} }]);
    assert.equal(await templateNow(), 'Første');
    assert.equal((await eventsOf('tests.write')).length, 1);
  });

  test('that throws leaves nothing behind either', async () => {
    const bad = command({
      ...write,
      name: 'tests.throws',
      async run(act, { title }) {
        await writeTemplate(act, title);
        throw new Error('a bug');
      },
    });
    await assert.rejects(secretary.do(bad, { councilId, title: 'Skrevet', count: 0 }), /a bug/);
    assert.equal(await templateNow(), 'Første');
    assert.deepEqual(await eventsOf('tests.throws'), []);
  });

  test('is asked its right before anything is read or prepared', async () => {
    const seen: string[] = [];
    const spying = commandWithPreparation({
      ...write,
      name: 'tests.spying',
      input: input.transform((value) => {
        seen.push('read');
        return value;
      }),
      async prepare() {
        seen.push('prepared');
        return ok(null);
      },
      async run() {
        seen.push('run');
        return ok(null);
      },
    });
    for (const key of ['formand', 'favrskov', 'administrator', 'partner']) {
      const answer = await doorFor(services, demo.viewer(key)).do(spying, {
        councilId,
        title: 'x',
        count: 0,
      });
      assert.equal(!answer.ok && answer.error[0].code, 'right-missing', key);
    }
    const elsewhere = await secretary.do(spying, {
      councilId: asId<'councils'>('kkr-nordjylland'),
      title: 'x',
      count: 0,
    });
    assert.equal(!elsewhere.ok && elsewhere.error[0].code, 'right-missing');
    assert.deepEqual(seen, []);
    expectOk(await secretary.do(spying, { councilId, title: 'x', count: 0 }));
    assert.deepEqual(seen, ['read', 'prepared', 'run']);
  });

  test('prepares as its viewer, and writes nothing while it does', async () => {
    const preparing = (work: (trx: Act['trx']) => Promise<unknown>) =>
      commandWithPreparation({
        ...write,
        name: 'tests.preparing',
        prepare: async ({ read }) => ok(await read(work)),
        run: async (_act, _input, prepared) => ok(prepared),
      });
    const asked = preparing(async (trx) => {
      const asking = sql<{ kind: string }>`select current_user as kind`;
      return (await asking.execute(trx)).rows[0]?.kind;
    });
    const answer = await secretary.do(asked, { councilId, title: 'x', count: 0 });
    assert.deepEqual(answer, { ok: true, value: 'tvaers_app' });
    const writing = preparing((trx) => trx.deleteFrom('agenda_templates').execute());
    await assert.rejects(secretary.do(writing, { councilId, title: 'x', count: 0 }), /read-only transaction/);
  });

  test('without a council where its right asks for one is a bug, not a refusal', async () => {
    await assert.rejects(secretary.submit(write, { title: 'x' }), /told no councilId/);
  });

  test('says everything that is wrong with what was posted at once, each at its field', async () => {
    const answer = await secretary.submit(write, { councilId, title: '  ', count: 'mange' });
    assert.deepEqual(!answer.ok && answer.error.map(({ code, field }) => [code, field]), [
      ['test-title-missing', 'title'],
      ['posted-unreadable', 'count'],
    ]);
  });

  test('fills a sentence of its schema with what the schema tells', async () => {
    const most = command({
      ...write,
      name: 'tests.most',
      input: input.superRefine(({ title }, context) => {
        if (title.length > 5)
          context.addIssue({ code: 'custom', message: 'test-too-long', params: { most: 5 } });
      }),
      run: async () => ok(null),
    });
    const answer = await secretary.do(most, { councilId, title: 'Seks tegn', count: 0 });
    assert.equal(!answer.ok && answer.error[0].message, 'Titlen har mere end 5 tegn.');
  });

  test('that keeps on refusal keeps what it wrote, and says so in its event', async () => {
    const counting = command({ ...write, name: 'tests.counting', keeps: 'on-refusal', run: write.run });
    const answer = await secretary.do(counting, { councilId, title: 'nej', count: 0 });
    assert.equal(answer.ok, false);
    assert.equal(await templateNow(), 'nej');
    assert.deepEqual(
      (await eventsOf('tests.counting')).map(({ done }) => done),
      [false],
    );
  });
});

describe('a command inside a command', () => {
  const outer = command({
    ...write,
    name: 'tests.outer',
    async run(act, { title }) {
      const done = await inner(act, write, { councilId, title, count: 0 });
      return done.ok ? ok('done') : ok('went on');
    },
  });

  test('has an event of its own, as part of the one around it', async () => {
    expectOk(await secretary.do(outer, { councilId, title: 'Inde', count: 0 }));
    const [around] = await eventsOf('tests.outer');
    const inside = (await eventsOf('tests.write')).at(-1);
    assert.equal(inside?.part_of, around?.id);
    assert.equal(around?.part_of, null);
  });

  test('that refuses leaves nothing behind although the one around it goes on', async () => {
    const answer = await secretary.do(outer, { councilId, title: 'nej', count: 0 });
    assert.deepEqual(answer, { ok: true, value: 'went on' });
    assert.equal(await templateNow(), 'Inde');
  });

  test('is asked its own right', async () => {
    const byChair = command({ ...outer, name: 'tests.by-chair', right: 'approve-agenda', run: outer.run });
    const answer = await doorFor(services, demo.viewer('formand')).do(byChair, {
      councilId,
      title: 'x',
      count: 0,
    });
    assert.deepEqual(answer, { ok: true, value: 'went on' });
  });

  test('may run as the system, and the act goes on as who it was', async () => {
    const kindIn = async ({ trx }: Act) => {
      const { rows } = await sql<{ kind: string }>`select current_user as kind`.execute(trx);
      return rows[0]?.kind;
    };
    const asSystem = command({
      ...write,
      name: 'tests.as-system',
      as: 'files',
      run: async (act) => ok(await kindIn(act)),
    });
    const around = command({
      ...write,
      name: 'tests.around',
      by: 'house',
      async run(act, given) {
        const inside = expectOk(await inner(act, asSystem, given));
        return ok([await kindIn(act), inside, await kindIn(act)]);
      },
    });
    const answer = await secretary.do(around, { councilId, title: 'x', count: 0 });
    assert.deepEqual(answer.ok && answer.value, ['tvaers_app', 'tvaers_system', 'tvaers_app']);
    const throughout = command({ ...around, name: 'tests.throughout', as: 'accounts', run: around.run });
    const wholly = await secretary.do(throughout, { councilId, title: 'x', count: 0 });
    assert.deepEqual(wholly.ok && wholly.value, ['tvaers_system', 'tvaers_system', 'tvaers_system']);
    const [event] = await eventsOf('tests.as-system');
    assert.deepEqual([event?.person_id, event?.system_actor], [demo.personId('sekretariat'), null]);
  });
});
