export { fillSearch } from './commands/fill-search.ts';
export { cutForSearch } from './model/cut-for-search.ts';
export type { Hit, Hits, SearchEntry, SearchQuestion } from './model/search.ts';
export { findHits } from './queries/find-hits.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
