export { proposeSign } from './commands/propose-sign.ts';
export type { Meaning } from './model.ts';
export { getProfile } from './queries/get-profile.ts';
export { routes } from './routes.ts';
export { happened } from './texts.da.ts';
export { ways } from './ways.ts';
