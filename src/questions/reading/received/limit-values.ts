import { calculationLimits as limits } from '../../../platform/limits/calculation.ts';
import { refuseQuestion } from '../../texts.da.ts';
import type { Received } from './received.ts';

/** Refuses what no question asks: before anything is read of it, as a number of 20,000 digits takes minutes to read. */
export function limitValues(received: Received): Received {
  const { values, errors } = received;
  const count = [...values.values()].reduce((sum, texts) => sum + texts.length, 0);
  if (count > limits.values) {
    const { message } = refuseQuestion('question-too-many-values', { found: count, most: limits.values });
    return { values: new Map(), errors: [...errors, { message }] };
  }
  const found = [...values].flatMap(([field, texts]) => {
    const fault = texts.map(faultOf).find((message) => message !== null);
    return fault ? [{ field, message: fault }] : [];
  });
  return found.length === 0 ? received : { values, errors: [...errors, ...found] };
}

/** Between the thousands of one number. */
const thousands = /(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g;
const longNumber = new RegExp(`\\d{${limits.digits + 1},}`);

function faultOf(text: string): string | null {
  if (text.length > limits.letters)
    return refuseQuestion('question-text-too-long', { found: text.length, most: limits.letters }).message;
  const number = longNumber.exec(text.replace(thousands, ''))?.[0];
  if (number === undefined) return null;
  return refuseQuestion('question-number-too-long', { start: number.slice(0, 10), most: limits.digits })
    .message;
}
