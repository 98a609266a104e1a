import { providerAnswer, providerSignIn } from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { comeBack, goThere } from './handlers/sign-in.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: providerSignIn.pattern, access: 'public', handle: goThere },
  { method: 'GET', path: providerAnswer.pattern, access: 'public', handle: comeBack },
];
