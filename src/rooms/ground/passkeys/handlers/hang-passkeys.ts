import type { Board } from '../../../../platform/http/board.ts';
import { browserAddress } from '../../../../ui/index.ts';
import { fieldsOfSignIn, proofField } from '../../identity/index.ts';
import { passkeysPart, proofPart, signInPart } from '../pages/parts.ts';
import { listPasskeys } from '../queries/list-passkeys.ts';

/** Where passkeys hang: on the page one signs in on, on one's own security, and where a proof is asked for. */
export const boards: readonly Board[] = [
  {
    place: 'sign-in',
    hang: async (visit) => {
      const { til } = fieldsOfSignIn(visit.form.fields, visit.url.searchParams);
      return signInPart(visit, { til, script: await browserAddress('passkey') });
    },
  },
  { place: 'security', hang: async (visit) => passkeysPart(visit, await ownOf(visit)) },
  {
    place: 'proof',
    hang: async (visit) => {
      if ((await ownOf(visit)).length === 0) return null;
      return proofPart(visit, { releases: proofField, script: await browserAddress('passkey') });
    },
  },
];

async function ownOf({ viewer, db }: Parameters<Board['hang']>[0]) {
  if (viewer.kind !== 'person') return [];
  return db.asSystem('accounts', (trx) => listPasskeys(trx, viewer.personId));
}
