import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { PaperKind, PaperKinds } from '../../ground/papers/index.ts';
import { showDispatch, showMail, submitAgain, submitDispatch } from './handlers/dispatch.ts';

/** Below the place where each kind of paper is worked on. */
export function dispatchRoutes(kinds: PaperKinds): readonly Route[] {
  return kinds.flatMap(routesOfKind);
}

function routesOfKind(kind: PaperKind): readonly Route[] {
  const { dispatch, dispatchAgain, dispatchMail } = kind.place.paths;
  const path = dispatch.pattern;
  const mail = dispatchMail.pattern;
  return [
    { method: 'GET', path, access: 'read-dispatches', handle: (visit) => showDispatch(visit, kind) },
    { method: 'POST', path, access: 'send-out', handle: (visit) => submitDispatch(visit, kind) },
    ...formOn((place) => dispatch(place), {
      path: dispatchAgain.pattern,
      access: 'send-out',
      handle: (visit) => submitAgain(visit, kind),
    }),
    { method: 'GET', path: mail, access: 'read-dispatches', handle: (visit) => showMail(visit, kind) },
  ];
}
