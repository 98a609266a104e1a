import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Check, type Fault, readProject, type SourceFile } from './tree.ts';

type Proof = {
  readonly name: string;
  readonly check: Check;
  /** The check must have looked at this much in the real tree. */
  readonly atLeast: number;
  /** Faults put into an otherwise sound tree; each must be found, at its own file. */
  readonly planted: readonly { readonly fault: string; readonly file: SourceFile }[];
  /** Files that look like a fault and are none. */
  readonly sound?: readonly SourceFile[];
};

const project = readProject();

/** Runs a check over the project, and over trees with planted faults to prove that it can see. */
export function prove({ name, check, atLeast, planted, sound = [] }: Proof): void {
  test(`${name}: the project`, () => {
    const { seen, faults } = check(project);
    assert.ok(seen >= atLeast, `the check saw ${seen}, expected at least ${atLeast}`);
    assert.equal(faults.map(show).join('\n'), '');
  });
  for (const { fault, file } of planted) {
    test(`${name}: ${fault} is found`, () => {
      const { faults } = check([...sound, file]);
      assert.ok(
        faults.some(({ path }) => path === file.path || file.path.startsWith(`${path}/`)),
        `not found; the check said: ${faults.map(show).join('; ')}`,
      );
    });
  }
  if (sound.length > 0) {
    test(`${name}: what is sound is left alone`, () => {
      assert.equal(check(sound).faults.map(show).join('\n'), '');
    });
  }
}

function show({ path, line, what }: Fault): string {
  return `${path}:${line} ${what}`;
}

/** A file for a planted fault. */
export function file(path: string, ...lines: readonly string[]): SourceFile {
  return { path, text: `${lines.join('\n')}\n` };
}
