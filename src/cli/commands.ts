import type { Command } from './command.ts';
import { helpCommand } from './help.ts';

/**
 * All commands, each loaded only when it is called.
 *
 * To add one: make `src/cli/<name>.ts` that exports `const command: Command` and has its test beside it; add a line
 * here. Import what is heavy inside `run`, with `await import(…)`: `help` loads every file in this table.
 */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  help: async () => ({ command: helpCommand(listCommands) }),
  serve: () => import('./serve.ts'),
  rules: () => import('./rules.ts'),
  user: () => import('./user.ts'),
  provider: () => import('./provider.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  check: () => import('./check.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
};

/** All of them, loaded. */
export async function listCommands(): Promise<readonly Command[]> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return loaded.map(({ command }) => command);
}

/** The command of that name, or null. */
export async function findCommand(name: string): Promise<Command | null> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return load ? (await load()).command : null;
}
