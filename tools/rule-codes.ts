import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const rules = fileURLToPath(new URL('../rules/', import.meta.url));
export const codesPath = `${rules}CODES.md`;

const caseFile = z.object({ rule: z.string(), input: z.unknown() });
const told = z.array(z.object({ kind: z.string(), text: z.string(), english: z.string() })).catch([]);
const catalogue = z.record(z.string(), z.string());

const cell = (text: string): string => text.replaceAll('|', '\\|');
const rowOf = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Every code of every catalogue of errors, with its sentence, by the folder it stands in. */
async function listErrors(): Promise<string[]> {
  const paths = globSync('*/{errors,lots}.ts', { cwd: rules }).sort();
  const rows = await Promise.all(
    paths.map(async (path) => {
      const exported: Record<string, unknown> = await import(`${rules}${path}`);
      const entries = Object.entries(exported).filter(([name]) => name.endsWith('Errors'));
      return entries.flatMap(([, entry]) =>
        Object.entries(catalogue.parse(entry)).map(([code, sentence]) =>
          rowOf([dirname(path), `\`${code}\``, sentence]),
        ),
      );
    }),
  );
  return rows.flat();
}

/** Every kind of step, with how the first case that tells it does so in each language. */
async function listKinds(): Promise<string[]> {
  const seen = new Map<string, string>();
  for (const path of globSync('*/cases/*.json', { cwd: rules }).sort()) {
    const { rule, input } = caseFile.parse(JSON.parse(readFileSync(`${rules}${path}`, 'utf8')));
    const { steps } = await runRule(rule, input);
    for (const { kind, text, english } of told.parse(steps))
      if (!seen.has(kind)) seen.set(kind, rowOf([rule, `\`${kind}\``, text, english]));
  }
  return [...seen.values()].sort();
}

/** The page of all codes of the rules, made of their catalogues and cases. */
export async function printCodes(): Promise<string> {
  const [errors, kinds] = [await listErrors(), await listKinds()];
  return [
    '# Codes',
    '',
    'Written by `bin/tvaers-dev rule-codes` from the catalogues and cases of the rules. A code is only taken away or given another meaning in a new major version; new ones come in a minor one. Its sentence may be rewritten at any time.',
    '',
    `## Refusals (${errors.length})`,
    '',
    '`error.code` of what is not answered. In braces: the names of `error.details`.',
    '',
    rowOf(['in', 'code', 'sentence']),
    rowOf(['---', '---', '---']),
    ...errors,
    '',
    `## Kinds of step (${kinds.length})`,
    '',
    '`kind` of a step, with an example of it in each language.',
    '',
    rowOf(['rule', 'kind', 'Danish', 'English']),
    rowOf(['---', '---', '---', '---']),
    ...kinds,
    '',
  ].join('\n');
}

/** Writes the page of codes. @returns the exit code */
export async function main(): Promise<number> {
  writeFileSync(codesPath, await printCodes());
  return 0;
}
