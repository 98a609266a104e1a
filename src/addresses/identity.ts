import { id } from './parts.ts';
import { path } from './path.ts';

export const signingIn = path('/log-ind');
export const signInCode = path('/log-ind/kode');
export const signingOut = path('/log-ud');

/** Asking for a link by mail, and the link itself. */
export const passwordForgotten = path('/glemt-adgangskode');
export const passwordChoosing = path('/adgangskode/:token{[A-Za-z0-9_-]{43}}');

export const mine = path('/mit');
export const mySecurity = path('/mit/sikkerhed');
export const mySessionEnding = path(`/mit/sikkerhed/sessioner/${id('session')}/luk`);
export const mySecondFactor = path('/mit/sikkerhed/to-trin');
export const mySecondFactorConfirming = path('/mit/sikkerhed/to-trin/bekraeft');
export const mySecondFactorRemoval = path('/mit/sikkerhed/to-trin/fra');
export const myRecoveryCodes = path('/mit/sikkerhed/to-trin/koder');
export const signingOutEverywhere = path('/mit/sikkerhed/log-ud-overalt');
export const myTakeOut = path('/mit/sikkerhed/oplysninger');
export const myPassword = path('/mit/adgangskode');

export const personList = path('/administration/personer');
export const personRecord = path(`/administration/personer/${id('person')}`);
export const personInvitation = path(`/administration/personer/${id('person')}/invitation`);
export const personSecondFactor = path(`/administration/personer/${id('person')}/to-trin`);
export const personTakeOut = path(`/administration/personer/${id('person')}/oplysninger`);
export const personAccess = path('/administration/adgang');
export const roleGrants = path('/administration/roller');
export const grantRemoval = path(`/administration/roller/${id('grant')}/fjern`);
