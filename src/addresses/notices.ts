import { id } from './parts.ts';
import { path } from './path.ts';

const ofNotice = `/sekretariat/:council/opslag/${id('notice')}` as const;

export const noticesWork = path('/sekretariat/:council/opslag');
export const newNotice = path('/sekretariat/:council/opslag/nyt');
export const noticeChange = path(`${ofNotice}/ret`);
export const noticeTakeDown = path(`${ofNotice}/tag-ned`);
export const noticePutUp = path(`${ofNotice}/haeng-op`);
