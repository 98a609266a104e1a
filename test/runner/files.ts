import { globSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const everything = ['reader', 'richtext', 'rules', 'src', 'test', 'tools'];

/** The test files in the paths given, relative to the project; all of them if none are. */
export function findTestFiles(root: string, paths: readonly string[]): readonly string[] {
  const found = (paths.length > 0 ? paths : everything).flatMap((path) => filesIn(root, path));
  return [...new Set(found)].sort();
}

function filesIn(root: string, path: string): readonly string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isFile()) return [relative(root, join(root, path))];
  const exclude = (name: string) => /(^|\/)node_modules$/.test(name);
  return globSync(`${path}/**/*.test.ts`, { cwd: root, exclude });
}

/** Test files that need a program the project does not bring. */
const needs = [
  {
    what: 'Chromium',
    programs: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    install: 'sudo apt-get install chromium',
    files: /^test\/journeys\/|\.browser\.test\.ts$/,
  },
  {
    what: 'poppler-utils',
    programs: ['/usr/bin/pdfinfo'],
    install: 'sudo apt-get install poppler-utils',
    files: /\.poppler\.test\.ts$/,
  },
];

/** Why a file cannot be run on this machine, with the command that helps, or null. */
export function lacking(file: string, isThere: (program: string) => boolean): string | null {
  const unmet = needs.find((need) => need.files.test(file) && !need.programs.some(isThere));
  return unmet ? `${unmet.what} is not installed; it comes with: ${unmet.install}` : null;
}
