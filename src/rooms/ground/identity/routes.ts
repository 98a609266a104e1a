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
import type { Access, Route } from '../../../platform/http/route.ts';
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

const administrators: Access = ['administrator'];

export const routes: readonly Route[] = [
  { method: 'GET', path: signingIn.pattern, access: 'public', handle: (visit) => showSignIn(visit) },
  { method: 'POST', path: signingIn.pattern, access: 'public', handle: submitSignIn },
  { method: 'POST', path: signingOut.pattern, access: 'signed-in', handle: submitSignOut },
  { method: 'GET', path: mine.pattern, access: 'signed-in', handle: (visit) => showMine(visit) },
  { method: 'POST', path: myPassword.pattern, access: 'signed-in', handle: submitPassword },
  { method: 'GET', path: personList.pattern, access: administrators, handle: (visit) => showPeople(visit) },
  { method: 'POST', path: personList.pattern, access: administrators, handle: submitPerson },
  { method: 'GET', path: personRecord.pattern, access: administrators, handle: showPerson },
  { method: 'POST', path: roleGrants.pattern, access: administrators, handle: submitRole },
  { method: 'POST', path: grantRemoval.pattern, access: administrators, handle: submitRemoval },
  { method: 'POST', path: personAccess.pattern, access: administrators, handle: submitAccess },
];
