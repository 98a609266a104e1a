import { Session } from 'node:inspector';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const coverage = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(z.object({ ranges: z.array(z.object({ count: z.number() })) })),
    }),
  ),
});

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often the blocks of the rules' code have run since this was last asked, as the engine counts them. */
function takeCount(): number {
  let taken: unknown;
  session.post('Profiler.takePreciseCoverage', (_, found) => {
    taken = found;
  });
  return coverage
    .parse(taken)
    .result.filter(({ url }) => /\/rules\/(?!.*\.(test|testing)\.ts)/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

export type Work = { readonly blocks: number; readonly answer: Record<string, unknown> };

/** Asks a rule and counts, not times, what it did: every run of every block of code is one. */
export async function countWork(rule: string, input: unknown): Promise<Work> {
  takeCount();
  const answer = await runRule(rule, input);
  return { blocks: takeCount(), answer: { ...answer } };
}
