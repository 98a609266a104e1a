import type { Command, Option } from './command.ts';
import { commands, findCommand } from './commands.ts';
import { misuse } from './errors.ts';
import { misuseWith } from './refusal.ts';

export const command: Command = {
  name: 'help',
  summary: 'Vis alle kommandoer, eller hjælp til én.',
  usage: ['help [KOMMANDO]'],
  options: {},
  positionals: { min: 0, max: 1, missing: '' },
  run: async (args, io) => {
    const [name] = args.positionals;
    if (name === undefined) {
      io.out(await overview());
      return 0;
    }
    const found = await findCommand(name);
    if (!found) return misuseWith(io, misuse('command-unknown', { name }));
    io.out(helpFor(found));
    return 0;
  },
};

/** The list of all commands. */
export async function overview(): Promise<string> {
  const all = await Promise.all(Object.keys(commands).map(findCommand));
  const lines = all
    .filter((found) => found !== null)
    .map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `Tværs: kommunekontaktrådenes arbejde, fra dagsorden til offentligt referat.

Brug: bin/tvaers KOMMANDO [VALG]

${lines.join('\n')}

Hver kommando har --help. Svarkode 0: gjort · 1: afvist, med en begrundelse · 2: forkert brug.
`;
}

/** The help of one command. */
export function helpFor({ summary, usage, options, more = '' }: Command): string {
  const help: Option = { type: 'boolean', short: 'h', text: 'Vis denne hjælp.' };
  const all = Object.entries({ ...options, help });
  const lines = all.map(([name, option]) => `  ${optionLabel(name, option).padEnd(24)}  ${option.text}`);
  return `${summary}

Brug:
${usage.map((line) => `  bin/tvaers ${line}`).join('\n')}

Valg:
${lines.join('\n')}
${more}`;
}

function optionLabel(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
