export { attachAnnexes } from './commands/attach-annexes.ts';
export type { AnnexContent, AnnexFile } from './model/annex.ts';
export { routes } from './routes.ts';
export { insertAnnexes, listItemAnnexes } from './store.ts';
export { happened } from './texts.da.ts';
