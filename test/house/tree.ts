import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file as the checks see it. `path` is relative to the project, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };
export type Tree = readonly SourceFile[];

/** Something in the wrong place. */
export type Fault = { readonly path: string; readonly line: number; readonly what: string };

/** What a check found, and how much it looked at: a check that saw nothing proves nothing. */
export type Finding = { readonly seen: number; readonly faults: readonly Fault[] };

export type Check = (tree: Tree) => Finding;

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const folders = ['src', 'reader', 'richtext', 'rules', 'test', 'tools', 'bin', 'db', 'docs', '.ci'];
const kinds = /\.(ts|cjs|js|md|sql|css|json|yml|typ|html|sha256)$|^bin\/[^.]+$|^\.ci\//;

/** The project's own text files as they lie on the disk. */
export function readProject(): Tree {
  const within = folders.map((folder) => `${folder}/**/*`);
  const above = ['*.md', '*.json', '*.yml', '.npmrc', '.gitignore', '.*.yml'];
  const exclude = (path: string) => /(^|\/)node_modules$/.test(path);
  const paths = globSync([...within, ...above], { cwd: projectRoot, exclude }).filter(
    (path) => kinds.test(path) || !path.includes('/'),
  );
  return paths
    .sort()
    .filter((path) => kinds.test(path) || path.startsWith('.'))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

/** TypeScript without the tests. */
export function isSource({ path }: SourceFile): boolean {
  return path.endsWith('.ts') && !isTest(path) && /^(src|reader|richtext|rules)\//.test(path);
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

export function isTypeScript({ path }: SourceFile): boolean {
  return path.endsWith('.ts');
}

/** Every match of a pattern as a fault; `what` may use what was matched. */
export function faultsAt(
  path: string,
  text: string,
  pattern: RegExp,
  what: (found: string) => string,
): readonly Fault[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].map((match) => ({
    path,
    line: lineOf(text, match.index),
    what: what(match[0].trim()),
  }));
}

export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
