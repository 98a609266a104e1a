import { councilWork, yearPlan } from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { showWork, showYear } from './handlers/show-plan.ts';

const preparers: Access = ['secretariat', 'chair'];

export const routes: readonly Route[] = [
  { method: 'GET', path: councilWork.pattern, access: preparers, handle: showWork },
  { method: 'GET', path: yearPlan.pattern, access: preparers, handle: showYear },
];
