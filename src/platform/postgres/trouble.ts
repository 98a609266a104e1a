import { DatabaseError } from 'pg';
import { Trouble } from '../../kernel/trouble.ts';
import { refuse } from './errors.ts';

type Code = Parameters<typeof refuse>[0];

/** SQLSTATEs, or their first two letters, that say what has become of the database and nothing about the statement. */
const states: Readonly<Record<string, Code>> = {
  '08': 'database-away', // connection exceptions
  '57P01': 'database-away', // ended by an administrator, or a failover
  '57P02': 'database-away', // another backend crashed
  '57P03': 'database-away', // starting or stopping
  '25P03': 'database-stuck', // a transaction that lay idle
  '57014': 'database-stuck', // statement timeout
  '55P03': 'database-busy', // lock timeout
  '40P01': 'database-busy', // deadlock
  '40001': 'database-busy', // serialization
  '53100': 'database-full',
  '58030': 'database-full', // the disk answers an error
  '53': 'database-busy', // too many connections, out of memory
};

/** What pg and the network say where PostgreSQL itself says nothing. */
const words: readonly (readonly [RegExp, Code])[] = [
  [/timeout exceeded when trying to connect/, 'database-busy'],
  [/Query read timeout/, 'database-stuck'],
  [
    /Connection terminated|Connection ended|not queryable|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND/,
    'database-away',
  ],
];

/**
 * The trouble behind an error of the driver; null where the error is about what was asked.
 * @param writing in a transaction that may write: there "read-only" is the database's state, elsewhere a fault of ours
 */
export function troubleIn(error: unknown, writing: boolean): Trouble | null {
  if (error instanceof Trouble) return error;
  const code = codeOf(error, writing);
  return code ? new Trouble(refuse(code), error) : null;
}

function codeOf(error: unknown, writing: boolean): Code | undefined {
  if (error instanceof DatabaseError) {
    if (error.code === '25006') return writing ? 'database-read-only' : undefined;
    return states[error.code ?? ''] ?? states[(error.code ?? '').slice(0, 2)];
  }
  if (!(error instanceof Error)) return undefined;
  const said = `${error.message} ${'code' in error ? String(error.code) : ''}`;
  return words.find(([pattern]) => pattern.test(said))?.[1];
}

/** Whether the connection itself is past use after the error. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error, false);
  if (error instanceof DatabaseError) return error.severity === 'FATAL' || code === 'database-away';
  return code !== undefined;
}
