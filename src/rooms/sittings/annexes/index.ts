export { attachAnnexes } from './commands/attach-annexes.ts';
export { annexFileOf } from './model/annex.ts';
export { routes } from './routes.ts';
export { listItemAnnexes } from './store.ts';
export { happened } from './texts.da.ts';
