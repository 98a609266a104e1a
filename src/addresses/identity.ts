import { id } from './parts.ts';
import { path } from './path.ts';

export const signingIn = path('/log-ind');
export const signingOut = path('/log-ud');

export const mine = path('/mit');
export const myPassword = path('/mit/adgangskode');

export const personList = path('/administration/personer');
export const personRecord = path(`/administration/personer/${id('person')}`);
export const personAccess = path('/administration/adgang');
export const roleGrants = path('/administration/roller');
export const grantRemoval = path(`/administration/roller/${id('grant')}/fjern`);
