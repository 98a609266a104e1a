import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The commands of development; each file exports `main(words)`, which answers the exit code. */
const programs: Readonly<Record<string, { readonly file: string; readonly does: string }>> = {
  test: { file: './run.ts', does: 'run everything, or the tests in the paths given' },
  check: { file: './run.ts', does: 'the same as test' },
  format: { file: './format.ts', does: 'format the files and put right what lint can' },
  'land-migrations': { file: './house/land-migrations.ts', does: 'freeze the migrations that are new' },
  'schema-types': { file: '../tools/schema-types.ts', does: 'write the row types of the database again' },
  walls: { file: '../tools/walls.ts', does: 'try every row-level policy and print docs/walls.md' },
  retention: { file: '../tools/retention.ts', does: 'print docs/retention.md again' },
  wings: { file: '../tools/wings.ts', does: 'draw the wings in README.md again' },
  rights: { file: '../tools/rights.ts', does: 'print docs/rights.md again, or the table as SQL' },
  figures: { file: '../tools/figures.ts', does: 'measure a claim again: figures NAME | list | all' },
  'build-rules': { file: '../tools/build-rules.ts', does: 'compile the rules into a package' },
  'case-steps': { file: '../tools/case-steps.ts', does: 'write the steps a rule tells into its cases' },
  'rule-codes': { file: '../tools/rule-codes.ts', does: 'write rules/CODES.md again' },
  scaffold: { file: '../tools/scaffold.ts', does: 'begin a new room, page or command' },
  screenshots: { file: '../tools/screenshots.ts', does: 'take the screenshots again' },
};

async function main([name = 'help', ...words]: readonly string[]): Promise<number> {
  const program = Object.hasOwn(programs, name) ? programs[name] : undefined;
  const file = program ? fileURLToPath(new URL(program.file, import.meta.url)) : '';
  if (!program || !existsSync(file)) {
    const lines = Object.entries(programs).map(([each, { does }]) => `  ${each.padEnd(17)}${does}`);
    console.error(`Use: bin/tvaers-dev COMMAND …\n\n${lines.join('\n')}`);
    return name === 'help' ? 0 : 2;
  }
  const { main: run } = await import(file);
  return run(words);
}

process.exitCode = await main(process.argv.slice(2));
