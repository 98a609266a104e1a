import type { Access, Route } from '../../../platform/http/route.ts';
import { showWork, showYear } from './handlers/show-plan.ts';

const base = '/sekretariat/:council';
const preparers: Access = ['secretariat', 'chair'];

export const routes: readonly Route[] = [
  { method: 'GET', path: base, access: preparers, handle: showWork },
  { method: 'GET', path: `${base}/aarsplan`, access: preparers, handle: showYear },
];
