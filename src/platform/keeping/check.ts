import { createHash, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { FileHash } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import type { Database, Trx } from '../postgres/database.ts';
import { checkChain, checkSignatures } from './check-chain.ts';
import { refuse } from './errors.ts';

export type Checked = {
  /** How much was looked at: links of the chain, files, references between tables. */
  readonly seen: { readonly links: number; readonly files: number; readonly references: number };
  /** One sentence for each thing that is not as it was written. */
  readonly findings: readonly Refusal[];
};

/** Holds everything that is kept against itself: what was changed, removed or moved behind the back of Tværs is found. */
export async function checkEverything(
  db: Database,
  files: FileStore,
  key: KeyObject | null,
): Promise<Checked> {
  const inRows = await db.asSystem('command-line', async (trx) => {
    // As long as it takes: nobody waits behind it.
    await sql`set local statement_timeout = 0`.execute(trx);
    const chain = await checkChain(trx);
    const signatures = key ? await checkSignatures(trx, key) : [];
    const references = await checkReferences(trx);
    const stored = await trx.selectFrom('files').select('hash').orderBy('hash').execute();
    return { chain, signatures, references, stored: stored.map(({ hash }) => hash) };
  });
  const inFiles: Refusal[] = [];
  for (const hash of inRows.stored) inFiles.push(...(await checkFile(files, hash)));
  return {
    seen: {
      links: inRows.chain.seen,
      files: inRows.stored.length,
      references: inRows.references.seen,
    },
    findings: [...inRows.chain.findings, ...inRows.signatures, ...inRows.references.findings, ...inFiles],
  };
}

async function checkFile(files: FileStore, hash: FileHash): Promise<readonly Refusal[]> {
  if (!(await files.has(hash))) return [refuse('check-file-missing', { hash })];
  const found = createHash('sha256');
  for await (const chunk of files.stream(hash)) found.update(chunk);
  return found.digest('hex') === hash ? [] : [refuse('check-file-changed', { hash })];
}

/** Every foreign key, row by row: a key that was taken away, filled and put back unchecked hides nothing. */
async function checkReferences(trx: Trx) {
  const { rows } = await sql<{ table: string; column: string; to: string; key: string }>`
    select f.conrelid::regclass::text as table, a.attname as column, f.confrelid::regclass::text as to, b.attname as key
    from pg_constraint f
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    join pg_attribute b on b.attrelid = f.confrelid and b.attnum = f.confkey[1]
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace and cardinality(f.conkey) = 1
    order by 1, 2`.execute(trx);
  const findings: Refusal[] = [];
  for (const { table, column, to, key } of rows) {
    const dangling = await sql<{ count: bigint }>`
      select count(*) as count from ${sql.id(table)} r where r.${sql.id(column)} is not null
        and not exists (select from ${sql.id(to)} t where t.${sql.id(key)} = r.${sql.id(column)})`.execute(
      trx,
    );
    const count = Number(dangling.rows[0]?.count ?? 0);
    if (count > 0) findings.push(refuse('check-reference-dangling', { count, table, to }));
  }
  return { seen: rows.length, findings };
}
