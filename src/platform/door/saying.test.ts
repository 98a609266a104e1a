import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { testDatabase } from '../../../test/database.ts';
import { demoClock, demoCouncil } from '../../../test/demo.ts';
import { until } from '../../../test/until.ts';
import { testServices } from '../../../test/visit.ts';
import { catalogue } from '../../kernel/errors.ts';
import { councilInput } from '../../kernel/ids.ts';
import { expectOk, ok, refused } from '../../kernel/result.ts';
import { onPublication } from '../postgres/announce.ts';
import {
  type Command,
  command,
  commandWithPreparation,
  doorFor,
  type House,
  inner,
  innerPrepared,
  type Tools,
  unchanged,
} from './index.ts';

const { database, connectionString } = await testDatabase();
const demo = await demoCouncil(database);
const secretary = doorFor(await testServices(database, demoClock), demo.viewer('sekretariat'));
const { councilId } = demo;

const refuse = catalogue({ 'test-refused': 'Nej.' });
const common = { right: 'edit-template', input: z.object({ councilId: councilInput }), refuse } as const;

const eventsOf = (name: string) =>
  database.asSystem('command-line', (trx) =>
    trx.selectFrom('events').selectAll().where('command', '=', name).execute(),
  );

// Planted fault: let a silent command pass its own event on as the one around.
test('what happens inside a silent command is part of what is around that', async () => {
  const told = command({ ...common, name: 'tests.told-inside', run: async () => ok(null) });
  const silent = command({
    ...common,
    name: 'tests.silent-between',
    silent: true,
    run: (act, given) => inner(act, told, given),
  });
  const around = command({
    ...common,
    name: 'tests.around-silent',
    run: (act, given) => inner(act, silent, given),
  });
  expectOk(await secretary.do(around, { councilId }));
  const [outermost] = await eventsOf('tests.around-silent');
  const [innermost] = await eventsOf('tests.told-inside');
  assert.equal(innermost?.part_of, outermost?.id);
  assert.deepEqual(await eventsOf('tests.silent-between'), []);
});

describe('a command that finds nothing to do', () => {
  test('leaves no event, and what it answers is as any other answer', async () => {
    const idle = command({ ...common, name: 'tests.idle', run: async () => unchanged('as it was') });
    assert.deepEqual(await secretary.do(idle, { councilId }), { ok: true, value: 'as it was' });
    assert.deepEqual(await eventsOf('tests.idle'), []);
  });

  test('and yet has told something, is a bug', async () => {
    const idle = command({
      ...common,
      name: 'tests.idle',
      async run(act) {
        act.tell({ after: { title: 'x' } });
        return unchanged(null);
      },
    });
    await assert.rejects(secretary.do(idle, { councilId }), /told what it did, and that nothing changed/);
  });
});

describe('a command that announces', () => {
  const announcing = (name: `tests.${string}`, run: 'done' | 'refused' | 'unchanged' | 'bug') =>
    command({
      ...common,
      name,
      announces: true,
      async run() {
        if (run === 'bug') throw new Error('a bug');
        if (run === 'unchanged') return unchanged(null);
        return run === 'done' ? ok(null) : refused(refuse('test-refused'));
      },
    });

  test('is heard once it is committed, inside another one too; what was undone or changed nothing is not', async () => {
    let heard = 0;
    const stop = await onPublication(connectionString, {
      forget: () => (heard += 1),
      distrust: () => assert.fail('the line is there'),
      trust: () => assert.fail('the line was never lost'),
    });
    await secretary.do(announcing('tests.refused', 'refused'), { councilId });
    await secretary.do(announcing('tests.unchanged', 'unchanged'), { councilId });
    await assert.rejects(secretary.do(announcing('tests.bug', 'bug'), { councilId }), /a bug/);
    const around = (name: `tests.${string}`, isDone: boolean) =>
      command({
        ...common,
        name,
        async run(act, input) {
          for (const each of ['tests.first', 'tests.second'] as const)
            expectOk(await inner(act, announcing(each, 'done'), input));
          assert.equal(heard, 0, 'nothing is heard before the commit');
          return isDone ? ok(null) : refused(refuse('test-refused'));
        },
      });
    await secretary.do(around('tests.undone', false), { councilId });
    assert.ok((await secretary.do(around('tests.done', true), { councilId })).ok);
    await until(() => heard > 0);
    // Two asked, in one transaction: one word is sent; and it is the first, so the others were never on their way.
    assert.equal(heard, 1);
    await stop();
  });
});

describe('slow work', () => {
  const done: string[] = [];
  const slow = commandWithPreparation({
    ...common,
    name: 'tests.slow',
    async prepare() {
      done.push('prepared');
      return ok('slowly');
    },
    run: async (_act, _input, prepared) => ok(prepared),
  });

  test('of an inner command is done by the one around it, before the transaction', async () => {
    const around = commandWithPreparation({
      ...common,
      name: 'tests.around',
      prepare: slow.prepare,
      async run(act, input, prepared) {
        done.push('run');
        return innerPrepared(act, slow, input, prepared);
      },
    });
    assert.deepEqual(await secretary.do(around, { councilId }), { ok: true, value: 'slowly' });
    assert.deepEqual(done, ['prepared', 'run']);
  });

  test('inside a command that has not done it, is refused by the compiler', () => {
    // Were the command one that `inner` takes, this line would not compile.
    const refusedAs: typeof slow extends Command<typeof common.input, string> ? never : 'slow' = 'slow';
    assert.equal(refusedAs, 'slow');
    const quick = command({ ...common, name: 'tests.quick', run: async () => ok('at once') });
    const takenAs: typeof quick extends Command<typeof common.input, string> ? 'quick' : never = 'quick';
    assert.equal(takenAs, 'quick');
  });

  test('has no way to a row it could write: neither a database nor a door', () => {
    const withoutDatabase: 'db' extends keyof Tools ? never : true = true;
    const withoutDoor: Tools extends House ? never : true = true;
    assert.deepEqual([withoutDatabase, withoutDoor], [true, true]);
  });
});
