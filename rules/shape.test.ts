import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ruleNames, runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const here = dirname(fileURLToPath(import.meta.url));
const rules = globSync('*/json.ts', { cwd: here }).map(dirname).sort();
const read = (path: string): string => readFileSync(`${here}/${path}`, 'utf8');

const caseFile = z.object({ rule: z.string(), input: z.unknown() });
const answerOf = z.object({
  steps: z
    .array(
      z.object({
        kind: z.string().optional(),
        text: z.string(),
        english: z.string().optional(),
        figures: z.unknown().optional(),
      }),
    )
    .optional(),
});

type Catalogue = { readonly rule: string; readonly entries: ReadonlyMap<string, string> };

/** Every code of every `errors.ts`, with its sentence. */
function listCatalogues(): Catalogue[] {
  return globSync('*/errors.ts', { cwd: here })
    .sort()
    .map((path) => ({ rule: dirname(path), entries: readEntries(read(path)) }));
}

function readEntries(source: string): Map<string, string> {
  const found = [...source.matchAll(/^ {2}'([a-z0-9-]+)':\s*\n?\s*(['"`])((?:(?!\2).|\\\2)*)\2,$/gm)];
  return new Map(found.map(([, code = '', , sentence = '']) => [code, sentence]));
}

const kept = ['README.md', 'index.ts', 'errors.ts', 'steps.ts', 'json.ts', 'errors.test.ts', 'cases'];

test('every rule has the files of the shape', () => {
  assert.ok(rules.length > 0);
  const missing = rules
    .flatMap((rule) => kept.map((file) => `${rule}/${file}`))
    .filter((path) => !existsSync(`${here}/${path}`));
  const unproved = rules.filter(
    (rule) => globSync(`${rule}/*.properties.test.ts`, { cwd: here }).length === 0,
  );
  assert.deepEqual([missing, unproved], [[], []]);
});

test('every rule can be asked by name', () => {
  const registry = read('json/index.ts');
  assert.deepEqual(
    rules.filter((rule) => !registry.includes(`../${rule}/json.ts`)),
    [],
  );
  assert.ok(ruleNames.length >= rules.length);
});

test('every README has the law, a case by hand and the choices that are ours', () => {
  const headings = ['**The law.**', '## One case by hand', '## Choices that are ours'];
  const missing = rules.flatMap((rule) =>
    headings
      .filter((heading) => !read(`${rule}/README.md`).includes(heading))
      .map((heading) => `${rule}: ${heading}`),
  );
  assert.deepEqual(missing, []);
});

test('error codes are unique across the rules', () => {
  const codes = listCatalogues().flatMap(({ entries }) => [...entries.keys()]);
  assert.ok(codes.length > 50);
  assert.deepEqual(
    codes.filter((code, at) => codes.indexOf(code) !== at),
    [],
  );
});

test('every error is one whole sentence, used by its rule and shown by a test of it', () => {
  const faults = listCatalogues().flatMap(({ rule, entries }) => {
    const code = globSync(`${rule}/*.ts`, { cwd: here });
    const sources = code
      .filter((path) => !/\.(test|testing)\.ts$/.test(path) && basename(path) !== 'errors.ts')
      .map(read)
      .join('\n');
    const tests = code
      .filter((path) => path.endsWith('.test.ts'))
      .map(read)
      .join('\n');
    return [...entries].flatMap(([name, sentence]) => findFaults(name, sentence, sources, tests));
  });
  assert.deepEqual(faults, []);
});

function findFaults(code: string, sentence: string, sources: string, tests: string): string[] {
  const shown = new RegExp(`['/^]${code}\\b`).test(tests);
  return [
    /^[A-ZÆØÅ»{0-9]/.test(sentence) && sentence.endsWith('.') ? '' : `${code}: is no whole sentence`,
    sources.includes(`'${code}'`) ? '' : `${code}: is never used`,
    shown ? '' : `${code}: is shown by no test`,
  ].filter((fault) => fault !== '');
}

test('an error without an end, a use or a test is found', () => {
  assert.deepEqual(findFaults('a-code', 'uden punktum', '', ''), [
    'a-code: is no whole sentence',
    'a-code: is never used',
    'a-code: is shown by no test',
  ]);
  assert.deepEqual(findFaults('a-code', 'Alt er i orden.', "refuse('a-code')", "'a-code'"), []);
  assert.deepEqual([...readEntries("  'a-code':\n    'En sætning.',\n")], [['a-code', 'En sætning.']]);
});

test('a rule imports only rules', () => {
  const sources = globSync('**/*.ts', { cwd: here }).filter(
    (path) => !/\.(test|testing)\.ts$/.test(path) && !path.startsWith('node_modules'),
  );
  assert.ok(sources.length > 50);
  const strangers = sources.flatMap((path) =>
    [...read(path).matchAll(/from '([^']+)'/g)]
      .map(([, from = '']) => from)
      .filter((from) => !from.startsWith('.'))
      .map((from) => `${path}: ${from}`),
  );
  assert.deepEqual(strangers, []);
});

test('the steps of every rule are data', () => {
  const moved = globSync('*/kinds.ts', { cwd: here }).map(dirname);
  assert.deepEqual(
    rules.filter((rule) => !moved.includes(rule)),
    [],
  );
  const sentences = moved.flatMap((rule) => globSync(`${rule}/*steps.ts`, { cwd: here }));
  assert.deepEqual(
    sentences.filter((path) => /\btext:/.test(read(path))),
    [],
  );
});

const catalogue = /(?:^|\/)(?:errors|texts\.[a-z]+|[a-z-]+\.(?:test|testing))\.ts$/;

/** Text of a source that reads as a sentence: four words or more between quotes, begun with a capital and ended. */
const listSentences = (source: string): string[] =>
  [...source.replace(/^\s*(?:\*|\/\/|\/\*\*).*$/gm, '').matchAll(/(['`])([A-ZÆØÅ»](?:(?!\1).)*[.?])\1/g)]
    .map(([, , sentence = '']) => sentence)
    .filter((sentence) => sentence.split(' ').length > 3);

test('no rule makes a sentence outside its catalogues', () => {
  const sources = rules.flatMap((rule) => globSync(`${rule}/*.ts`, { cwd: here }));
  const code = sources.filter((path) => !catalogue.test(path));
  assert.ok(code.length > 100 && code.length < sources.length);
  assert.deepEqual(
    code.flatMap((path) => listSentences(read(path)).map((sentence) => `${path}: ${sentence}`)),
    [],
  );
  assert.ok(listSentences(read('tariff/texts.da.ts')).length > 0);
  assert.deepEqual(
    listSentences(
      "  // 'Det er en sætning.'\nconst told = `Der er tre til stede.`; const law = 'KL § 5, stk. 9';",
    ),
    ['Der er tre til stede.'],
  );
});

test('every kind of step is said in both languages, and a case shows it', async () => {
  const faults: string[] = [];
  for (const rule of globSync('*/kinds.ts', { cwd: here }).map(dirname)) {
    const kinds = [...read(`${rule}/kinds.ts`).matchAll(/^ {2}readonly '([a-z-]+)':/gm)].map(
      ([, kind = '']) => kind,
    );
    const shown = new Set<string>();
    for (const path of globSync(`${rule}/cases/*.json`, { cwd: here })) {
      const { rule: name, input } = caseFile.parse(JSON.parse(read(path)));
      const { steps = [] } = answerOf.parse(await runRule(name, input));
      for (const step of steps) faults.push(...findStepFaults(path, step));
      for (const { kind } of steps) shown.add(kind ?? '');
    }
    faults.push(...kinds.filter((kind) => !shown.has(kind)).map((kind) => `${kind}: no case shows it`));
  }
  assert.deepEqual([...new Set(faults)], []);
});

type ShownStep = NonNullable<z.infer<typeof answerOf>['steps']>[number];

function findStepFaults(path: string, { kind, text, english = '', figures }: ShownStep): string[] {
  if (kind === undefined) return [`${path}: ${text}`];
  return [
    figures === undefined ? `${kind}: has no figures` : '',
    /^\S.*[.…]$/.test(text) ? '' : `${kind}: ${text}`,
    /^\S.*[.]$/.test(english) ? '' : `${kind}: ${english}`,
    text === english ? `${kind}: is the same in both languages` : '',
  ].filter((fault) => fault !== '');
}

test('a step without figures, an end or a second language is found', () => {
  const step = { kind: 'a-kind', text: 'Uden punktum', english: 'Uden punktum', figures: undefined };
  assert.deepEqual(findStepFaults('tariff/cases/a.json', step), [
    'a-kind: has no figures',
    'a-kind: Uden punktum',
    'a-kind: Uden punktum',
    'a-kind: is the same in both languages',
  ]);
  assert.deepEqual(findStepFaults('tariff/cases/a.json', { text: 'Kun ord.' }), [
    'tariff/cases/a.json: Kun ord.',
  ]);
});
