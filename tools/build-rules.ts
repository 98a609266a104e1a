import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleNames } from 'tvaers-rules/json';
import { z } from 'zod';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = z.object({
  ...{ name: z.string(), version: z.string(), description: z.string(), license: z.string() },
  ...{ type: z.literal('module'), engines: z.record(z.string(), z.string()), keywords: z.array(z.string()) },
  sideEffects: z.boolean(),
  exports: z.record(z.string(), z.string()),
});

/** Compiles the rules into a folder that `npm pack` makes a package of: JavaScript, its types, and nothing else. */
export function buildRules(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const compiler = [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}rules/tsconfig.build.json`];
  execFileSync(process.execPath, [...compiler, '--outDir', target], { stdio: 'inherit' });
  // The compiler rewrites the imports of code, and leaves those of types as they are written.
  for (const path of globSync('**/*.d.ts', { cwd: target })) {
    const types = readFileSync(`${target}/${path}`, 'utf8');
    writeFileSync(`${target}/${path}`, types.replace(/(from '\.[^']+)\.ts'/g, "$1.js'"));
  }
  const own = manifest.parse(JSON.parse(readFileSync(`${root}rules/package.json`, 'utf8')));
  writeFileSync(
    `${target}/package.json`,
    `${JSON.stringify({ ...own, exports: listExports(own.exports) }, null, 2)}\n`,
  );
  for (const paper of ['README.md', 'CHANGELOG.md', 'CODES.md'])
    cpSync(`${root}rules/${paper}`, `${target}/${paper}`);
  cpSync(`${root}LICENSE`, `${target}/LICENSE`);
}

/** The same doors as in the workspace, each with its types; the rules by their names. */
function listExports(doors: Readonly<Record<string, string>>) {
  const named = Object.entries(doors).filter(([door]) => !door.includes('*'));
  const folders = globSync('*/index.ts', { cwd: `${root}rules` })
    .map(dirname)
    .sort();
  const all = [...named, ...folders.map((folder) => [`./${folder}`, `./${folder}/index.ts`] as const)];
  const missing = ruleNames.filter((name) => !all.some(([door]) => door === `./${name}`));
  if (missing.length > 0) throw new Error(`no way in to ${missing.join(', ')}`);
  return Object.fromEntries(
    all.map(([door, file]) => [
      door,
      { types: file.replace(/\.ts$/, '.d.ts'), default: file.replace(/\.ts$/, '.js') },
    ]),
  );
}

/** Builds the package of the rules in the folder given, or in `rules/dist`. @returns the exit code */
export async function main([target = `${root}rules/dist`]: readonly string[]): Promise<number> {
  buildRules(resolve(target));
  console.log(resolve(target));
  return 0;
}
