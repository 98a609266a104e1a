import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import type { Answer } from '../../../kernel/faults.ts';
import { asId, type PersonId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { doorFor } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { listHistory } from '../history/index.ts';
import { addPeople } from './commands/add-people.ts';
import { addPerson } from './commands/add-person.ts';
import { grantRole } from './commands/grant-role.ts';
import { lockPerson } from './commands/lock-person.ts';
import { revokeRole } from './commands/revoke-role.ts';
import { startSession } from './commands/start-session.ts';
import { unlockPerson } from './commands/unlock-person.ts';
import { hashPassword } from './model/hash-password.ts';
import { viewerOfToken } from './queries/viewer-of-token.ts';
import { storePassword } from './store/store-password.ts';
import { findPersonByEmail } from './store.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database);
const council = 'kkr-midtjylland';
const accounts = systemAs('accounts');
const system = <T>(work: (trx: Trx) => Promise<T>) => database.as(accounts, work);
const administrator = doorFor(services, demo.viewer('administrator'));
/** The administrator on a day. */
const on = (day: string) =>
  doorFor({ ...services, clock: fixedClock(`${day}T08:00:00Z`) }, demo.viewer('administrator'));
const codesOf = (answer: Answer<unknown>) =>
  answer.ok ? ['given'] : answer.error.map(({ field, code }) => (field ? `${field} ${code}` : code));

let added = 0;
/** Somebody new without roles. */
async function newcomer(): Promise<PersonId> {
  added += 1;
  const email = `ny${added}@tvaers.example`;
  return expectOk(await administrator.do(addPerson, { name: 'Rådsmedlemmet', email }));
}

type Given = Parameters<typeof administrator.do<typeof grantRole.input, string, undefined>>[1];
const give = async (input: Given) =>
  codesOf(await administrator.do(grantRole, { role: 'member', council, ...input }));

async function rolesOn(personId: PersonId, day: string): Promise<readonly string[]> {
  const clock = fixedClock(`${day}T11:00:00Z`);
  const house = doorFor({ ...services, clock }, systemAs('demonstration'));
  const viewer = await viewerOfToken(database, clock, expectOk(await house.do(startSession, { personId })));
  return viewer.kind === 'person' ? viewer.grants.map((grant) => grant.role) : [];
}

describe('a role', () => {
  test('counts from its first day to its last, both included', async () => {
    const person = await newcomer();
    assert.deepEqual(await give({ person, validFrom: '2026-01-01', validUntil: '2026-12-31' }), ['given']);
    assert.deepEqual(await rolesOn(person, '2025-12-31'), []);
    assert.deepEqual(await rolesOn(person, '2026-01-01'), ['member']);
    assert.deepEqual(await rolesOn(person, '2026-12-31'), ['member']);
    assert.deepEqual(await rolesOn(person, '2027-01-01'), []);
  });

  const misgiven: readonly (readonly [string, Given, readonly string[]])[] = [
    ['that does not exist', { role: 'konge' }, ['role role-unknown']],
    ['to nobody', { person: '' }, ['person person-not-chosen']],
    [
      'to somebody who is not there',
      { person: '01890000-0000-7000-8000-000000000000' },
      ['person person-not-chosen'],
    ],
    ['in no council', { council: '' }, ['council role-needs-council']],
    ['in an unknown council', { council: 'kkr-atlantis' }, ['council council-unknown']],
    ['of administrator in a council', { role: 'administrator' }, ['council role-without-council']],
    ['from a day that does not exist', { validFrom: '2026-02-31' }, ['validFrom day-wrong']],
    ['until a year that does not exist', { validUntil: '0000-01-01' }, ['validUntil day-far']],
    [
      'that ends before it begins',
      { validFrom: '2026-02-02', validUntil: '2026-02-01' },
      ['validUntil period-backwards'],
    ],
    ['of substitute for nobody', { role: 'substitute' }, ['substituteFor substitute-needs-member']],
    [
      'with everything wrong at once',
      { person: '', role: 'substitute', council: '', validFrom: 'i går' },
      [
        'council role-needs-council',
        'person person-not-chosen',
        'validFrom day-wrong',
        'substituteFor substitute-needs-member',
      ],
    ],
    [
      'in an unknown council to somebody who is not there',
      { person: '01890000-0000-7000-8000-000000000000', council: 'kkr-atlantis' },
      ['person person-not-chosen', 'council council-unknown'],
    ],
  ];
  for (const [situation, input, codes] of misgiven) {
    test(`${situation} is refused at its fields, and nothing is stored`, async () => {
      const person = await newcomer();
      assert.deepEqual(await give({ person, ...input }), codes);
      assert.deepEqual(await rolesOn(person, '2026-01-15'), []);
    });
  }

  test('is called by its Danish name where it lacks its council', async () => {
    const answer = await administrator.do(grantRole, { person: await newcomer(), role: 'municipal-officer' });
    assert.deepEqual(answer.ok ? [] : answer.error.map(({ message }) => message), [
      'Rollen »Kommunal medarbejder« gælder i et bestemt råd. Angiv rådet.',
    ]);
  });

  test('of member is given also where a form names somebody to stand in for', async () => {
    const person = await newcomer();
    assert.deepEqual(await give({ person, substituteFor: demo.personId('favrskov') }), ['given']);
  });

  test('that is taken away counts no more from today, and its history stays', async () => {
    const person = await newcomer();
    const grantId = expectOk(await administrator.do(grantRole, { person, role: 'member', council }));
    expectOk(await on('2026-05-10').do(revokeRole, { grantId }));
    assert.deepEqual(await rolesOn(person, '2026-05-09'), ['member']);
    assert.deepEqual(await rolesOn(person, '2026-05-10'), []);
    // Taken away again later: it does not come to life in between.
    expectOk(await on('2026-06-09').do(revokeRole, { grantId }));
    assert.deepEqual(await rolesOn(person, '2026-05-20'), []);
  });

  test('that has not begun leaves nothing behind when taken away, and an unknown one is refused', async () => {
    const input = { person: await newcomer(), role: 'member', council, validFrom: '2026-06-01' };
    const grantId = expectOk(await administrator.do(grantRole, input));
    expectOk(await on('2026-05-10').do(revokeRole, { grantId }));
    for (const gone of [grantId, 'ikke-et-id']) {
      const answer = await on('2026-05-10').do(revokeRole, { grantId: asId<'grants'>(gone) });
      assert.equal(!answer.ok && answer.error[0].message, 'Rollen findes ikke længere. Genindlæs siden.');
    }
  });
});

describe('the last administrator', () => {
  const admin = { role: 'administrator' } as const;
  const today = on('2026-05-10');

  test('keeps role and access until somebody else is administrator', async () => {
    const held = await system((trx) =>
      trx.selectFrom('grants').selectAll().where('role', '=', 'administrator').execute(),
    );
    const [last] = held;
    assert.ok(last && held.length === 1);
    const { email } = await system((trx) =>
      trx.selectFrom('people').select('email').where('id', '=', last.person_id).executeTakeFirstOrThrow(),
    );
    const revoke = async () => codesOf(await today.do(revokeRole, { grantId: last.id }));
    assert.deepEqual(await revoke(), ['administrator-last']);
    assert.deepEqual(codesOf(await today.do(lockPerson, { email })), ['administrator-last']);

    // Somebody whose role has not begun is nobody to leave it to.
    const person = await newcomer();
    const later = await today.do(grantRole, { ...admin, person, validFrom: '2026-06-01' });
    assert.deepEqual(await revoke(), ['administrator-last']);

    expectOk(await today.do(revokeRole, { grantId: expectOk(later) }));
    expectOk(await today.do(grantRole, { ...admin, person, validFrom: '2026-01-01' }));
    assert.deepEqual(codesOf(await today.do(lockPerson, { email })), ['given']);
    assert.deepEqual(await revoke(), ['given']);
  });
});

describe('a substitute', () => {
  const member = demo.personId('skive');
  const standIn = { role: 'substitute', substituteFor: member };

  test('stands in for one who sits in the council, and not for themselves', async () => {
    const person = await newcomer();
    const guest = demo.personId('gaest');
    const nobody = ['substituteFor substitute-needs-member'];
    assert.deepEqual(await give({ ...standIn, person, substituteFor: guest }), nobody);
    assert.deepEqual(await give({ role: 'substitute', person: member, substituteFor: member }), nobody);
  });

  test('is the only one of the member at a time, and may follow another', async () => {
    const [first, second] = [await newcomer(), await newcomer()];
    const in2026 = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
    const taken = ['substituteFor substitute-taken'];
    assert.deepEqual(await give({ ...standIn, person: first, ...in2026 }), ['given']);
    assert.deepEqual(await give({ ...standIn, person: second }), taken);
    assert.deepEqual(await give({ ...standIn, person: second, validFrom: '2026-12-31' }), taken);
    assert.deepEqual(await give({ ...standIn, person: second, validFrom: '2027-01-01' }), ['given']);
  });

  test('stands in for one member only at a time', async () => {
    const person = demo.personId('favrskov-stedfortraeder'); // already for the mayor of Favrskov, always
    const other = { role: 'substitute', person, substituteFor: demo.personId('aarhus') };
    assert.deepEqual(await give(other), ['substituteFor substitute-of-another']);
  });
});

describe('a person', () => {
  const misnamed: readonly (readonly [
    string,
    { name: string; email: string; password?: string },
    readonly string[],
  ])[] = [
    ['without a name', { name: '  ', email: 'a@b.dk' }, ['name name-missing']],
    ['with half an e-mail', { name: 'A', email: 'a@' }, ['email email-invalid']],
    [
      'with an e-mail that is taken, in capitals',
      { name: 'A', email: 'SKIVE@TVAERS.EXAMPLE' },
      ['email email-taken'],
    ],
    [
      'with a short password',
      { name: 'A', email: 'kort@tvaers.example', password: '123456789' },
      ['password password-short'],
    ],
    [
      'with nothing right',
      { name: '', email: 'a', password: 'kort' },
      ['name name-missing', 'email email-invalid', 'password password-short'],
    ],
  ];
  for (const [situation, input, codes] of misnamed) {
    test(`${situation} is refused, and not left behind`, async () => {
      const before = await system((trx) => trx.selectFrom('people').select('id').execute());
      assert.deepEqual(codesOf(await administrator.do(addPerson, input)), codes);
      const after = await system((trx) => trx.selectFrom('people').select('id').execute());
      assert.equal(after.length, before.length);
    });
  }

  test('whose role is refused is not left behind either, nor are those before', async () => {
    const people = [
      { name: 'Den første', email: 'foerste@tvaers.example', roles: [{ role: 'guest', council }] },
      { name: 'Den anden', email: 'anden@tvaers.example', roles: [{ role: 'guest' }] },
    ];
    const answer = await administrator.do(addPeople, { people, password: 'ti-tegn-10' });
    assert.deepEqual(codesOf(answer), ['council role-needs-council']);
    assert.equal(await system((trx) => findPersonByEmail(trx, 'foerste@tvaers.example')), null);
    const people2 = people.map((person) => ({ ...person, roles: [{ role: 'guest', council }] }));
    const ids = expectOk(await administrator.do(addPeople, { people: people2, password: 'ti-tegn-10' }));
    assert.deepEqual(await rolesOn(asId(ids[1] ?? asId('')), '2026-01-15'), ['guest']);
  });

  test('has a history, which the administrator reads and nobody else', async () => {
    const person = expectOk(
      await administrator.do(addPerson, { name: 'Byrådsmedlemmet', email: 'historie@tvaers.example' }),
    );
    const grantId = expectOk(await administrator.do(grantRole, { person, role: 'guest', council }));
    expectOk(await administrator.do(revokeRole, { grantId }));
    expectOk(await administrator.do(lockPerson, { email: 'historie@tvaers.example' }));
    expectOk(await administrator.do(unlockPerson, { email: 'historie@tvaers.example' }));
    const told = (key: string) =>
      doorFor(services, demo.viewer(key)).read(async (trx) => {
        const history = await listHistory(trx, `person:${person}`, services.sentences);
        return history.map(({ actorName, sentence }) => `${actorName}: ${sentence}`);
      });
    assert.deepEqual(await told('administrator'), [
      'Administratoren: Adgangen blev åbnet.',
      'Administratoren: Adgangen blev lukket.',
      'Administratoren: Byrådsmedlemmet mistede rollen »Gæst, KKR Midtjylland« (den gjaldt uden dato; nu til 2. juni 2024).',
      'Administratoren: Byrådsmedlemmet fik rollen »Gæst, KKR Midtjylland«.',
      'Administratoren: Personen blev oprettet: Byrådsmedlemmet',
    ]);
    for (const key of ['sekretariat', 'formand', 'favrskov', 'gaest', 'partner'])
      assert.deepEqual(await told(key), [], key);
  });
});

test('people and roles are for the administrator alone, also past the page', async () => {
  const only = ['administrator'];
  assert.deepEqual(await whoMay(services, demo, addPeople), only);
  assert.deepEqual(await whoMay(services, demo, addPerson), only);
  assert.deepEqual(await whoMay(services, demo, grantRole), only);
  assert.deepEqual(await whoMay(services, demo, revokeRole), only);
  assert.deepEqual(await whoMay(services, demo, lockPerson), only);
  assert.deepEqual(await whoMay(services, demo, unlockPerson), only);
});

test('a password knows when it was last changed', async () => {
  const personId = await newcomer();
  const changedAt = () =>
    system((trx) =>
      trx.selectFrom('passwords').selectAll().where('person_id', '=', personId).executeTakeFirstOrThrow(),
    );
  const hashed = await hashPassword('den-foerste-kode');
  await system((trx) => storePassword(trx, personId, hashed));
  const first = await changedAt();
  await system((trx) => storePassword(trx, personId, hashed));
  const second = await changedAt();
  assert.ok(second.changed_at > first.changed_at, 'the second is later');
});
