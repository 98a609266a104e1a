import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const caseSchema = z.looseObject({ rule: z.string(), situation: z.string(), input: z.json() });

type RuleExample = { readonly name: string; readonly situation: string; readonly input: unknown };

/** What the rule's own cases ask, by name. The command line needs them only when they are asked for. */
export async function listRuleExamples(rule: string): Promise<readonly RuleExample[]> {
  const cwd = fileURLToPath(new URL('..', import.meta.resolve('tvaers-rules/json')));
  const paths = await Array.fromAsync(glob('*/cases/*.json', { cwd }));
  const read = await Promise.all(
    paths.toSorted().map(async (path) => {
      const found = caseSchema.parse(JSON.parse(await readFile(`${cwd}/${path}`, 'utf8')));
      return { ...found, name: basename(path, '.json') };
    }),
  );
  return read.filter((one) => one.rule === rule);
}
