import { hash } from '@node-rs/argon2';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { shortestPassword } from '../model.ts';
import { refuse } from '../texts.da.ts';

/**
 * Sets a password (argon2id; memory and rounds as OWASP advises) and signs the person out everywhere.
 * Runs as the system. Refusals: `password-short`.
 */
export async function setPassword(trx: Trx, personId: string, password: string): Promise<Result<null>> {
  if (password.length < shortestPassword) {
    return refused(refuse('password-short', { least: shortestPassword }));
  }
  const hashed = await hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
  await trx
    .insertInto('passwords')
    .values({ person_id: personId, hash: hashed, failed_at: null })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet((row) => ({
        hash: hashed,
        failures: 0,
        failed_at: null,
        changed_at: row.ref('excluded.changed_at'),
      })),
    )
    .execute();
  await trx.deleteFrom('sessions').where('person_id', '=', personId).execute();
  return ok(null);
}
