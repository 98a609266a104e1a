import {
  front,
  grantRemoval,
  mine,
  myPassword,
  myRecoveryCodes,
  mySecondFactor,
  mySecondFactorConfirming,
  mySecondFactorRemoval,
  mySecurity,
  mySessionEnding,
  myTakeOut,
  passwordChoosing,
  passwordForgotten,
  personAccess,
  personInvitation,
  personList,
  personRecord,
  personSecondFactor,
  personTakeOut,
  roleGrants,
  signInCode,
  signingIn,
  signingOut,
  signingOutEverywhere,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { confirmed } from './handlers/confirmed.ts';
import { showMine, submitPassword } from './handlers/my-account.ts';
import { showSecurity, submitSessionEnding, submitSignOutEverywhere } from './handlers/my-security.ts';
import { showChoosing, showForgotten, submitChoosing, submitForgotten } from './handlers/password-link.ts';
import {
  showPeople,
  showPerson,
  submitAccess,
  submitFactorReset,
  submitInvitation,
  submitPerson,
  submitRemoval,
  submitRole,
} from './handlers/people.ts';
import {
  showSecondFactor,
  submitFactorRemoval,
  submitFirstCode,
  submitRecoveryCodes,
  submitSecondFactor,
} from './handlers/second-factor.ts';
import { showSignIn, submitCode, submitSignIn, submitSignOut } from './handlers/sign-in.ts';
import { submitOwnTakeOut, submitPersonTakeOut } from './handlers/take-out.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: signingIn.pattern, access: 'public', handle: (visit) => showSignIn(visit) },
  { method: 'POST', path: signingIn.pattern, access: 'public', handle: submitSignIn },
  {
    method: 'GET',
    path: passwordForgotten.pattern,
    access: 'public',
    handle: (visit) => showForgotten(visit),
  },
  { method: 'POST', path: passwordForgotten.pattern, access: 'public', handle: submitForgotten },
  { method: 'GET', path: passwordChoosing.pattern, access: 'public', handle: (visit) => showChoosing(visit) },
  { method: 'POST', path: passwordChoosing.pattern, access: 'public', handle: submitChoosing },
  { method: 'GET', path: mySecurity.pattern, access: 'signed-in', handle: showSecurity },
  {
    method: 'GET',
    path: mySecondFactor.pattern,
    access: 'signed-in',
    handle: (visit) => showSecondFactor(visit),
  },
  {
    method: 'POST',
    path: mySecondFactor.pattern,
    access: 'signed-in',
    handle: confirmed(submitSecondFactor),
  },
  ...formOn(() => signingIn(), { path: signInCode.pattern, access: 'public', handle: submitCode }),
  ...formOn(() => mySecurity(), {
    path: mySecondFactorConfirming.pattern,
    access: 'signed-in',
    handle: submitFirstCode,
  }),
  ...formOn(() => mySecurity(), {
    path: mySecondFactorRemoval.pattern,
    access: 'signed-in',
    handle: confirmed(submitFactorRemoval),
  }),
  ...formOn(() => mySecurity(), {
    path: myRecoveryCodes.pattern,
    access: 'signed-in',
    handle: confirmed(submitRecoveryCodes),
  }),
  ...formOn(() => mySecurity(), {
    path: mySessionEnding.pattern,
    access: 'signed-in',
    handle: confirmed(submitSessionEnding),
  }),
  ...formOn(() => mySecurity(), {
    path: signingOutEverywhere.pattern,
    access: 'signed-in',
    handle: confirmed(submitSignOutEverywhere),
  }),
  ...formOn((place) => personRecord(place), {
    path: personInvitation.pattern,
    access: 'manage-people',
    handle: confirmed(submitInvitation),
  }),
  ...formOn((place) => personRecord(place), {
    path: personSecondFactor.pattern,
    access: 'manage-people',
    handle: confirmed(submitFactorReset),
  }),
  ...formOn(() => mySecurity(), {
    path: myTakeOut.pattern,
    access: 'signed-in',
    handle: confirmed(submitOwnTakeOut),
  }),
  ...formOn(() => personList(), {
    path: personTakeOut.pattern,
    access: 'manage-people',
    handle: confirmed(submitPersonTakeOut),
  }),
  ...formOn(() => front(), { path: signingOut.pattern, access: 'signed-in', handle: submitSignOut }),
  { method: 'GET', path: mine.pattern, access: 'signed-in', handle: (visit) => showMine(visit) },
  ...formOn(() => `${mine()}#adgangskode`, {
    path: myPassword.pattern,
    access: 'signed-in',
    handle: submitPassword,
  }),
  { method: 'GET', path: personList.pattern, access: 'manage-people', handle: (visit) => showPeople(visit) },
  { method: 'POST', path: personList.pattern, access: 'manage-people', handle: confirmed(submitPerson) },
  {
    method: 'GET',
    path: personRecord.pattern,
    access: 'manage-people',
    handle: (visit) => showPerson(visit),
  },
  ...formOn(() => `${personList()}#giv-rolle`, {
    path: roleGrants.pattern,
    access: 'manage-people',
    handle: confirmed(submitRole),
  }),
  ...formOn(() => personList(), {
    path: grantRemoval.pattern,
    access: 'manage-people',
    handle: confirmed(submitRemoval),
  }),
  ...formOn(() => personList(), {
    path: personAccess.pattern,
    access: 'manage-people',
    handle: confirmed(submitAccess),
  }),
];
