import { readdir, readFile } from 'node:fs/promises';
import { describeRule } from 'tvaers-rules/json';
import { z } from 'zod';

/** What a rule is documented by: its README as Markdown, the JSON Schemas of its input and answer, and the situations of its cases. */
export type RulePapers = {
  readonly readme: string;
  readonly schema: string;
  readonly cases: readonly { readonly situation: string; readonly source: string }[];
};

const caseSchema = z.looseObject({ situation: z.string(), source: z.string() });
const kept = new Map<string, Promise<RulePapers>>();

/** Read once, for a rule's papers do not change while the server runs. @param rule that there is */
export function getRulePapers(rule: string): Promise<RulePapers> {
  const known = kept.get(rule);
  if (known) return known;
  const read = readPapers(rule);
  kept.set(rule, read);
  return read;
}

async function readPapers(rule: string): Promise<RulePapers> {
  const index = import.meta.resolve(`tvaers-rules/${rule}`);
  const folder = new URL('cases/', index);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return {
    readme: await readFile(new URL('README.md', index), 'utf8'),
    schema: JSON.stringify(await describeRule(rule), null, 2),
    cases: texts.map((text) => caseSchema.parse(JSON.parse(text))),
  };
}
