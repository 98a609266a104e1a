import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Database } from '../../../../platform/postgres/database.ts';
import { tokenHash } from './sign-in.ts';

/** Signs out: the token is worth nothing afterwards, also in other tabs. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.as(systemViewer, (trx) =>
    trx.deleteFrom('sessions').where('token_hash', '=', tokenHash(token)).execute(),
  );
}
