import { compare, fraction } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided } from '../outcome/index.ts';
import { findContractFault } from './check.ts';
import { derive, grow } from './derived.ts';
import { listDeviations } from './deviations.ts';
import {
  type Activities,
  type Contract,
  type ContractAnswer,
  type ContractInput,
  type Fulfilment,
  levels,
} from './model.ts';
import { identityOf, isConsecutive, listPoints, listTargets, thresholdOf } from './points.ts';
import * as steps from './steps.ts';

export type * from './model.ts';

/**
 * Counts the goals and points of a performance contract, puts its targets by year, and holds what the source
 * states and prints against what its own goals give. Nothing is corrected: every disagreement is a deviation with
 * both figures. Law: none; the contract itself, cited by agreement and number of the goal. Errors: see errors.ts.
 *
 * @example
 * const point = { id: '9a', kind: 'aktiviteter', threshold: fraction(4n), years: [2021], everyYear: false };
 * const goal = { agreement: 'Aftalen', number: '9', name: 'Strategi', level: 'regional', points: [point] };
 * const method = { of: 'point', id: '9a', stated: fraction(3n), where: 'metoden', against: undefined };
 * const nothing = { increases: [], derived: [], activities: [], lists: new Map() };
 * const answer = calculateContract({ agreement: 'Aftalen', goals: [goal], stated: [method], ...nothing });
 * answer.deviations.map(({ stated, computed }) => [stated, computed]); // [[fraction(3n), fraction(4n)]]
 */
export function calculateContract(input: ContractInput): ContractAnswer {
  const fault = findExcess('contract', input) ?? findContractFault(input);
  if (fault) return fault;
  const { goals } = input;
  const counts: Contract['counts'] = new Map([
    ...levels.map((level) => [level, goals.filter((goal) => goal.level === level).length] as const),
    ['total', goals.length],
    ['points', listPoints(goals).length],
  ]);
  const fulfilment = input.activities.map((one) => fulfil(one, input));
  const contract: Contract = {
    counts,
    identities: goals.map(identityOf),
    consecutive: isConsecutive(goals),
    targets: listTargets(goals),
    increases: new Map(input.increases.map((one) => [one.target, grow(one, input)])),
    derived: new Map(input.derived.map((one) => [one.name, derive(one, goals)])),
    fulfilment,
    lists: new Map([...input.lists].map(([name, items]) => [name, items.length])),
    deviations: listDeviations(input, { counts, fulfilment }),
  };
  const told = [
    steps.overview(contract, input.agreement),
    ...steps.increases(input, contract),
    ...steps.derived(input, contract),
    ...fulfilment.map((one) => steps.fulfilment(one, input)),
    ...contract.deviations.map((one) => steps.deviation(one, input)),
  ];
  return decided(told, contract);
}

/** A goal of activities is fulfilled a hundred per cent when as many as it requires are done, and not before. */
function fulfil({ point, done }: Activities, { goals }: ContractInput): Fulfilment {
  const required = thresholdOf(goals, point).n;
  const finished = BigInt([...done.values()].filter(Boolean).length);
  const share = fraction(100n * (finished < required ? finished : required), required);
  return { point, required, done: finished, share, met: compare(share, fraction(100n)) === 0 };
}
