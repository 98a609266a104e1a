import { file, prove } from './prove.ts';
import { checkCode, checkNames, checkText } from './words.ts';

const dollar = '$';

prove({
  name: 'code',
  check: checkCode,
  atLeast: 120,
  sound: [
    file(
      'src/a.ts',
      'import { type A, b as c } from "./b.ts";',
      'import * as d from "e";',
      'export { f as g };',
    ),
    file(
      'src/b.ts',
      'const kinds = ["a"] as const;',
      'db.as(viewer, work);',
      'if (!a && b !== c) return !d;',
    ),
    file(
      'src/c.ts',
      '// as any of them would, do it as you like!',
      `const text = 'x as any'; const t = \`a! ${dollar}{'b'}\`;`,
    ),
    file('src/d.ts', 'const first = Promise.any(all);', 'type T = { as<X>(viewer: V): X; any?: string };'),
    file('src/kernel/clock.ts', 'const now = Temporal.Now.instant();'),
    file('src/platform/x.ts', 'const t = performance.now(); const d = new Date(row.at);'),
    file('rules/a.test.ts', "process.env.X; console.log('x');"),
  ],
  planted: [
    { fault: 'the type any', file: file('src/x.ts', 'function f(a: any): void {}') },
    { fault: 'a list of any', file: file('src/x.ts', 'const a: Array<any> = [];') },
    { fault: 'a cast', file: file('src/x.ts', 'const a = JSON.parse(text) as Row;') },
    {
      fault: 'a cast over two lines',
      file: file('src/x.ts', 'const a = (await f())', '  as { a: string };'),
    },
    {
      fault: 'a cast inside a template',
      file: file('src/x.ts', `const a = \`b ${dollar}{c as D} e\`;`),
    },
    { fault: 'a non-null assertion', file: file('src/x.ts', 'const a = rows[0]!.name;') },
    { fault: 'a field promised to be set', file: file('src/x.ts', 'class A { b!: string; }') },
    { fault: 'a default export', file: file('src/x.ts', 'export default function f() {}') },
    { fault: 'an enum', file: file('src/x.ts', 'export enum Kind { A }') },
    { fault: 'a test that is skipped', file: file('src/x.test.ts', "test.skip('x', () => {});") },
    {
      fault: 'a test that stands alone',
      file: file('src/x.test.ts', "test('x', { only: true }, () => {});"),
    },
    { fault: 'a wait by the clock', file: file('test/journeys/x.test.ts', 'await page.waitForTimeout(60);') },
    {
      fault: 'a typesetter of its own',
      file: file('src/rooms/a/x.ts', "const c = NodeCompiler.create({ workspace: '/' });"),
    },
    {
      fault: 'the time read in a room',
      file: file('src/rooms/a/x.ts', 'const at = Temporal.Now.instant();'),
    },
    { fault: 'a date of now', file: file('src/platform/x.ts', 'const at = new Date();') },
    { fault: 'milliseconds of now', file: file('src/kernel/x.ts', 'const at = Date.now();') },
    { fault: 'chance', file: file('rules/x/index.ts', 'const a = Math.random();') },
    { fault: 'a stopwatch in a room', file: file('src/rooms/a/x.ts', 'const t = performance.now();') },
    {
      fault: 'a rule that reads the environment',
      file: file('rules/x/index.ts', 'const a = process.env.TZ;'),
    },
    { fault: 'a reader that logs', file: file('reader/x.ts', "console.log('x');") },
    { fault: 'a text that asks the day', file: file('richtext/x.ts', 'const a = new Date(0);') },
    { fault: 'a rule that logs', file: file('rules/x/steps.ts', "console.log('x');") },
    {
      fault: 'a rule that makes dates of the machine',
      file: file('rules/x/steps.ts', "const a = new Date('2024-06-18');"),
    },
  ],
});

prove({
  name: 'text',
  check: checkText,
  atLeast: 150,
  sound: [
    file(
      'README.md',
      'Run it under /root or /tmp, or from src/work/flow.ts; https://example.dk/home/a/b is an address.',
    ),
    file(
      'src/a.ts',
      '// A project under /root: see todo-lists in the glossary.'.replace('todo-lists', 'lists'),
    ),
  ],
  planted: [
    { fault: 'a silenced type', file: file('src/x.ts', '// @ts-ignore', 'a();') },
    { fault: 'a silenced lint', file: file('src/x.ts', '// biome-ignore lint: x', 'a();') },
    { fault: 'unfinished work', file: file('src/x.ts', '// TODO: the rest') },
    { fault: 'a promise', file: file('docs/x.md', 'Charts are coming soon.') },
    { fault: 'the path of one machine', file: file('docs/x.md', 'Look in /home/anna/tvaers/src.') },
    {
      fault: 'the host of a registry',
      file: file('package-lock.json', '"resolved": "https://registry.npmjs.org/a.tgz"'),
    },
  ],
});

prove({
  name: 'names',
  check: checkNames,
  atLeast: 400,
  sound: [
    file(
      'src/rooms/a/store.ts',
      'function dataDirectory() {}',
      'const information = () => 1;',
      'function processed() {}',
    ),
    file('src/handover.ts', 'const managed = (a: string) => a;'),
  ],
  planted: [
    { fault: 'a function that processes', file: file('src/x.ts', 'export function processAgenda() {}') },
    {
      fault: 'an arrow that handles',
      file: file('src/x.ts', 'const handleUpload = async (file: File) => file;'),
    },
    { fault: 'a function called data', file: file('src/x.ts', 'function data() {}') },
    { fault: 'a file of helpers', file: file('src/rooms/a/helpers.ts', '') },
    { fault: 'a file of string utils', file: file('src/platform/string-utils.ts', '') },
    { fault: 'a file called info', file: file('src/ui/info.ts', '') },
  ],
});
