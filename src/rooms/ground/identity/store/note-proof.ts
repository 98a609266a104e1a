import type { Act } from '../../../../platform/door/index.ts';
import { tokenHash } from '../model.ts';

/** Whoever acts has proved who they are: their session is believed for a while. Runs as the accounts. */
export async function noteProof({ trx, at, personId }: Act, token: string): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ proved_at: at.toString() })
    .where('token_hash', '=', tokenHash(token))
    .where('person_id', '=', personId)
    .execute();
}
