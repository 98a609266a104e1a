export { type StoringResult, storeImport } from './commands/store-import.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
