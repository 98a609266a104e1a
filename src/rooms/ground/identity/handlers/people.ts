import { personList, personRecord } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { changesOn } from '../../../../platform/http/changes-on.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { addPerson } from '../commands/add-person.ts';
import { grantRole } from '../commands/grant-role.ts';
import { invitePerson } from '../commands/invite-person.ts';
import { lockPerson } from '../commands/lock-person.ts';
import { resetSecondFactor } from '../commands/reset-second-factor.ts';
import { revokeRole } from '../commands/revoke-role.ts';
import { unlockPerson } from '../commands/unlock-person.ts';
import { inputOfPerson } from '../forms/person-form.ts';
import { peoplePage } from '../pages/people-page.ts';
import { personPage } from '../pages/person-page.ts';
import { describeEntry, listWithPassword } from '../queries/describe-entry.ts';
import { describePeople, describePerson } from '../queries/describe-people.ts';
import { findPerson } from '../store.ts';

export async function showPeople(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const described = await visit.read((trx) => describePeople(trx, visit.clock.today()));
  const withPassword = await visit.db.asSystem('accounts', listWithPassword);
  const page = { ...described, withPassword, fields: visit.form.fields, faults };
  return htmlReply(peoplePage(visit, page), statusOf(faults));
}

export async function showPerson(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { person } = visit.params;
  const described = await visit.read((trx) => describePerson(trx, person, visit.sentences));
  if (!described) return notFound();
  const now = visit.clock.now();
  const entry = await visit.db.asSystem('accounts', (trx) => describeEntry(trx, person, now));
  const page = { ...described, entry, fields: visit.form.fields, faults };
  return htmlReply(personPage(visit, page), statusOf(faults));
}

/** A change of the register: done, and back to the list; or refused on it. */
const changing = changesOn((handle) => handle, {
  to: () => personList(),
  show: (faults, visit) => showPeople(visit, faults),
});

/** The same on the page of one person. */
const changingPerson = changesOn((handle) => handle, {
  to: ({ params }) => personRecord({ person: params.person }),
  show: (faults, visit) => showPerson(visit, faults),
});

export const submitPerson = changing(
  ({ submit, form }) => submit(addPerson, inputOfPerson(form.fields)),
  ({ form }) => `${inputOfPerson(form.fields).name} er oprettet og får en mail med et link.`,
);
export const submitInvitation = changingPerson(
  async (visit) => visit.submit(invitePerson, { email: await emailIn(visit) }),
  'Linket er på vej.',
);
export const submitFactorReset = changingPerson(
  async (visit) => visit.submit(resetSecondFactor, { ...visit.form.fields, email: await emailIn(visit) }),
  'To trin er slået fra, og personen er logget ud overalt.',
);

/** Of the person the address names; empty where there is none. */
async function emailIn({ read, params }: Visit): Promise<string> {
  return (await read((trx) => findPerson(trx, params.person)))?.email ?? '';
}

export const submitRole = changing((visit) => visit.submit(grantRole, visit.form.fields), 'Rollen er givet.');
export const submitRemoval = changing(
  (visit) => visit.submit(revokeRole, { grantId: visit.params.grant }),
  'Rollen er fjernet.',
);
const submitLock = changing((visit) => visit.submit(lockPerson, visit.form.fields), 'Adgangen er lukket.');
const submitUnlock = changing((visit) => visit.submit(unlockPerson, visit.form.fields), 'Adgangen er åbnet.');

/** The one form of access closes it, or opens it. */
export function submitAccess(visit: Visit): Promise<Response> {
  return visit.form.text('do') === 'lock' ? submitLock(visit) : submitUnlock(visit);
}
