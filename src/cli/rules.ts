import { readFile } from 'node:fs/promises';
import { describeRule, ruleNames, runRuleText } from 'tvaers-rules/json';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse, refuse } from './errors.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'rules',
  summary: 'Regn én regel ud: JSON ind, JSON ud, uden database.',
  usage: [
    'rules NAVN [--input FIL]',
    'rules NAVN --examples',
    'rules NAVN --example EKSEMPEL',
    'rules NAVN --schema',
    'rules NAVN --help',
  ],
  options: {
    input: {
      type: 'string',
      short: 'i',
      value: 'FIL',
      text: 'Læs spørgsmålet her i stedet for fra standard input.',
    },
    examples: { type: 'boolean', text: 'Vis reglens eksempler.' },
    example: { type: 'string', value: 'NAVN', text: 'Skriv et eksempels spørgsmål som JSON.' },
    schema: {
      type: 'boolean',
      text: 'Skriv som JSON Schema, hvad reglen læser (input), og hvad den svarer (answer).',
    },
    json: { ...jsonOption, text: 'Svaret er altid JSON; valget er her for ensartethedens skyld.' },
  },
  more: `\nRegler: ${ruleNames.join(', ')}.\n`,
  moreOf: async (name) =>
    ruleNames.includes(name) ? (await import('./rule-fields.ts')).listRuleFields(name) : '',
  positionals: { min: 1, max: 1, missing: 'navnet på en regel' },
  run: async (args, io) => {
    const name = args.positionals[0] ?? '';
    if (!ruleNames.includes(name)) {
      return misuseWith(io, misuse('rule-unknown', { name, names: ruleNames.join(', ') }));
    }
    if (args.flag('examples')) return showExamples(name, io);
    if (args.flag('schema')) {
      io.out(`${JSON.stringify(await describeRule(name), null, 2)}\n`);
      return 0;
    }
    const example = args.text('example');
    if (example !== undefined) return showExample(name, example, io);
    const question = await readQuestion(args.text('input'), io);
    if (!question.ok) return refuseWith(io, question.error, true);
    const answer = await runRuleText(name, question.value);
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
    const sentence = sentenceOf(answer.error);
    if (sentence === null) return 0;
    io.err(`${sentence}\n`);
    return 1;
  },
};

async function showExamples(rule: string, io: Io): Promise<ExitCode> {
  const { listRuleExamples } = await import('./rule-examples.ts');
  const examples = await listRuleExamples(rule);
  const width = Math.max(...examples.map(({ name }) => name.length)) + 2;
  io.out(examples.map(({ name, situation }) => `${name.padEnd(width)}${situation}\n`).join(''));
  return 0;
}

async function showExample(rule: string, name: string, io: Io): Promise<ExitCode> {
  const { listRuleExamples } = await import('./rule-examples.ts');
  const found = (await listRuleExamples(rule)).find((one) => one.name === name);
  if (!found) return misuseWith(io, misuse('rule-example-unknown', { rule, name }));
  io.out(`${JSON.stringify(found.input, null, 2)}\n`);
  return 0;
}

async function readQuestion(file: string | undefined, io: Io): Promise<Result<string>> {
  const source = file ?? 'standard input';
  try {
    const text = file === undefined ? await io.readInput() : await readFile(file, 'utf8');
    if (text.trim() === '') return refused(refuse('input-empty'));
    // Whether it is JSON is asked here, because the sentence names the file.
    JSON.parse(text);
    return ok(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof SyntaxError)
      return refused(refuse('input-not-json', { source, reason: error.message }));
    return refused(refuse('input-unreadable', { file: source, reason: error.message }));
  }
}

/** The sentence of a refused answer; null if it was not refused. */
function sentenceOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('message' in error)) return null;
  return String(error.message);
}
