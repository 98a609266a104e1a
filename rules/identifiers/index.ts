import { findExcess } from '../limits/index.ts';
import { decided, type Step } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { IdentifierAnswer, IdentifierInput } from './model.ts';
import { municipalities } from './municipalities.ts';
import { findCode } from './names.ts';
import * as steps from './steps.ts';

export type { Identifier, IdentifierAnswer, IdentifierInput, IdentifierKind } from './model.ts';
export { municipalities } from './municipalities.ts';

const cvrWeights = [2n, 7n, 6n, 5n, 4n, 3n, 2n, 1n];

/**
 * Decides whether a number can be a CVR number (modulus 11), a P number (its form alone) or a municipality's code;
 * a municipality may also be written by its name.
 * It says nothing of whether the company exists. Errors: see errors.ts.
 *
 * @example
 * const answer = decideIdentifier({ kind: 'cvr', written: 'DK 13 74 81 36' });
 * answer.status === 'decided' && [answer.valid, answer.number]; // [true, '13748136']
 */
export function decideIdentifier({ kind, written }: IdentifierInput): IdentifierAnswer {
  const excess = findExcess('identifiers', { written });
  if (excess) return excess;
  const text = written.trim();
  if (text === '') return refuse('identifier-empty');
  if (/[,;\n\t]/.test(text)) return refuse('identifier-several');
  const digits = text.replace(/\s/g, '');
  switch (kind) {
    case 'cvr':
      return decideCvr(digits.replace(/^DK/i, ''));
    case 'p-number':
      return decidePNumber(digits);
    case 'municipality':
      return /\d/.test(text) ? decideMunicipality(digits) : decideName(text);
  }
}

function decideCvr(number: string): IdentifierAnswer {
  if (!/^[1-9]\d{7}$/.test(number)) return answer([steps.cvrForm()], null);
  const digits = [...number].map(BigInt);
  const sum = digits.reduce((all, digit, at) => all + digit * (cvrWeights[at] ?? 0n), 0n);
  const told = [steps.cvrSum(digits, cvrWeights, sum), steps.cvrLimit()];
  return answer(told, sum % 11n === 0n ? number : null);
}

function decidePNumber(number: string): IdentifierAnswer {
  const valid = /^[1-9]\d{9}$/.test(number);
  return answer([steps.pForm(valid)], valid ? number : null);
}

function decideMunicipality(written: string): IdentifierAnswer {
  const code = written.replace(/^0(?=\d{3}$)/, '');
  const name = municipalities.get(code);
  return answer([steps.municipality(code, name)], name === undefined ? null : code, name ?? null);
}

function decideName(written: string): IdentifierAnswer {
  const code = findCode(written) ?? null;
  const name = code === null ? null : (municipalities.get(code) ?? null);
  return answer([steps.municipalityName(written, code, name)], code, name);
}

function answer(told: readonly Step[], number: string | null, name: string | null = null): IdentifierAnswer {
  return decided(told, { valid: number !== null, number, name });
}
