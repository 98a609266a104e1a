import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildRules } from '../tools/build-rules.ts';
import { openChromium } from './journeys/chromium.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const packed = z.array(
  z.object({ filename: z.string(), size: z.number(), files: z.array(z.object({ path: z.string() })) }),
);

const ground = mkdtempSync(join(tmpdir(), 'rules-package-'));
const user = join(ground, 'user');
const run = (file: string, words: readonly string[], cwd: string): string =>
  execFileSync(file, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
let pack: z.infer<typeof packed>[number] | undefined;

before(() => {
  buildRules(join(ground, 'package'));
  pack = packed.parse(
    JSON.parse(run('npm', ['pack', '--json', '--silent', join(ground, 'package')], ground)),
  )[0];
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{ "type": "module" }\n');
  run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(ground, pack?.filename ?? '')],
    user,
  );
});
after(() => rmSync(ground, { recursive: true, force: true }));

const program = `
import { runRule } from 'tvaers-rules';
import { calculateComposition } from 'tvaers-rules/composition';
import { decideVote } from 'tvaers-rules/decision';
const parties = [{ id: 'A', votes: 500n, mayors: 3, councillors: true }, { id: 'B', votes: 500n, mayors: 0, councillors: true }];
const council = calculateComposition({ ruleSet: 'kkr-2022', municipalities: 4, parties });
const vote = decideVote({ ruleSet: 'kkr-2022', seats: 5, present: 5, for: 3, against: 2, abstain: 0 });
const deadlines = await runRule('deadlines', { ruleSet: 'kkr-2022', meetingOn: '2024-06-18', kind: 'ordinary' });
export const told = [council.status === 'decided' && council.size, vote.status, deadlines.agendaBy].join(' ');
`;
const expected = '6 decided 2024-06-11';

/** Every Node of the machine that the package is promised to run in. */
function listNodes(): readonly string[] {
  const all = [
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')),
    process.execPath,
  ];
  const there = [...new Set(all)].filter((file) => existsSync(file));
  return there.filter(
    (file) => Number(run(file, ['-p', 'process.versions.node.split(".")[0]'], ground)) >= 20,
  );
}

test('the package holds compiled code, its types and its papers, and depends on nothing', () => {
  const paths = pack?.files.map(({ path }) => path) ?? [];
  assert.deepEqual(paths.filter((path) => !/\.(js|d\.ts)$/.test(path)).sort(), [
    'CHANGELOG.md',
    'CODES.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  assert.deepEqual(
    paths.filter((path) => /test/.test(path)),
    [],
  );
  assert.ok((pack?.size ?? 0) > 50_000 && (pack?.size ?? 0) < 400_000, `${pack?.size} bytes`);
  const manifest = JSON.parse(readFileSync(join(user, 'node_modules/tvaers-rules/package.json'), 'utf8'));
  assert.deepEqual(
    [manifest.dependencies, manifest.private, manifest.engines.node],
    [undefined, undefined, '>=20'],
  );
});

test('installed elsewhere, it runs in every Node from 20 on', () => {
  writeFileSync(join(user, 'use.mjs'), `${program}\nconsole.log(told);`);
  const nodes = listNodes();
  assert.ok(nodes.length > 0);
  for (const node of nodes) assert.equal(run(node, ['use.mjs'], user).trim(), expected, node);
});

test('a TypeScript user gets the types, and a wrong use is an error', () => {
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
  const check = (source: string): string => {
    writeFileSync(join(user, 'use.ts'), source);
    try {
      return run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, ...options, 'use.ts'], user);
    } catch (error) {
      return z.object({ stdout: z.string() }).parse(error).stdout;
    }
  };
  assert.equal(check(program), '');
  assert.match(check(program.replace('votes: 500n', "votes: 'mange'")), /use\.ts.+error TS2322/);
});

test('it runs in a browser, straight from its files', async () => {
  const types = { js: 'text/javascript', html: 'text/html' };
  const map = {
    'tvaers-rules': '/node_modules/tvaers-rules/index.js',
    'tvaers-rules/composition': '/node_modules/tvaers-rules/composition/index.js',
    'tvaers-rules/decision': '/node_modules/tvaers-rules/decisions/index.js',
  };
  writeFileSync(
    join(user, 'page.html'),
    `<script type="importmap">${JSON.stringify({ imports: map })}</script>`,
  );
  writeFileSync(join(user, 'use.js'), program);
  const server = createServer(({ url = '/' }, reply) => {
    const file = join(user, url);
    if (!existsSync(file)) return reply.writeHead(404).end();
    return reply
      .writeHead(200, { 'content-type': url.endsWith('.js') ? types.js : types.html })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/page.html`);
    const told = await page.evaluate("import('/use.js').then(({ told }) => told)");
    assert.equal(told, expected);
  } finally {
    await browser.close();
    server.close();
  }
});
