import { councilWork, yearPlan } from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { showWork, showYear } from './handlers/show-plan.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: councilWork.pattern, access: 'prepare-agenda', handle: showWork },
  { method: 'GET', path: yearPlan.pattern, access: 'prepare-agenda', handle: showYear },
];
