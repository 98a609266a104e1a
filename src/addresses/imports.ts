import { id } from './parts.ts';
import { path } from './path.ts';

export const importsWork = path('/sekretariat/:council/import');
export const importWork = path(`/sekretariat/:council/import/${id('import')}`);
export const importStoring = path(`/sekretariat/:council/import/${id('import')}/laeg-ind`);
export const importUndoing = path(`/sekretariat/:council/import/${id('import')}/fortryd`);
