import { id } from './parts.ts';
import { path } from './path.ts';

export const passkeySignIn = path('/log-ind/adgangsnoegle');
export const passkeySignInChallenge = path('/log-ind/adgangsnoegle/udfordring');

export const myPasskeys = path('/mit/sikkerhed/adgangsnoegler');
export const myNewPasskey = path('/mit/sikkerhed/adgangsnoegler/ny');
export const myPasskeyChallenge = path('/mit/sikkerhed/adgangsnoegler/udfordring');
export const myPasskeyProof = path('/mit/sikkerhed/adgangsnoegler/bevis');
export const myPasskeyRemoval = path(`/mit/sikkerhed/adgangsnoegler/${id('passkey')}/fjern`);
