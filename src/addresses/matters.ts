import { id } from './parts.ts';
import { path } from './path.ts';

export const mattersWork = path('/sekretariat/:council/sager');
export const newMatter = path('/sekretariat/:council/sager/ny');
export const matterWork = path(`/sekretariat/:council/sager/${id('matter')}`);
export const matterChange = path(`/sekretariat/:council/sager/${id('matter')}/ret`);
export const matterSharing = path(`/sekretariat/:council/sager/${id('matter')}/del`);
