import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { openDoor } from '../../test/door.ts';
import { fixedClock } from '../kernel/clock.ts';
import { asId } from '../kernel/ids.ts';
import { systemAs } from '../kernel/system.ts';
import { runDue } from '../platform/jobs/queue.ts';
import { findPersonByEmail, linkJobs, listPeople } from '../rooms/ground/identity/index.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const door = await openDoor(database, { clock: fixedClock('2024-05-28T08:00:00Z') });
const token = await door.sessionOf(demo.personId('administrator'));
const people = '/administration/personer';
const email = 'ny@tvaers.example';

const post = (path: string, form: Readonly<Record<string, string>>) => door.ask(path, { token, form });
const find = async () =>
  database.asSystem('names', async (trx) => (await listPeople(trx)).find((each) => each.email === email));

async function sentenceIn(reply: Response): Promise<string> {
  assert.equal(reply.status, 422);
  return reply.text();
}

test('only the administrator has the page of people and roles, and nothing else of the councils', async () => {
  assert.equal((await door.ask(people, { token })).status, 200);
  assert.equal((await door.ask('/sekretariat/kkr-midtjylland', { token })).status, 403);
  for (const key of ['sekretariat', 'formand', 'favrskov', 'gaest']) {
    const other = await door.sessionOf(demo.personId(key));
    const form = { name: 'Ny', email };
    assert.equal((await door.ask(people, { token: other })).status, 403, key);
    assert.equal((await door.ask(people, { token: other, form })).status, 403, key);
  }
  assert.equal(await find(), undefined);
});

test('a person is added, and what is wrong is said with the rest kept', async () => {
  const wrong = await sentenceIn(await post(people, { name: 'Borgmesteren i Skive', email: 'skive' }));
  assert.match(wrong, /»skive« er ikke en gyldig e-mailadresse/);
  assert.match(wrong, /value="Borgmesteren i Skive"/);
  const worse = await sentenceIn(await post(people, { name: '', email: 'skive' }));
  assert.match(worse, /Der er 2 fejl/);
  assert.match(worse, /<a href="#name">Skriv personens navn/);
  // Nobody chooses another's password: what is posted beside the form counts for nothing.
  assert.equal((await post(people, { name: 'Nyt medlem', email, password: 'ti-tegn-10' })).status, 303);
  const chosen = await door.ask('/log-ind', { form: { email, password: 'ti-tegn-10' } });
  assert.equal(chosen.status, 422);
  await runDue(database, linkJobs(door.services), door.services.clock.now());
  const [link = ''] = /\/adgangskode\/[\w-]{43}/.exec(door.services.sent.at(-1)?.text ?? '') ?? [];
  assert.equal((await door.ask(link, { form: { password: 'ti-tegn-10' } })).status, 303);
  const signIn = await door.ask('/log-ind', { form: { email, password: 'ti-tegn-10' } });
  assert.equal(signIn.status, 303);
});

test('a role is given for a period, shown with it, and taken away', async () => {
  const person = (await find())?.id ?? '';
  const role = { person, role: 'member', council: 'kkr-midtjylland', validFrom: '2024-01-01' };
  const backwards = { ...role, validUntil: '2023-12-31' };
  assert.match(
    await sentenceIn(await post('/administration/roller', backwards)),
    /Perioden kan ikke slutte, før den begynder/,
  );
  const nobody = { ...role, person: 'ingen' };
  assert.match(await sentenceIn(await post('/administration/roller', nobody)), /Vælg den person/);
  const given = await post('/administration/roller', { ...role, validUntil: '2025-12-31' });
  assert.equal(given.status, 303);
  const page = await (await door.ask(people, { token })).text();
  assert.match(page, /fra 1\. januar 2024 til 31\. december 2025/);
  const grant = (await find())?.grants[0]?.id ?? '';
  assert.equal((await post(`/administration/roller/${grant}/fjern`, {})).status, 303);
  assert.equal((await find())?.grants[0]?.validUntil, '2024-05-27'); // the day before today
  assert.match(
    await sentenceIn(await post('/administration/roller/00000000-0000-4000-8000-000000000000/fjern', {})),
    /Rollen findes ikke længere/,
  );
});

test('a person has a page with who gave and took the roles, and when', async () => {
  const id = (await find())?.id ?? '';
  const page = await (await door.ask(`${people}/${id}`, { token })).text();
  assert.match(page, /<h1>Nyt medlem<\/h1>/);
  assert.match(
    page,
    /Nyt medlem fik rollen »Medlem, KKR Midtjylland« fra 1\. januar 2024 til 31\. december 2025\.<br \/><small>Administratoren, /,
  );
  assert.match(
    page,
    /Nyt medlem mistede rollen »Medlem, KKR Midtjylland« \(den gjaldt fra 1\. januar 2024 til 31\. december 2025; nu til 27\. maj 2024\)\./,
  );
  assert.match(
    await (await door.ask(people, { token })).text(),
    new RegExp(`href="${people}/${id}">Nyt medlem`),
  );
  const nobody = `${people}/00000000-0000-4000-8000-000000000000`;
  assert.equal((await door.ask(nobody, { token })).status, 404);
});

test('one without roles signs in to a page that says so', async () => {
  const session = await door.sessionOf((await find())?.id ?? asId(''));
  assert.match(await (await door.ask('/mit', { token: session })).text(), /Du har ingen roller endnu/);
});

test('a role ends on its day, also in a session that has begun', async () => {
  const personId = demo.personId('sekretariat2');
  const session = await door.sessionOf(personId);
  const work = '/sekretariat/kkr-midtjylland';
  assert.equal((await door.ask(work, { token: session })).status, 200);
  await database.as(systemAs('demonstration'), (trx) =>
    trx.updateTable('grants').set({ valid_until: '2024-05-27' }).where('person_id', '=', personId).execute(),
  );
  assert.equal((await door.ask(work, { token: session })).status, 403);
});

test('access is closed and opened again', async () => {
  const session = await door.sessionOf((await find())?.id ?? asId(''));
  assert.equal((await post('/administration/adgang', { email, do: 'lock' })).status, 303);
  assert.equal((await door.ask('/mit', { token: session })).status, 303);
  assert.match(await (await door.ask(people, { token })).text(), /Åbn adgang for Nyt medlem/);
  const refused = await door.ask('/log-ind', { form: { email, password: 'ti-tegn-10' } });
  assert.match(await sentenceIn(refused), /Din adgang er lukket/);
  assert.equal((await post('/administration/adgang', { email, do: 'unlock' })).status, 303);
  const person = await database.asSystem('names', (trx) => findPersonByEmail(trx, email));
  assert.equal(person?.locked, false);
  const unknown = await post('/administration/adgang', { email: 'ingen@tvaers.example', do: 'lock' });
  assert.match(await sentenceIn(unknown), /Der findes ingen person med e-mailadressen ingen@/);
});
