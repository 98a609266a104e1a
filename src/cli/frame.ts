import { readArguments } from './arguments.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { findCommand, listCommands } from './commands.ts';
import { misuse, refuse } from './errors.ts';
import { helpFor, overview } from './help.ts';
import { misuseWith, refuseWith } from './refusal.ts';

/** Runs a whole command line, the words after `bin/tvaers`, and answers the exit code. */
export async function runCommandLine(words: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    io.err(overview(await listCommands()));
    return 2;
  }
  if (name === '--help' || name === '-h') return runCommandLine(['help'], io);
  const command = await findCommand(name);
  if (!command) return misuseWith(io, misuse('command-unknown', { name }));
  return runCommand(command, rest, io);
}

/** Runs one command; a bug in it is said with its trace and counts as refused. */
export async function runCommand(command: Command, words: readonly string[], io: Io): Promise<ExitCode> {
  const args = readArguments(command, words);
  if (!args.ok) return misuseWith(io, args.error);
  if (args.value.flag('help')) {
    const [word] = args.value.positionals;
    io.out(helpFor(command) + (word === undefined ? '' : ((await command.moreOf?.(word)) ?? '')));
    return 0;
  }
  try {
    return await command.run(args.value, io);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const code = refuseWith(io, refuse('unexpected', { reason }), args.value.flag('json'));
    io.err(`${error instanceof Error ? error.stack : reason}\n`);
    return code;
  }
}
