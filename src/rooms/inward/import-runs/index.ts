export { beginRun } from './commands/begin-run.ts';
export { isDocument } from './model/documents.ts';
export { sortByDoubt } from './model/run.ts';
export { routes } from './routes.ts';
export { runJobs, workRun } from './steps/work-run.ts';
export { listEntries } from './store.ts';
export { happened } from './texts.da.ts';
export { ways } from './ways.ts';
