import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { Pool } from 'pg';
import { isLost } from './trouble.ts';

/** How long anything may wait for the database, so that one that is stuck holds up nobody for good. */
export type Patience = {
  readonly size: number;
  /** For a free or new connection. */
  readonly connectSeconds: number;
  /** For one statement, by the server's own clock. */
  readonly statementSeconds: number;
  /** For a lock another transaction holds. */
  readonly lockSeconds: number;
  /** For the next statement of a transaction that has begun. */
  readonly idleSeconds: number;
};

export const usualPatience: Patience = {
  size: 10,
  connectSeconds: 8,
  statementSeconds: 20,
  lockSeconds: 10,
  idleSeconds: 120,
};

/** A pool whose connections may be lost at any moment: nobody is ended by it, and no lost one is lent again. */
export function openPool(connectionString: string, patience: Patience): Pool {
  const pool = new Pool({
    connectionString,
    max: patience.size,
    keepAlive: true,
    application_name: 'tvaers',
    connectionTimeoutMillis: patience.connectSeconds * 1000,
    statement_timeout: patience.statementSeconds * 1000,
    lock_timeout: patience.lockSeconds * 1000,
    idle_in_transaction_session_timeout: patience.idleSeconds * 1000,
    // A server that is stuck keeps no clock: so long by ours.
    query_timeout: (patience.statementSeconds + 2) * 1000,
  });
  // Lost while it lies in the pool, or while it is lent: the next statement on it fails and says so.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  return pool;
}

/** A lent connection that is given back only if it still works. */
export class LentConnection implements PostgresPoolClient {
  readonly #client: PostgresPoolClient;
  #lost: Error | null = null;

  constructor(client: PostgresPoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('no cursors here');
    return this.#ask<R>(asked, parameters);
  }

  /** What was lost stays lost: a rollback on it would wait as long as the statement before did. */
  async #ask<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (this.#lost) throw this.#lost;
    try {
      return await this.#client.query<R>(sql, parameters);
    } catch (error) {
      if (isLost(error) && error instanceof Error) this.#lost = error;
      throw error;
    }
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#lost !== null);
  }
}
