import { answerOf, type JsonFields, print, printRefused } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { ContractAnswer } from './model.ts';

const fulfilment = print.fields({
  ...{ point: print.text, required: print.whole, done: print.whole },
  ...{ share: print.fraction, met: print.yesNo },
});
const deviation = print.fields({
  ...{ of: print.text, id: print.text, where: print.text },
  ...{ stated: print.fraction, computed: print.fraction },
});
const contract = answerOf('decided', {
  counts: print.counts,
  identities: print.texts,
  consecutive: print.yesNo,
  targets: print.mapOf(print.fractions),
  increases: print.fractions,
  derived: print.fractions,
  fulfilment: print.listOf(fulfilment),
  lists: print.counts,
  deviations: print.listOf(deviation),
});
export const answers = [contract];

/** A contract as JSON: every figure a fraction, every count a number. */
export function printContract(answer: ContractAnswer): JsonFields {
  return isRefused(answer) ? printRefused(answer) : contract.print(answer);
}
