import type { Clock } from '../../../../kernel/clock.ts';
import { publicViewer, type Viewer } from '../../../../kernel/viewer.ts';
import type { Database } from '../../../../platform/postgres/database.ts';
import { tokenHash } from '../model.ts';
import { toPerson, viewerOf } from '../store.ts';

/** Who the bearer of the session token is now; the public where the session is over or the person locked. */
export async function viewerOfToken(db: Database, clock: Clock, token: string): Promise<Viewer> {
  // As the accounts: before this query nobody is signed in yet.
  return db.asSystem('accounts', async (trx) => {
    const row = await trx
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.person_id')
      .select(['people.id', 'people.name', 'people.email', 'people.locked_at'])
      .where('sessions.token_hash', '=', tokenHash(token))
      .where('sessions.expires_at', '>', new Date(clock.now().epochMilliseconds))
      .where('people.locked_at', 'is', null)
      .executeTakeFirst();
    return row ? viewerOf(trx, toPerson(row), clock.today()) : publicViewer;
  });
}
