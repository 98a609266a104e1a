import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fillText } from './fill.ts';
import { type Plan, textOf } from './plan.ts';

/**
 * Writes the files, makes the edits, and prints again what is printed from them. Nothing that is there is written over.
 * @returns what is left to do by hand, or null where a file was there already and nothing was done
 */
export async function carryOut(
  root: string,
  plan: Plan,
  print: (line: string) => void,
): Promise<readonly string[] | null> {
  if (Object.keys(plan.files).some((path) => existsSync(join(root, path)))) return null;
  const { edited, undone } = applyEdits(root, plan);
  for (const [path, text] of Object.entries({ ...plan.files, ...edited })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    print(path);
  }
  const untold = plan.migration === null ? [] : await tellRoles(root, plan.migration);
  const written = [...Object.keys(plan.files), ...Object.keys(edited)].filter((path) => path.endsWith('.ts'));
  const failed = [...plan.thenRun, ['format', ...written]].filter((words) => !runTool(root, words).ok);
  return [
    ...undone,
    ...untold,
    ...failed.map((words) => `Run bin/tvaers-dev ${words.join(' ')}.`),
    ...plan.next,
  ];
}

/** Several edits of one file build on each other; what finds no place is left to somebody. */
function applyEdits(root: string, { edits }: Plan) {
  const edited: Record<string, string> = {};
  const undone: string[] = [];
  for (const { path, what, make } of edits) {
    const before = edited[path] ?? textOf(root, path);
    const after = before === '' ? null : make(before);
    if (after === null) undone.push(`By hand, in ${path}: ${what}`);
    else edited[path] = after;
  }
  return { edited, undone };
}

/** The database learns the new right in the room's own migration. */
async function tellRoles(root: string, migration: string): Promise<readonly string[]> {
  const told = runTool(root, ['rights', 'sql']);
  const text = await readFile(join(root, migration), 'utf8');
  const roles = told.ok ? told.text : '-- Here goes what bin/tvaers-dev rights sql prints.';
  await writeFile(join(root, migration), fillText(text, { roles }));
  return told.ok ? [] : [`Put what bin/tvaers-dev rights sql prints into ${migration}.`];
}

function runTool(root: string, words: readonly string[]) {
  const run = spawnSync(process.execPath, ['test/dev.ts', ...words], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) console.error([run.stdout, run.stderr].join('\n').trim());
  return { ok: run.status === 0, text: run.stdout.trim() };
}
