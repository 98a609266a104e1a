export { boards } from './handlers/hang-passkeys.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
