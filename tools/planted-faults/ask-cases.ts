import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const fields = z.record(z.string(), z.unknown());
const caseFile = z.object({ rule: z.string(), input: z.unknown(), expected: fields });
type JsonDoor = { readonly runRule: (rule: string, input: unknown) => Promise<unknown> };
const told = z.object({ kind: z.string(), text: z.string(), english: z.string(), law: z.string() });

/** Asks the cases of some folders of the rules in `bench` and ends with 1 at the first that is answered otherwise. */
async function main([bench = '', pattern = '']: readonly string[]): Promise<number> {
  const { runRule }: JsonDoor = await import(pathToFileURL(`${bench}/rules/json/index.ts`).href);
  for (const path of globSync(`${bench}/rules/${pattern}/cases/*.json`)) {
    const { rule, input, expected } = caseFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    const answer = fields.parse(JSON.parse(JSON.stringify(await runRule(rule, input))));
    for (const [key, value] of Object.entries(expected))
      if (!isDeepStrictEqual(compared(key, answer), value)) return 1;
  }
  return 0;
}

function compared(key: string, answer: Record<string, unknown>): unknown {
  if (key === 'error') return { code: z.object({ code: z.unknown() }).safeParse(answer.error).data?.code };
  return key === 'steps' ? z.array(told).safeParse(answer.steps).data : answer[key];
}

process.exitCode = await main(process.argv.slice(2));
