import type { Step } from '../outcome/index.ts';
import * as told from './check-steps.ts';
import type { Accounts, AccountsInput } from './model.ts';
import { nameColumns } from './names.ts';
import * as steps from './steps.ts';

/** Every step of the answer: the sums first, then what they are held against, the source's own figures last. */
export function tellAll(input: AccountsInput, found: Accounts): Step[] {
  const law = input.law ?? steps.accountsLaw;
  const name = nameColumns(input.columns);
  const { balanceWith, compare, consumption, carried, levy } = input;
  return [
    ...steps.missing(found.nothingEntered, name, law),
    ...steps.subtotals(input, name, law),
    ...input.columns.map((column) => steps.result(input, column, name, law)),
    ...(balanceWith !== undefined && found.proposals
      ? steps.proposals(balanceWith, found.proposals, input, name, law)
      : []),
    ...(compare && found.differences ? steps.differences(found.differences, input, compare, name, law) : []),
    ...(consumption && found.consumption
      ? [told.consumption(found.consumption, input, consumption, name, law)]
      : []),
    ...(carried && found.carried ? [told.carried(found.carried, input, carried, name, law)] : []),
    ...(levy && found.levy ? [told.levy(found.levy, input, levy, name, law)] : []),
    ...found.notPrinted.map((post) => told.notPrinted(post, found.differences?.posts.get(post) ?? 0n)),
    ...found.deviations.map((deviation) => told.deviation(deviation, name)),
  ];
}
