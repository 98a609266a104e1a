import type { Json } from 'tvaers-rules/forms';
import type { LinesField } from '../forms/fields.ts';
import type { Register } from '../forms/register.ts';
import { refuseQuestion } from '../texts.da.ts';
import { figures } from './read-figure.ts';
import { emptyField, type Scalar } from './read-scalar.ts';
import { namesIn } from './read-words.ts';

/** Lines of names, of names that belong together, or of figures. */
export function readLines(field: LinesField, text: string): Scalar {
  const lines = linesOf(text);
  if (lines.length === 0) return field.optional ? {} : { error: emptyField(field) };
  if (field.type === 'lines') return field.as ? readCodes(field.label, field.as, lines) : { value: lines };
  if (field.type === 'sets') return { value: lines.map(namesIn) };
  const { parse, field: code } = figures[field.type === 'numbers' ? 'number' : 'percent'];
  const values = lines.map((line): Json | null => parse(line));
  const wrong = lines.find((_, at) => values[at] === null);
  return wrong === undefined
    ? { value: values }
    : { error: refuseQuestion(code, { text: wrong, label: field.label }) };
}

function readCodes(label: string, { codeOf, one, written }: Register, lines: readonly string[]): Scalar {
  const codes = lines.map(codeOf);
  const text = lines.find((_, at) => codes[at] === null);
  return text === undefined
    ? { value: codes }
    : { error: refuseQuestion('question-not-known', { text, label, one, written }) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
