import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as exact from 'tvaers-rules/exact';
import * as outcome from 'tvaers-rules/outcome';

const here = dirname(fileURLToPath(import.meta.url));
const sources = globSync('*/*.ts', { cwd: here })
  .filter((path) => !/\.(test|testing)\.ts$/.test(path))
  .sort();

type Example = { readonly path: string; readonly of: string; readonly lines: readonly string[] };

/** The code after `@example` in every doc comment, with the name of what it documents. */
function listExamples(path: string): Example[] {
  const source = readFileSync(`${here}/${path}`, 'utf8');
  return [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export )?(?:async )?(?:function|const) (\w+)/g),
  ].flatMap(([, comment = '', of = '']) => {
    const code = comment.split('@example')[1];
    if (code === undefined) return [];
    return [
      {
        path,
        of,
        lines: code
          .split('\n')
          .map((line) => line.replace(/^\s*\* ?/, ''))
          .filter((line) => line.trim() !== ''),
      },
    ];
  });
}

/** `value; // expected` becomes a check; every other line stays as it is. */
function toChecks(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^(.*); \/\/ (.*)$/, 'check(($1), ($2));')).join('\n');
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
const examples = sources.flatMap(listExamples);

for (const { path, of, lines } of examples) {
  test(`the example of ${of} in ${path} gives what it says`, async () => {
    let checks = 0;
    const check = (actual: unknown, expected: unknown): void => {
      checks += 1;
      assert.deepEqual(actual, expected);
    };
    const scope: Record<string, unknown> = { ...exact, ...outcome, ...(await import(`./${path}`)), check };
    await new AsyncFunction(...Object.keys(scope), toChecks(lines))(...Object.values(scope));
    assert.ok(checks > 0, 'the example checks nothing');
  });
}

test('every public calculation and decision of a rule has an example', () => {
  const rules = globSync('*/json.ts', { cwd: here }).map(dirname);
  const files = rules.flatMap((rule) => sources.filter((path) => path.startsWith(`${rule}/`)));
  const functions = files.flatMap((path) => {
    const door = readFileSync(`${here}/${dirname(path)}/index.ts`, 'utf8');
    const found = readFileSync(`${here}/${path}`, 'utf8').matchAll(
      /^export function ((?:calculate|decide)\w+)/gm,
    );
    return [...found].map(([, name = '']) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(door));
  });
  assert.ok(functions.length >= rules.length);
  assert.deepEqual(
    functions.filter((name) => !examples.some(({ of }) => of === name)),
    [],
  );
});

test('an example that says something false is caught', async () => {
  const code = toChecks(['1 + 1; // 3']);
  await assert.rejects(new AsyncFunction('check', code)(assert.deepEqual), /deep/i);
});
