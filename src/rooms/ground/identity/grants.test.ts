import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { addPerson } from './commands/add-person.ts';
import { type GrantInput, grantRole } from './commands/grant-role.ts';
import { lockPerson } from './commands/lock-person.ts';
import { revokeRole } from './commands/revoke-role.ts';
import { setPassword } from './commands/set-password.ts';
import { findPersonByEmail, viewerOf } from './store.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const council = 'kkr-midtjylland';
const system = <T>(work: (trx: Trx) => Promise<T>) => database.as(systemViewer, work);

let added = 0;
/** Somebody new without roles. */
async function newcomer(): Promise<string> {
  added += 1;
  const email = `ny${added}@tvaers.example`;
  return expectOk(await system((trx) => addPerson(trx, { name: 'Rådsmedlemmet', email })));
}

async function give(input: Partial<GrantInput> & { personId: string }): Promise<string> {
  const answer = await system((trx) => grantRole(trx, { role: 'member', councilId: council, ...input }));
  return answer.ok ? 'given' : answer.error.code;
}

async function rolesOn(personId: string, day: string): Promise<readonly string[]> {
  const person = { id: personId, name: '', email: '', locked: false };
  const viewer = await system((trx) => viewerOf(trx, person, Temporal.PlainDate.from(day)));
  return viewer.kind === 'person' ? viewer.grants.map((grant) => grant.role) : [];
}

describe('a role', () => {
  test('counts from its first day to its last, both included', async () => {
    const personId = await newcomer();
    assert.equal(await give({ personId, validFrom: '2026-01-01', validUntil: '2026-12-31' }), 'given');
    assert.deepEqual(await rolesOn(personId, '2025-12-31'), []);
    assert.deepEqual(await rolesOn(personId, '2026-01-01'), ['member']);
    assert.deepEqual(await rolesOn(personId, '2026-12-31'), ['member']);
    assert.deepEqual(await rolesOn(personId, '2027-01-01'), []);
  });

  const misgiven: readonly (readonly [string, Partial<GrantInput>, string])[] = [
    ['that does not exist', { role: 'konge' }, 'role-unknown'],
    ['to nobody', { personId: '' }, 'person-not-chosen'],
    [
      'to somebody who is not there',
      { personId: '01890000-0000-7000-8000-000000000000' },
      'person-not-chosen',
    ],
    ['in no council', { councilId: '' }, 'role-needs-council'],
    ['in an unknown council', { councilId: 'kkr-atlantis' }, 'council-unknown'],
    ['of administrator in a council', { role: 'administrator' }, 'role-without-council'],
    ['from a day that does not exist', { validFrom: '2026-02-31' }, 'period-invalid'],
    ['until a year that does not exist', { validUntil: '0000-01-01' }, 'period-invalid'],
    ['that ends before it begins', { validFrom: '2026-02-02', validUntil: '2026-02-01' }, 'period-invalid'],
    ['of substitute for nobody', { role: 'substitute' }, 'substitute-needs-member'],
  ];
  for (const [situation, input, code] of misgiven) {
    test(`${situation} is refused, and nothing is stored`, async () => {
      const personId = await newcomer();
      assert.equal(await give({ personId, ...input }), code);
      assert.deepEqual(await rolesOn(personId, '2026-01-15'), []);
    });
  }

  test('of member is given also where a form names somebody to stand in for', async () => {
    const personId = await newcomer();
    assert.equal(await give({ personId, substituteFor: demo.personId('favrskov') }), 'given');
  });

  test('that is taken away counts no more from today, and its history stays', async () => {
    const personId = await newcomer();
    const today = Temporal.PlainDate.from('2026-05-10');
    const id = expectOk(
      await system((trx) => grantRole(trx, { personId, role: 'member', councilId: council })),
    );
    expectOk(await system((trx) => revokeRole(trx, id, today)));
    assert.deepEqual(await rolesOn(personId, '2026-05-09'), ['member']);
    assert.deepEqual(await rolesOn(personId, '2026-05-10'), []);
    // Taken away again later: it does not come to life in between.
    expectOk(await system((trx) => revokeRole(trx, id, today.add({ days: 30 }))));
    assert.deepEqual(await rolesOn(personId, '2026-05-20'), []);
  });

  test('that has not begun leaves nothing behind when taken away, and an unknown one is refused', async () => {
    const today = Temporal.PlainDate.from('2026-05-10');
    const input = { personId: await newcomer(), role: 'member', councilId: council, validFrom: '2026-06-01' };
    const id = expectOk(await system((trx) => grantRole(trx, input)));
    expectOk(await system((trx) => revokeRole(trx, id, today)));
    for (const gone of [id, 'ikke-et-id']) {
      const answer = await system((trx) => revokeRole(trx, gone, today));
      assert.equal(!answer.ok && answer.error.message, 'Rollen findes ikke længere. Genindlæs siden.');
    }
  });
});

