export { routes } from './routes.ts';
export { ways } from './ways.ts';
