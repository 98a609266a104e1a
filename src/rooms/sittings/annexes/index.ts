export { type Added, addAnnexes } from './commands/add-annexes.ts';
export type { Annex, AnnexFile, AnnexWords, ItemPlace } from './model.ts';
export { routes } from './routes.ts';
export { insertAnnexes, listItemAnnexes, listMeetingAnnexes } from './store.ts';
