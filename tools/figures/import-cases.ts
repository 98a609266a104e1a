import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { type Figure, Lacking, rounded } from './figure.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const pointsSchema = z.record(z.string(), z.object({ right: z.int(), of: z.int() }));
const resultSchema = z.object({
  results: z.array(z.object({ id: z.string(), missed: z.array(z.string()), refused: z.string().nullable() })),
  totals: pointsSchema,
});

/**
 * The documents beside the project (or in the folder `TVAERS_CASES` names), read and held against what a reader sees in
 * them: the share right in all and for each kind, and how many documents fall short.
 */
export async function measure(): Promise<Figure> {
  const shared = sharedFolder();
  const checker = shared === null ? '' : join(shared, 'import-cases', 'check.mjs');
  if (!existsSync(checker)) throw new Lacking('The cases are not here: put them in ../shared/import-cases.');
  const folder = process.env.TVAERS_CASES;
  const { results, totals } = resultSchema.parse(
    JSON.parse(await run(checker, folder === undefined ? [] : [folder])),
  );
  const kinds = Object.entries(totals).filter(([, { of }]) => of > 0);
  const sum = (which: 'right' | 'of') => kinds.reduce((all, [, points]) => all + points[which], 0);
  return {
    name: 'import-cases',
    value: rounded((100 * sum('right')) / sum('of')),
    unit: '%',
    against: { what: 'all that a reader sees in the documents', value: 100 },
    runs: 1,
    detail: {
      documents: results.length,
      shortDocuments: results.filter(({ missed }) => missed.length > 0).length,
      silentErrors: results.filter(({ missed, refused }) => missed.length > 0 && refused === null).length,
      ...Object.fromEntries(kinds.map(([kind, { right, of }]) => [kind, rounded((100 * right) / of)])),
    },
  };
}

/** The checker's answer; it ends with 1 where anything falls short, which is an answer too. */
function run(checker: string, more: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const words = [checker, project, ...more, '--json'];
    execFile(process.execPath, words, { maxBuffer: 1 << 28 }, (_, stdout) => resolve(stdout));
  });
}
