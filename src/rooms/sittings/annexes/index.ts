export { attachAnnexes } from './commands/attach-annexes.ts';
export { removeAnnex } from './commands/remove-annex.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
