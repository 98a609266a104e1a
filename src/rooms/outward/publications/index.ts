export { publicationJobs } from './commands/publication-jobs.ts';
export { publishVersion } from './commands/publish-version.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
