import { path } from './path.ts';

export const providerSignIn = path('/log-ind/med/:provider{[a-z][a-z0-9-]+}');
/** Where an organisation sends people back to: it has to know this address. */
export const providerAnswer = path('/log-ind/med/:provider{[a-z][a-z0-9-]+}/svar');
