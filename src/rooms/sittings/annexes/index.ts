export { attachAnnexes } from './commands/attach-annexes.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
