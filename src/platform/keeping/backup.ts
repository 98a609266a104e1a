import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { type Pack, pack } from 'tar-stream';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import type { Database, Trx } from '../postgres/database.ts';
import { refuse } from './errors.ts';
import { type Keys, sealInto } from './sealing.ts';

/** What a backup says of itself at its beginning and at its end. */
export type Beginning = {
  readonly format: 1;
  readonly madeAt: string;
  /** The form of the database: every migration it had. */
  readonly migrations: readonly string[];
  /** In the order they can be filled in. */
  readonly tables: readonly string[];
};
type Ending = { readonly entries: Readonly<Record<string, string>> };

type BackedUp = { readonly rows: number; readonly files: number };

/**
 * Writes everything to one file, database and files as of one moment, while Tværs runs: a gzipped tar of `backup.json`,
 * rows as lines of JSON, files by their hash, and last the SHA-256 of each. Under its name only when it is whole.
 */
export async function writeBackup(
  db: Database,
  files: FileStore,
  target: string,
  options: { readonly madeAt: Temporal.Instant; readonly keys: Keys },
): Promise<Result<BackedUp>> {
  const unfinished = `${target}.part`;
  try {
    const tar = pack();
    const writing = packAll(db, files, tar, options.madeAt);
    writing.catch((error: Error) => tar.destroy(error));
    const out = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    await sealInto(Readable.from(tar), options.keys, out);
    const written = await writing;
    await rename(unfinished, target);
    return ok(written);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return refused(refuse('backup-exists', { file: unfinished }));
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function packAll(
  db: Database,
  files: FileStore,
  tar: Pack,
  madeAt: Temporal.Instant,
): Promise<BackedUp> {
  const entries: Record<string, string> = {};
  const put = async (name: string, content: Buffer) => {
    entries[name] = createHash('sha256').update(content).digest('hex');
    await entryOf(tar, name, content);
  };
  const { rows, hashes } = await db.snapshot('command-line', async (trx) => {
    await sql`set local statement_timeout = 0`.execute(trx);
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
    const tables = await listTablesInOrder(trx);
    const migrations = await sql<{ name: string }>`select name from migrations order by name`.execute(trx);
    const beginning: Beginning = {
      format: 1,
      madeAt: madeAt.toString(),
      migrations: migrations.rows.map(({ name }) => name),
      tables,
    };
    await put('backup.json', Buffer.from(JSON.stringify(beginning)));
    let rows = 0;
    for (const table of tables) rows += await packTable(trx, table, put);
    const stored = await trx.selectFrom('files').select('hash').orderBy('hash').execute();
    return { rows, hashes: stored.map(({ hash }) => hash) };
  });
  // A stored file never changes, so it may be read after the moment.
  for (const hash of hashes) {
    entries[`files/${hash}`] = hash;
    const entry = tar.entry({ name: `files/${hash}`, size: await files.size(hash) });
    await pipeline(files.stream(hash), entry);
  }
  const ending: Ending = { entries };
  await entryOf(tar, 'checksums.json', Buffer.from(JSON.stringify(ending)));
  tar.finalize();
  return { rows, files: hashes.length };
}

/** So many rows are held in memory at once. */
const rowsAtOnce = 500;

async function packTable(
  trx: Trx,
  table: string,
  put: (name: string, content: Buffer) => Promise<void>,
): Promise<number> {
  await sql`declare part no scroll cursor for
    select to_jsonb(t)::text as line from ${sql.id(table)} t order by to_jsonb(t)::text collate "C"`.execute(
    trx,
  );
  let count = 0;
  for (let part = 1; ; part += 1) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtOnce)} from part`.execute(trx);
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => `${line}\n`).join('');
    await put(`rows/${table}/${String(part).padStart(8, '0')}.jsonl`, Buffer.from(lines));
    count += rows.length;
  }
  await sql`close part`.execute(trx);
  return count;
}

/** Every table of ours, those that others refer to first. */
async function listTablesInOrder(trx: Trx): Promise<readonly string[]> {
  const all = await sql<{ name: string; needs: string[] }>`
    select t.tablename as name, array(
      select distinct f.confrelid::regclass::text from pg_constraint f
      where f.contype = 'f' and f.conrelid = t.tablename::regclass and f.confrelid <> f.conrelid) as needs
    from pg_tables t where t.schemaname = 'public' and t.tablename <> 'migrations' order by 1`.execute(trx);
  const sorted: string[] = [];
  let left = all.rows;
  while (left.length > 0) {
    const free = left.filter(({ needs }) => needs.every((need) => sorted.includes(need)));
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${left[0]?.name}`);
    sorted.push(...free.map(({ name }) => name));
    left = left.filter(({ name }) => !sorted.includes(name));
  }
  return sorted;
}

function entryOf(tar: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry({ name, size: content.length }, content, (error) => (error ? reject(error) : resolve()));
  });
}
