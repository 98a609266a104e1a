import type { LinesField } from '../model.ts';
import { emptyField, type Scalar } from './read-scalar.ts';

/** Lines of names, or of names that belong together. */
export function readLines(field: LinesField, text: string): Scalar {
  const lines = linesOf(text);
  if (lines.length === 0) return field.optional ? {} : { error: emptyField(field) };
  return { value: field.type === 'sets' ? lines.map(namesIn) : lines };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function namesIn(line: string): readonly string[] {
  return line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
