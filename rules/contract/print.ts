import { printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  printAnswer,
  printCounts,
  printFractions,
  printMap,
  printRefused,
  printWhole,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import type { ContractAnswer } from './model.ts';

/** A contract as JSON: every figure a fraction, every count a number. */
export function printContract(answer: ContractAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return printAnswer(answer, {});
  return printAnswer(answer, {
    counts: printCounts(answer.counts),
    identities: answer.identities,
    consecutive: answer.consecutive,
    targets: printMap(answer.targets, printFractions),
    increases: printFractions(answer.increases),
    derived: printFractions(answer.derived),
    fulfilment: answer.fulfilment.map(({ point, required, done, share, met }) => ({
      point,
      required: printWhole(required),
      done: printWhole(done),
      share: printFraction(share),
      met,
    })),
    lists: printCounts(answer.lists),
    deviations: answer.deviations.map(({ of, id, where, stated, computed }) => ({
      of,
      id,
      where,
      stated: printFraction(stated),
      computed: printFraction(computed),
    })),
  });
}
