import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { landedPath, listHashes } from './migrations.ts';
import { projectRoot, readProject } from './tree.ts';

/** Adds the migrations that are new to the list of those that are never edited again. */
export async function main(): Promise<number> {
  const tree = readProject();
  const landed = tree.find(({ path }) => path === landedPath)?.text ?? '';
  const added = listHashes(tree).filter((line) => !landed.includes(`  ${line.split('  ')[1]}\n`));
  appendFileSync(join(projectRoot, landedPath), added.map((line) => `${line}\n`).join(''));
  console.log(added.length === 0 ? 'No migration is new.' : `Landed:\n${added.join('\n')}`);
  return 0;
}
