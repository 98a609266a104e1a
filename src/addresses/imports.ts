import { id } from './parts.ts';
import { path } from './path.ts';

export const importsWork = path('/sekretariat/:council/import');
export const importWork = path(`/sekretariat/:council/import/${id('import')}`);
export const importSource = path(`/sekretariat/:council/import/${id('import')}/kilde`);
export const importSourceFile = path(`/sekretariat/:council/import/${id('import')}/kilde/fil`);
export const importStoring = path(`/sekretariat/:council/import/${id('import')}/laeg-ind`);
export const importUndoing = path(`/sekretariat/:council/import/${id('import')}/fortryd`);
export const importRunsWork = path('/sekretariat/:council/import/samlet');
export const importRun = path(`/sekretariat/:council/import/samlet/${id('run')}`);
