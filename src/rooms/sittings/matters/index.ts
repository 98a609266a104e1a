export { findOrCreateMatter } from './commands/find-or-create-matter.ts';
export { forgetMatter } from './commands/forget-matter.ts';
export { showMatters } from './commands/show-matters.ts';
export { recordNumber } from './forms/matter-form.ts';
export type { Treatment } from './model.ts';
export { listNumbered } from './queries/list-numbered.ts';
export { routesWith } from './routes.ts';
export { happened, refuse as refuseMatter } from './texts.da.ts';
export { ways } from './ways.ts';
