import { answerOf, type JsonFields, openInput, print, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateTariff } from './index.ts';

const fields = ['expensesOere', 'financingOere', 'objectiveShare', 'carriedOere', 'cases', 'unitOere', 'law'];

const settled = answerOf('decided', {
  objectiveOere: print.optional(print.amount),
  objectiveAfterCarryOere: print.optional(print.amount),
  ...{ tariffOere: print.amount, tariffAfterCarryOere: print.amount },
  ...{ perCaseOere: print.amount, roundingLeftOere: print.amount },
});
export const answers = [settled];

/** The rule from JSON to JSON: `expensesOere` to be split, or `financingOere` of the tariff alone. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, fields);
  const carried = read.has('carriedOere') ? read.inner('carriedOere', ['objective', 'tariff']) : undefined;
  const given = read.finish({
    ...(read.has('expensesOere') ? { expenses: read.whole('expensesOere') } : {}),
    ...(read.has('financingOere') ? { financing: read.whole('financingOere') } : {}),
    ...(read.has('objectiveShare') ? { objectiveShare: read.share('objectiveShare') } : {}),
    ...(carried
      ? {
          carried: {
            objective: carried.optional('objective', carried.integer, 0n),
            tariff: carried.optional('tariff', carried.integer, 0n),
          },
        }
      : {}),
    cases: read.whole('cases'),
    unit: read.optional('unitOere', read.whole, 100n),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
  const answer = isRefused(given) ? given : calculateTariff(given);
  if (isRefused(answer)) return printRefused(answer);
  return settled.print({
    ...answer,
    objectiveOere: answer.objective,
    objectiveAfterCarryOere: answer.objectiveAfterCarry,
    tariffOere: answer.tariff,
    tariffAfterCarryOere: answer.tariffAfterCarry,
    perCaseOere: answer.perCase,
    roundingLeftOere: answer.roundingLeft,
  });
}
