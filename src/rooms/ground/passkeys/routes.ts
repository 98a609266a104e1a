import {
  myNewPasskey,
  myPasskeyChallenge,
  myPasskeyProof,
  myPasskeyRemoval,
  myPasskeys,
  mySecurity,
  passkeySignIn,
  passkeySignInChallenge,
  signingIn,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { confirmed } from '../identity/index.ts';
import {
  beginPasskey,
  showNewPasskey,
  submitOwnChallenge,
  submitPasskey,
  submitPasskeyRemoval,
  submitProof,
} from './handlers/own-passkeys.ts';
import { submitChallenge, submitSignIn } from './handlers/sign-in.ts';

export const routes: readonly Route[] = [
  ...formOn(() => signingIn(), { path: passkeySignIn.pattern, access: 'public', handle: submitSignIn }),
  ...formOn(() => signingIn(), {
    path: passkeySignInChallenge.pattern,
    access: 'public',
    handle: submitChallenge,
  }),
  {
    method: 'GET',
    path: myNewPasskey.pattern,
    access: 'signed-in',
    handle: (visit) => showNewPasskey(visit),
  },
  { method: 'POST', path: myNewPasskey.pattern, access: 'signed-in', handle: confirmed(beginPasskey) },
  ...formOn(() => myNewPasskey(), {
    path: myPasskeys.pattern,
    access: 'signed-in',
    handle: confirmed(submitPasskey),
  }),
  ...formOn(() => mySecurity(), {
    path: myPasskeyChallenge.pattern,
    access: 'signed-in',
    handle: submitOwnChallenge,
  }),
  ...formOn(() => mySecurity(), { path: myPasskeyProof.pattern, access: 'signed-in', handle: submitProof }),
  ...formOn(() => mySecurity(), {
    path: myPasskeyRemoval.pattern,
    access: 'signed-in',
    handle: confirmed(submitPasskeyRemoval),
  }),
];
