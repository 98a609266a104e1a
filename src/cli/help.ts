import type { Command, Option } from './command.ts';
import { misuse } from './errors.ts';
import { misuseWith } from './refusal.ts';

/** The command that tells of all, and of itself. @param list loads every command there is */
export function helpCommand(list: () => Promise<readonly Command[]>): Command {
  return {
    name: 'help',
    summary: 'Vis alle kommandoer, eller hjælp til én.',
    usage: ['help [KOMMANDO]'],
    options: {},
    positionals: { min: 0, max: 1, missing: '' },
    run: async (args, io) => {
      const [name] = args.positionals;
      const all = await list();
      if (name === undefined) {
        io.out(overview(all));
        return 0;
      }
      const found = all.find((each) => each.name === name);
      if (!found) return misuseWith(io, misuse('command-unknown', { name }));
      io.out(helpFor(found));
      return 0;
    },
  };
}

/** The list of all commands. */
export function overview(all: readonly Command[]): string {
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
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
