import {
  grantRemoval,
  mine,
  myPassword,
  personAccess,
  personList,
  personRecord,
  roleGrants,
  signingIn,
  signingOut,
} from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { showMine, submitPassword } from './handlers/my-account.ts';
import {
  showPeople,
  showPerson,
  submitAccess,
  submitPerson,
  submitRemoval,
  submitRole,
} from './handlers/people.ts';
import { showSignIn, submitSignIn, submitSignOut } from './handlers/sign-in.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: signingIn.pattern, access: 'public', handle: (visit) => showSignIn(visit) },
  { method: 'POST', path: signingIn.pattern, access: 'public', handle: submitSignIn },
  { method: 'POST', path: signingOut.pattern, access: 'signed-in', handle: submitSignOut },
  { method: 'GET', path: mine.pattern, access: 'signed-in', handle: (visit) => showMine(visit) },
  { method: 'POST', path: myPassword.pattern, access: 'signed-in', handle: submitPassword },
  { method: 'GET', path: personList.pattern, access: 'manage-people', handle: (visit) => showPeople(visit) },
  { method: 'POST', path: personList.pattern, access: 'manage-people', handle: submitPerson },
  { method: 'GET', path: personRecord.pattern, access: 'manage-people', handle: showPerson },
  { method: 'POST', path: roleGrants.pattern, access: 'manage-people', handle: submitRole },
  { method: 'POST', path: grantRemoval.pattern, access: 'manage-people', handle: submitRemoval },
  { method: 'POST', path: personAccess.pattern, access: 'manage-people', handle: submitAccess },
];
