export { attachAnnexes } from './commands/attach-annexes.ts';
export { removeAnnex } from './commands/remove-annex.ts';
export { annexFileOf } from './model/annex.ts';
export { routes } from './routes.ts';
export { listItemAnnexes } from './store.ts';
export { happened } from './texts.da.ts';
