import {
  front,
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
import { formOn } from '../../../platform/http/form-on.ts';
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
  ...formOn(() => front(), { path: signingOut.pattern, access: 'signed-in', handle: submitSignOut }),
  { method: 'GET', path: mine.pattern, access: 'signed-in', handle: (visit) => showMine(visit) },
  ...formOn(() => `${mine()}#adgangskode`, {
    path: myPassword.pattern,
    access: 'signed-in',
    handle: submitPassword,
  }),
  { method: 'GET', path: personList.pattern, access: 'manage-people', handle: (visit) => showPeople(visit) },
  { method: 'POST', path: personList.pattern, access: 'manage-people', handle: submitPerson },
  { method: 'GET', path: personRecord.pattern, access: 'manage-people', handle: showPerson },
  ...formOn(() => `${personList()}#giv-rolle`, {
    path: roleGrants.pattern,
    access: 'manage-people',
    handle: submitRole,
  }),
  ...formOn(() => personList(), {
    path: grantRemoval.pattern,
    access: 'manage-people',
    handle: submitRemoval,
  }),
  ...formOn(() => personList(), {
    path: personAccess.pattern,
    access: 'manage-people',
    handle: submitAccess,
  }),
];
