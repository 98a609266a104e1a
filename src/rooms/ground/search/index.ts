export { fillSearch } from './commands/fill-search.ts';
export { searchJobs } from './jobs/learn-new-words.ts';
export { cutForSearch } from './model/cut-for-search.ts';
export type { SearchEntry } from './model/search.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
