export { findOrCreateMatter, type MatterInput } from './commands/find-or-create-matter.ts';
export type { Matter, MatterRecord } from './model.ts';
export { checkRecordNumber } from './queries/check-matter.ts';
export { getMatter } from './queries/get-matter.ts';
export { listMatters } from './queries/list-matters.ts';
export { routes } from './routes.ts';
export { ways } from './ways.ts';
