import { path } from './path.ts';

export const councilWork = path('/sekretariat/:council');
export const yearPlan = path('/sekretariat/:council/aarsplan');
