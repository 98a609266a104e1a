export { removeProvider } from './commands/remove-provider.ts';
export { setProvider } from './commands/set-provider.ts';
export { boards } from './handlers/hang-providers.ts';
export { findProvider, listProviders } from './queries/find-provider.ts';
export { routes } from './routes.ts';
export { connect } from './steps/connect.ts';
export { happened, refuse } from './texts.da.ts';
