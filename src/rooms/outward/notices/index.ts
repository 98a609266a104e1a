export { boards } from './handlers/hang-notices.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
export { ways } from './ways.ts';
