import { signKeeping, signRemoval, signsWork } from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { showSigns, submitKeeping, submitRemoval, submitSign } from './handlers/signs.ts';

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: signsWork.pattern,
    access: 'import-documents',
    handle: (visit) => showSigns(visit),
  },
  { method: 'POST', path: signsWork.pattern, access: 'import-documents', handle: submitSign },
  ...formOn((place) => signsWork(place), {
    path: signKeeping.pattern,
    access: 'import-documents',
    handle: submitKeeping,
  }),
  ...formOn((place) => signsWork(place), {
    path: signRemoval.pattern,
    access: 'import-documents',
    handle: submitRemoval,
  }),
];
