import { date, id } from './parts.ts';
import { path } from './path.ts';

const ofItem = `/sekretariat/:council/moeder/${date}/punkter/${id('item')}/bilag` as const;

export const annexesWork = path(ofItem);
export const annexWork = path(`${ofItem}/${id('annex')}`);
export const annexFile = path(`${ofItem}/${id('annex')}/fil`);
export const annexPlace = path(`${ofItem}/${id('annex')}/plads`);
export const annexRestoration = path(`${ofItem}/${id('annex')}/fortryd`);

/** The file of an annex, before its agenda is sent out and after. */
export const draftAnnex = path(`/sekretariat/:council/bilag/${id('annex')}`);
export const publicAnnex = path(`/raad/:council/moeder/${date}/bilag/${id('annex')}/:name`);

/** Where an item's pictures are sent to, and where they are read. */
export const itemPictures = path(`/sekretariat/:council/punkter/${id('item')}/billeder`);
export const draftPicture = path('/sekretariat/:council/billeder/:hash');
export const publicPicture = path('/raad/:council/billeder/:hash');
