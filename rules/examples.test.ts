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

test('every rule has an example in its front door or in a file that door opens', () => {
  const rules = globSync('*/json.ts', { cwd: here }).map(dirname);
  assert.ok(rules.length > 0);
  const without = rules.filter((rule) => !examples.some(({ path }) => path.startsWith(`${rule}/`)));
  assert.deepEqual(without, []);
});

test('an example that says something false is caught', async () => {
  const code = toChecks(['1 + 1; // 3']);
  await assert.rejects(new AsyncFunction('check', code)(assert.deepEqual), /deep/i);
});
