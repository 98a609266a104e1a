import { type Fraction, fraction, multiply, parseFraction, printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAmount,
  printAnswer,
  printRefused,
  readText,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { calculateIndexation } from './index.ts';

const fields = ['amountOere', 'rate', 'rates', 'unitOere', 'roundEveryYear', 'law'];
const none = fraction(0n);

/** The rule from JSON to JSON: `rate` for one year or `rates` for several, as "1.5%" or "3/200". */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  if (read.has('rate') && read.has('rates')) return printRefused(refuse('rate-and-rates'));
  const rates = read.has('rates') ? read.each('rates', readRate, none) : [rateOf(read.text('rate'))];
  const given = read.finish({
    amount: read.integer('amountOere'),
    unit: read.optional('unitOere', read.whole, 100n),
    roundEveryYear: read.optional('roundEveryYear', read.yesNo, false),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
  if (isRefused(given)) return printRefused(given);
  const unread = rates.find((rate) => isRefused(rate));
  if (unread && isRefused(unread)) return printRefused(unread);
  const answer = calculateIndexation({
    ...given,
    rates: rates.flatMap((rate) => (isRefused(rate) ? [] : [rate])),
  });
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    amountOere: printAmount(answer.amount),
    exactOere: printFraction(answer.exact),
    changeOere: printAmount(answer.change),
  });
}

function readRate(value: unknown, field: string): Fraction | Refused {
  const text = readText(value, field);
  return isRefused(text) ? text : rateOf(text);
}

/** "1.5%" is 3/200, "3/200" is itself. A bare number is refused: it might be meant as per cent. */
function rateOf(text: string): Fraction | Refused {
  const percent = /^(.+?)\s*%$/.exec(text)?.[1]?.replace(',', '.');
  const share = parseFraction(percent ?? (text.includes('/') ? text : ''));
  if (share === undefined) return refuse('index-rate-not-percent', { rate: text });
  return percent === undefined ? share : multiply(share, fraction(1n, 100n));
}