describe('the last administrator', () => {
  const today = Temporal.PlainDate.from('2026-05-10');
  const clock = fixedClock('2026-05-10T08:00:00Z');
  const admin = { role: 'administrator' } as const;
  const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }) =>
    answer.ok ? 'done' : answer.error.code;

  test('keeps role and access until somebody else is administrator', async () => {
    const held = await system((trx) =>
      trx.selectFrom('grants').selectAll().where('role', '=', 'administrator').execute(),
    );
    const [last] = held;
    assert.ok(last && held.length === 1);
    const { email } = await system((trx) =>
      trx.selectFrom('people').select('email').where('id', '=', last.person_id).executeTakeFirstOrThrow(),
    );
    assert.equal(codeOf(await system((trx) => revokeRole(trx, last.id, today))), 'administrator-last');
    assert.equal(codeOf(await system((trx) => lockPerson(trx, clock, email, true))), 'administrator-last');

    // Somebody whose role has not begun is nobody to leave it to.
    const personId = await newcomer();
    const later = await system((trx) => grantRole(trx, { ...admin, personId, validFrom: '2026-06-01' }));
    assert.equal(codeOf(await system((trx) => revokeRole(trx, last.id, today))), 'administrator-last');

    expectOk(await system((trx) => revokeRole(trx, expectOk(later), today)));
    expectOk(await system((trx) => grantRole(trx, { ...admin, personId, validFrom: '2026-01-01' })));
    assert.equal(codeOf(await system((trx) => lockPerson(trx, clock, email, true))), 'done');
    assert.equal(codeOf(await system((trx) => revokeRole(trx, last.id, today))), 'done');
  });
});

describe('a substitute', () => {
  const member = demo.personId('skive');
  const standIn = { role: 'substitute', substituteFor: member };

  test('stands in for one who sits in the council, and not for themselves', async () => {
    const personId = await newcomer();
    const guest = demo.personId('gaest');
    assert.equal(await give({ ...standIn, personId, substituteFor: guest }), 'substitute-needs-member');
    const self = { role: 'substitute', personId: member, substituteFor: member };
    assert.equal(await give(self), 'substitute-needs-member');
  });

  test('is the only one of the member at a time, and may follow another', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    const in2026 = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
    assert.equal(await give({ ...standIn, personId: first, ...in2026 }), 'given');
    assert.equal(await give({ ...standIn, personId: second }), 'substitute-taken');
    const lastDay = { validFrom: '2026-12-31' };
    assert.equal(await give({ ...standIn, personId: second, ...lastDay }), 'substitute-taken');
    assert.equal(await give({ ...standIn, personId: second, validFrom: '2027-01-01' }), 'given');
  });

  test('stands in for one member only at a time', async () => {
    const personId = demo.personId('favrskov-stedfortraeder'); // already for the mayor of Favrskov, always
    const other = { role: 'substitute', personId, substituteFor: demo.personId('aarhus') };
    assert.equal(await give(other), 'substitute-of-another');
  });
});

describe('a person', () => {
  const misnamed: readonly (readonly [string, { name: string; email: string; password?: string }, string])[] =
    [
      ['without a name', { name: '  ', email: 'a@b.dk' }, 'name-missing'],
      ['with half an e-mail', { name: 'A', email: 'a@' }, 'email-invalid'],
      [
        'with an e-mail that is taken, in capitals',
        { name: 'A', email: 'SKIVE@TVAERS.EXAMPLE' },
        'email-taken',
      ],
      [
        'with a short password',
        { name: 'A', email: 'kort@tvaers.example', password: '123456789' },
        'password-short',
      ],
    ];
  for (const [situation, input, code] of misnamed) {
    test(`${situation} is refused`, async () => {
      const answer = await system((trx) => addPerson(trx, input));
      assert.equal(!answer.ok && answer.error.code, code);
    });
  }

  test('whose password was refused is not left behind', async () => {
    assert.equal(await system((trx) => findPersonByEmail(trx, 'kort@tvaers.example')), null);
  });
});

test('a password knows when it was last changed', async () => {
  const personId = await newcomer();
  const changedAt = () =>
    system((trx) =>
      trx
        .selectFrom('passwords')
        .select('changed_at')
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow(),
    );
  expectOk(await system((trx) => setPassword(trx, personId, 'den-foerste-kode')));
  const first = await changedAt();
  expectOk(await system((trx) => setPassword(trx, personId, 'den-anden-kode')));
  const second = await changedAt();
  assert.ok(second.changed_at > first.changed_at, 'the second is later');
});
