import type { Access, Route } from '../../../platform/http/route.ts';
import type { PaperKind, PaperKinds } from '../../ground/papers/index.ts';
import { backToDispatch, showDispatch, showMail, submitAgain, submitDispatch } from './handlers/dispatch.ts';

const readers: Access = ['secretariat', 'chair'];
const senders: Access = ['secretariat'];

/** Below the place where each kind of paper is worked on. */
export function dispatchRoutes(kinds: PaperKinds): readonly Route[] {
  return kinds.flatMap(routesOfKind);
}

function routesOfKind(kind: PaperKind): readonly Route[] {
  const path = `${kind.place.work}/udsendelse`;
  return [
    { method: 'GET', path, access: readers, handle: (visit) => showDispatch(visit, kind) },
    { method: 'POST', path, access: senders, handle: (visit) => submitDispatch(visit, kind) },
    { method: 'GET', path: `${path}/igen`, access: readers, handle: backToDispatch },
    { method: 'POST', path: `${path}/igen`, access: senders, handle: (visit) => submitAgain(visit, kind) },
    { method: 'GET', path: `${path}/mail`, access: readers, handle: (visit) => showMail(visit, kind) },
  ];
}
