import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { type LinkKind, linkHours, tokenHash } from '../model.ts';

/** Makes the one link by which the person chooses a password: those made before are worth nothing. @returns its token */
export async function makeLink({ trx, at }: Act, personId: PersonId, kind: LinkKind): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await trx.deleteFrom('password_links').where('person_id', '=', personId).execute();
  await trx
    .insertInto('password_links')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      kind,
      created_at: at.toString(),
      expires_at: at.add({ hours: linkHours[kind] }).toString(),
    })
    .execute();
  return token;
}
