import { id } from './parts.ts';
import { path } from './path.ts';

export const signsWork = path('/sekretariat/:council/import/kendetegn');
export const signKeeping = path(`/sekretariat/:council/import/kendetegn/${id('sign')}/brug`);
export const signRemoval = path(`/sekretariat/:council/import/kendetegn/${id('sign')}/fjern`);
