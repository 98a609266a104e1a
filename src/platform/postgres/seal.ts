import { createHmac } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** As `database.ts` begins it. */
type Begun = Transaction<Schema>;

/** What the door says to the database; what was sealed as the one is never taken for another. */
type Saying = 'viewer' | 'event' | 'job';

/** Seals words so that the database knows that the door said them (docs/decisions/0014-sealed-by-the-door.md). */
export type Seal = (what: Saying, words: string) => string;

/** Asks for the key, as the system alone may, and seals with it from then on. */
export async function makeSeal(trx: Begun): Promise<Seal> {
  const { rows } = await sql<{ secret: Buffer }>`select secret from door.key`.execute(trx);
  const [key] = rows;
  if (key === undefined) throw new Error('the database has no key');
  return (what, words) => createHmac('sha256', key.secret).update(`${what} ${words}`).digest('hex');
}

/** By what is the same in every form of a transaction, and another for every database. */
const seals = new WeakMap<object, Seal>();

/** What is said in this transaction is sealed by it. */
export function keepSeal(trx: Begun, seal: Seal): void {
  seals.set(trx.getExecutor().adapter, seal);
}

/** The words sealed in their transaction. @throws where it was not begun by `openDatabase` */
export function sealIn(trx: Begun, what: Saying, words: string): string {
  const seal = seals.get(trx.getExecutor().adapter);
  if (!seal) throw new Error('a transaction that nobody was introduced in');
  return seal(what, words);
}
