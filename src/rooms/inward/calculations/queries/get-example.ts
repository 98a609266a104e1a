import { readFile } from 'node:fs/promises';
import type { JsonFields } from 'tvaers-rules/forms';
import { z } from 'zod';

const caseSchema = z.looseObject({ input: z.record(z.string(), z.json()) });
const kept = new Map<string, JsonFields>();

/** What a case of the rules' own asks: `apportionment/seven-seats-by-dhondt`. Cases do not change while the server runs. */
export async function getExample(name: string): Promise<JsonFields> {
  const known = kept.get(name);
  if (known) return known;
  const [folder, file] = name.split('/');
  const index = import.meta.resolve(`tvaers-rules/${folder}`);
  const text = await readFile(new URL(`cases/${file}.json`, index), 'utf8');
  const { input } = caseSchema.parse(JSON.parse(text));
  kept.set(name, input);
  return input;
}
