import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Right, rights } from '../src/kernel/rights.ts';
import { systemActors } from '../src/kernel/system.ts';
import { projectRoot } from './house/tree.ts';

const isRight = (name: string): name is Right => Object.hasOwn(rights, name);
const commandSchema = z.object({
  name: z.string(),
  right: z.string().refine(isRight),
  input: z.custom<z.ZodType>((value) => value instanceof z.ZodType),
  refuse: z.custom<{ find(code: string): unknown }>(hasFind),
  as: z.enum(Object.keys(systemActors)).optional(),
  keeps: z.literal('on-refusal').optional(),
  silent: z.literal(true).optional(),
  run: z.custom<(...given: readonly unknown[]) => unknown>((value) => typeof value === 'function'),
});
export type FoundCommand = z.infer<typeof commandSchema>;

/** Every command there is, as the files under `commands/` export them: asked of the code, so that none is forgotten. */
export async function listCommands(): Promise<readonly FoundCommand[]> {
  const paths = globSync('src/rooms/*/*/commands/*.ts', { cwd: projectRoot }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  const found: FoundCommand[] = [];
  for (const path of paths.sort()) {
    const exported: object = await import(pathToFileURL(join(projectRoot, path)).href);
    for (const value of Object.values(exported)) {
      const parsed = commandSchema.safeParse(value);
      if (parsed.success) found.push(parsed.data);
    }
  }
  return found;
}

function hasFind(value: unknown): boolean {
  const isThing = typeof value === 'function' || (typeof value === 'object' && value !== null);
  return isThing && 'find' in value && typeof value.find === 'function';
}
