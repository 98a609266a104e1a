import { fraction } from '../exact/index.ts';
import { answerOf, type JsonFields, openInput, print, printRefused, readRate } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import { calculateIndexation } from './index.ts';

const fields = ['amountOere', 'rate', 'rates', 'unitOere', 'roundEveryYear', 'law'];
const none = fraction(0n);

const settled = answerOf('decided', {
  amountOere: print.amount,
  exactOere: print.fraction,
  changeOere: print.amount,
});
export const answers = [settled];

/** The rule from JSON to JSON: `rate` for one year or `rates` for several: "1.5%", "3/200" or "0.015". */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  if (read.has('rate') && read.has('rates')) return printRefused(refuse('rate-and-rates'));
  const rates = read.has('rates') ? read.each('rates', readRate, none) : [read.rate('rate')];
  const given = read.finish({
    amount: read.integer('amountOere'),
    unit: read.optional('unitOere', read.whole, 100n),
    roundEveryYear: read.optional('roundEveryYear', read.yesNo, false),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
  if (isRefused(given)) return printRefused(given);
  const answer = calculateIndexation({ ...given, rates });
  if (isRefused(answer)) return printRefused(answer);
  return settled.print({
    ...answer,
    amountOere: answer.amount,
    exactOere: answer.exact,
    changeOere: answer.change,
  });
}
