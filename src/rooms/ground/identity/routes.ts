import {
  front,
  grantRemoval,
  mine,
  myPassword,
  personAccess,
  personList,
  roleGrants,
  signingIn,
  signingOut,
} from '../../../addresses/index.ts';
import { systemAs } from '../../../kernel/system.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { addPerson } from './commands/add-person.ts';
import { changePassword } from './commands/change-password.ts';
import { grantRole } from './commands/grant-role.ts';
import { lockPerson } from './commands/lock-person.ts';
import { revokeRole } from './commands/revoke-role.ts';
import { signIn } from './commands/sign-in.ts';
import { myPage } from './pages/my-page.ts';
import { peoplePage } from './pages/people-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { describeMe } from './queries/describe-me.ts';
import { describePeople } from './queries/describe-people.ts';
import { safeNext } from './queries/safe-next.ts';
import { sessionCookie, sessionEnded } from './queries/session-cookie.ts';

async function peopleReply(visit: Visit, error: string | null): Promise<Response> {
  const page = await describePeople(visit, error);
  return htmlReply(peoplePage(visit, page), error ? 422 : 200);
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: signingIn.pattern,
    access: 'public',
    handle: (visit) =>
      htmlReply(signInPage(visit, { email: '', next: visit.url.searchParams.get('til') ?? '', error: null })),
  },
  {
    method: 'POST',
    path: signingIn.pattern,
    access: 'public',
    handle: async (visit) => {
      const { email = '', password = '', til = '' } = visit.form.fields;
      const signedIn = await signIn(visit.db, visit.clock, { email: email.trim(), password });
      if (!signedIn.ok) {
        return htmlReply(signInPage(visit, { email, next: til, error: signedIn.error.message }), 422);
      }
      return sessionCookie(redirectTo(safeNext(til, visit.baseUrl)), visit, signedIn.value);
    },
  },
  {
    method: 'POST',
    path: signingOut.pattern,
    access: 'signed-in',
    handle: (visit) => sessionEnded(visit, redirectTo(front(), 'Du er logget ud.')),
  },
  {
    method: 'GET',
    path: mine.pattern,
    access: 'signed-in',
    handle: async (visit) => htmlReply(myPage(visit, await describeMe(visit, null))),
  },
  {
    method: 'POST',
    path: myPassword.pattern,
    access: 'signed-in',
    handle: async (visit) => {
      const changed = await changePassword(visit, visit.form.fields);
      if (!changed.ok) return htmlReply(myPage(visit, await describeMe(visit, changed.error)), 422);
      return sessionCookie(redirectTo(mine(), 'Adgangskoden er skiftet.'), visit, changed.value);
    },
  },
  {
    method: 'GET',
    path: personList.pattern,
    access: ['administrator'],
    handle: (visit) => peopleReply(visit, null),
  },
  {
    method: 'POST',
    path: personList.pattern,
    access: ['administrator'],
    handle: async (visit) => {
      const { name = '', email = '', password = '' } = visit.form.fields;
      const added = await visit.db.as(systemAs('accounts'), (trx) =>
        addPerson(trx, { name, email, ...(password ? { password } : {}) }),
      );
      if (!added.ok) return peopleReply(visit, added.error.message);
      return redirectTo(personList(), `${name} er oprettet.`);
    },
  },
  {
    method: 'POST',
    path: roleGrants.pattern,
    access: ['administrator'],
    handle: async (visit) => {
      const { person = '', role = '', council, substituteFor, validFrom, validUntil } = visit.form.fields;
      const granted = await visit.db.as(visit.viewer, (trx) =>
        grantRole(trx, {
          personId: person,
          role,
          ...(council ? { councilId: council } : {}),
          ...(substituteFor ? { substituteFor } : {}),
          ...(validFrom ? { validFrom } : {}),
          ...(validUntil ? { validUntil } : {}),
        }),
      );
      if (!granted.ok) return peopleReply(visit, granted.error.message);
      return redirectTo(personList(), 'Rollen er givet.');
    },
  },
  {
    method: 'POST',
    path: grantRemoval.pattern,
    access: ['administrator'],
    handle: async (visit) => {
      const revoked = await visit.db.as(visit.viewer, (trx) =>
        revokeRole(trx, visit.params.grant ?? '', visit.clock.today()),
      );
      if (!revoked.ok) return peopleReply(visit, revoked.error.message);
      return redirectTo(personList(), 'Rollen er fjernet.');
    },
  },
  {
    method: 'POST',
    path: personAccess.pattern,
    access: ['administrator'],
    handle: async (visit) => {
      const { email = '', lock } = visit.form.fields;
      const done = await visit.db.as(systemAs('accounts'), (trx) =>
        lockPerson(trx, visit.clock, email, lock === 'yes'),
      );
      if (!done.ok) return peopleReply(visit, done.error.message);
      return redirectTo(personList(), lock === 'yes' ? 'Adgangen er lukket.' : 'Adgangen er åbnet.');
    },
  },
];
