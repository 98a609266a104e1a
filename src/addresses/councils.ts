import { path } from './path.ts';

export const councilsWork = path('/sekretariat');
export const templateWork = path('/sekretariat/:council/skabelon');
