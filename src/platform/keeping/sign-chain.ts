import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { ok } from '../../kernel/result.ts';
import { systemAs } from '../../kernel/system.ts';
import type { Database } from '../postgres/database.ts';
import { nameOfKey, signedWords } from './check-chain.ts';

/** The key of the operator's, in a file outside the database; null where none is set. An Ed25519 key in PEM. */
export async function readAuditKey(path: string | undefined): Promise<KeyObject | null> {
  return path ? createPrivateKey(await readFile(path)) : null;
}

/**
 * Signs the chain as far as it goes, where it has grown: whoever rewrites it afterwards, the database's owner too, needs
 * a key that is not there. Two processes that sign at once sign the same.
 */
export async function signChain(db: Database, key: KeyObject): Promise<void> {
  await db.wholly(systemAs('jobs'), async (trx) => {
    const head = await sql<{ position: bigint; hash: Buffer }>`
      select position, hash from audit_head
      where position > (select coalesce(max(position), 0) from audit_signatures)`.execute(trx);
    for (const { position, hash } of head.rows) {
      const signature = sign(null, signedWords(position, hash), key);
      await sql`insert into audit_signatures (position, hash, key, signature)
        values (${position}, ${hash}, ${nameOfKey(key)}, ${signature}) on conflict do nothing`.execute(trx);
    }
    return ok(null);
  });
}
