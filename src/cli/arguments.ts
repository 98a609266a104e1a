import { parseArgs } from 'node:util';
import type { Refusal } from '../kernel/result.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { Arguments, Command } from './command.ts';
import { misuse } from './errors.ts';

/** Reads the words after the command's name by its options. */
export function readArguments(command: Command, words: readonly string[]): Result<Arguments> {
  const { values, positionals, wrong } = parse(command, words);
  if (wrong) return refused(wrong);
  const { min, max, missing } = command.positionals ?? { min: 0, max: 0, missing: '' };
  const tooMuch = positionals[max];
  if (tooMuch !== undefined) {
    return refused(misuse('command-argument-unexpected', { command: command.name, argument: tooMuch }));
  }
  if (positionals.length < min && values.help !== true) {
    return refused(misuse('command-argument-missing', { command: command.name, argument: missing }));
  }
  const all = (name: string) => [values[name] ?? []].flat();
  const texts = (name: string) => all(name).filter((value) => typeof value === 'string');
  return ok({
    positionals,
    texts,
    text: (name) => texts(name).at(-1),
    flag: (name) => all(name).at(-1) === true,
  });
}

type Parsed = {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  positionals: readonly string[];
  wrong?: Refusal;
};

function parse(command: Command, words: readonly string[]): Parsed {
  const options = Object.entries(command.options).map(([name, { type, short, multiple }]) => {
    const spec = { type, multiple: multiple ?? false };
    return [name, short ? { ...spec, short } : spec];
  });
  try {
    return parseArgs({
      args: [...words],
      options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { values: {}, positionals: [], wrong: explain(command.name, error) };
  }
}

/** What Node says in English about a wrong option, said in Danish. */
function explain(command: string, error: unknown): Refusal {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const [option] = /--[\w-]+/.exec(error.message) ?? /-\w/.exec(error.message) ?? [''];
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return misuse('command-option-unknown', { command, option });
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  const expected = /does not take/.test(error.message) ? 'det tager ingen værdi.' : 'det skal have en værdi.';
  return misuse('command-option-value', { command, option, expected });
}
