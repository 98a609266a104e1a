import type { PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { endSessions } from '../store.ts';

/** The person's password from now on; signs them out everywhere. Runs as the accounts. */
export async function storePassword(trx: Trx, personId: PersonId, hashed: string): Promise<void> {
  await trx
    .insertInto('passwords')
    .values({ person_id: personId, hash: hashed })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet((row) => ({
        hash: hashed,
        changed_at: row.ref('excluded.changed_at'),
      })),
    )
    .execute();
  await endSessions(trx, personId);
}
