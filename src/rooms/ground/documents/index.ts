export { planCleaning } from './commands/keep-clean.ts';
export { documentJobs } from './commands/read-file.ts';
export { registerFile } from './commands/register-file.ts';
export { sweepFiles } from './commands/sweep-files.ts';
export type { Hit, Hits, RegisteredFile, SearchQuestion } from './model.ts';
export { cutForSearch } from './queries/cut-for-search.ts';
export { findHits } from './queries/find-hits.ts';
export { openFile } from './queries/open-file.ts';
export { routes } from './routes.ts';
