/** Who reaches which rows in the database itself: `bin/tvaers-dev walls` writes docs/walls.md; a test refuses one behind. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { expectOk } from '../src/kernel/result.ts';
import { connectionUrl, startEmbedded } from '../src/platform/postgres/embedded/index.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { seed, type Table } from './walls/seed.ts';
import { actions, type Cell, type Trier, triers, tryTable } from './walls/try-cells.ts';

export type Walls = {
  readonly tables: readonly Table[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

/** Fills an empty, migrated database by its owner's connection and tries every cell. */
export async function buildWalls(owner: Pick<Client, 'query'>): Promise<Walls> {
  return tryAll(owner, await seed(owner), triers);
}

/** Tries every cell of tables that have their rows. */
export async function tryAll(
  owner: Pick<Client, 'query'>,
  tables: readonly Table[],
  who: readonly Trier[],
): Promise<Walls> {
  const cells = new Map<string, readonly Cell[]>();
  for (const table of tables) {
    await owner.query('begin');
    cells.set(table.name, await tryTable(owner, table, who));
    await owner.query('rollback');
  }
  return { tables, cells };
}

/** The table as a page. */
export function wallsPage({ tables, cells }: Walls): string {
  const lines = tables.map(({ name }) => {
    const own = cells.get(name) ?? [];
    const row = triers.map((trier) => {
      const reached = own.filter((cell) => cell.trier === trier.name).map((cell) => cell.reached);
      return reached.every((each) => /^[0!]?$|^[0!](\/[0!])+$/.test(each)) ? '' : reached.join(' ').trim();
    });
    return `| ${name} | ${row.join(' | ')} |`;
  });
  return `# Walls

Printed by \`bin/tvaers-dev walls\`: every table, tried against PostgreSQL itself by everybody there is, with rows in two
councils and in every state a policy asks about, and with all keys, checks and triggers taken away, so that only the
policies stand. A cell says how many rows are reached by ${actions.join(', ')}; \`!\` is refused outright, and an empty
cell reaches nothing at all. \`move\` gives rows to another council or person. The member, the chair and so on hold their
role in one council, as all rows of the other are there to show. A test compares, and fells every policy to see that it
notices (\`npm run figures -- row-policies\`). Not edited by hand.

| table | ${triers.map(({ name }) => name).join(' | ')} |
|---|${triers.map(() => '---').join('|')}|
${lines.join('\n')}
`;
}

/** Runs the work on a database made for the purpose. */
export async function withOwner<T>(
  work: (owner: Client, connectionString: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-walls-'));
  const embedded = expectOk(await startEmbedded({ dataDirectory: folder, durable: false }));
  const connectionString = connectionUrl(embedded.connection);
  await migrate(connectionString);
  const owner = new Client({ connectionString });
  await owner.connect();
  try {
    return await work(owner, connectionString);
  } finally {
    await owner.end();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const target = fileURLToPath(new URL('../docs/walls.md', import.meta.url));

export async function main(): Promise<number> {
  await withOwner(async (owner) => writeFile(target, wallsPage(await buildWalls(owner))));
  return 0;
}
