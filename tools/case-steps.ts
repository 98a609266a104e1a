import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const rules = fileURLToPath(new URL('../rules/', import.meta.url));
const caseFile = z.looseObject({
  rule: z.string(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
});
const steps = z.array(z.object({ kind: z.string(), text: z.string(), english: z.string(), law: z.string() }));

/**
 * Writes into every case the steps its rule tells now, for reading as a diff: what stands there is what the tests
 * hold the rule to. Nothing else of a case is touched. @returns the exit code
 */
export async function main(words: readonly string[]): Promise<number> {
  const paths = globSync(`${words[0] ?? '*'}/cases/*.json`, { cwd: rules }).sort();
  for (const path of paths) {
    const { expected, ...one } = caseFile.parse(JSON.parse(readFileSync(`${rules}${path}`, 'utf8')));
    const answer = await runRule(one.rule, one.input);
    if (answer.error !== undefined) continue;
    const told = steps.parse(answer.steps);
    writeFileSync(
      `${rules}${path}`,
      `${JSON.stringify({ ...one, expected: { ...expected, steps: told } }, null, 2)}\n`,
    );
  }
  console.log(`${paths.length} cases`);
  return paths.length === 0 ? 1 : 0;
}
