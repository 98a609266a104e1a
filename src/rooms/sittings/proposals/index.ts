export { proposeItem } from './commands/propose-item.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
