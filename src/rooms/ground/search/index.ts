export { fillSearch } from './commands/fill-search.ts';
export { cutForSearch } from './model/cut-for-search.ts';
export type { SearchEntry } from './model/search.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
