import { readFile } from 'node:fs/promises';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type Command, type Io, jsonOption } from './command.ts';
import { misuse, refuse } from './errors.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'rules',
  summary: 'Regn én regel ud: JSON ind, JSON ud, uden database.',
  usage: ['rules NAVN [--input FIL]'],
  options: {
    input: {
      type: 'string',
      short: 'i',
      value: 'FIL',
      text: 'Læs spørgsmålet her i stedet for fra standard input.',
    },
    json: { ...jsonOption, text: 'Svaret er altid JSON; valget er her for ensartethedens skyld.' },
  },
  positionals: { min: 1, max: 1, missing: 'navnet på en regel' },
  run: async (args, io) => {
    const { ruleNames, runRule } = await import('tvaers-rules/json');
    const name = args.positionals[0] ?? '';
    if (!ruleNames.includes(name)) {
      return misuseWith(io, misuse('rule-unknown', { name, names: ruleNames.join(', ') }));
    }
    const question = await readQuestion(args.text('input'), io);
    if (!question.ok) return refuseWith(io, question.error, true);
    const answer = await runRule(name, question.value);
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
    const sentence = sentenceOf(answer.error);
    if (sentence === null) return 0;
    io.err(`${sentence}\n`);
    return 1;
  },
};

async function readQuestion(file: string | undefined, io: Io): Promise<Result<unknown>> {
  const source = file ?? 'standard input';
  try {
    const text = file === undefined ? await io.readInput() : await readFile(file, 'utf8');
    if (text.trim() === '') return refused(refuse('input-empty'));
    return ok(JSON.parse(text));
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
