import { compare, fraction, sumOf } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, needsLot, openLots } from '../outcome/index.ts';
import { findModelFault, findPopulationFault } from './check.ts';
import { refuse } from './errors.ts';
import type { AllotmentAnswer, ChangeAnswer, ModelAnswer, ModelInput, PopulationInput } from './model.ts';
import { listPreliminary, takeSurplus } from './model-numbers.ts';
import { ordered, shareByWeight, shareExactly, sumBy } from './share.ts';
import * as steps from './steps.ts';

export { calculateAgreement } from './agreement.ts';
export type {
  AgreementInput,
  Allotment,
  AllotmentAnswer,
  Change,
  ChangeAnswer,
  LastStep,
  ModelAllotment,
  ModelAnswer,
  ModelInput,
  Municipality,
  PopulationInput,
  Quotas,
  RescaleAnswer,
  RescaleInput,
  Transfer,
} from './model.ts';
export { regionsUntil2026 } from './regions.ts';
export { calculateRescaled } from './rescale.ts';

const regionsOf = (municipalities: PopulationInput['municipalities']) =>
  new Map(municipalities.map(({ code, region }) => [code, region]));

/**
 * Municipal and regional quotas by the mathematical model: for what-if; the agency's letter holds.
 * Law: bekendtgørelse nr. 550 af 3. maj 2022 § 4, stk. 1-5; `lastStep` names the part of stk. 5 that is
 * reconstructed. Errors: see errors.ts. Equal remainders for the last place need a lot.
 *
 * @example
 * const own = { region: '084', immigrants: 1n, familyReunified: 0n };
 * const municipalities = [{ ...own, code: '101', population: 3n }, { ...own, code: '147', population: 1n }];
 * const answer = calculateQuotas({ nationalTotal: 10n, municipalities });
 * answer.status === 'decided' && [...answer.municipal]; // [['101', 10n], ['147', 0n]]
 */
export function calculateQuotas(input: ModelInput): ModelAnswer {
  const fault = findExcess('quotas', input) ?? findModelFault(input);
  if (fault) return fault;
  const how = input.lastStep ?? 'proportional';
  const preliminary = listPreliminary(input);
  const kept = takeSurplus(preliminary, input, how);
  const names = input.names ?? new Map();
  const book = openLots(input.lots ?? []);
  const { shares, raised, tie } = shareExactly(kept, book.settle);
  const told = [
    ...steps.modelOpening(input),
    ...steps.preliminary(preliminary, input, names),
    ...steps.lastSteps(how, preliminary, kept, input, names),
    ...book.listSteps(steps.roundingLaw),
  ];
  const problem = book.findProblem(tie === null);
  if (problem) return problem;
  const municipal = ordered(shares);
  if (tie) return needsLot(tie, [...told, steps.tie(tie, steps.roundingLaw, names)], { municipal });
  const regional = sumBy(municipal, regionsOf(input.municipalities));
  const closing = [
    steps.rounding(raised, steps.roundingLaw, names),
    steps.regional(regional, steps.modelLaw, names),
  ];
  return decided([...told, ...closing], { municipal, regional, preliminary });
}

/**
 * So many persons by share of population alone, as the special act on displaced people from Ukraine has it.
 * Law: bekendtgørelse nr. 509/2022 and nr. 1633/2023 § 3. Errors: see errors.ts.
 *
 * @example
 * const municipalities = [{ code: '101', region: '084', population: 3n }, { code: '751', region: '082', population: 1n }];
 * const answer = calculateByPopulation({ persons: 10_000n, municipalities });
 * answer.status === 'decided' && [...answer.regional]; // [['082', 2500n], ['084', 7500n]]
 */
export function calculateByPopulation(input: PopulationInput): AllotmentAnswer {
  const fault = findExcess('quotas', input) ?? findPopulationFault(input);
  if (fault) return fault;
  const weights = new Map(input.municipalities.map(({ code, population }) => [code, population]));
  const book = openLots(input.lots ?? []);
  const { shares, raised, tie } = shareByWeight(input.persons, weights, book.settle);
  const law = steps.populationLaw;
  const names = input.names ?? new Map();
  const told = [
    steps.populationOpening(input.persons, weights.size, sumOf(weights.values())),
    ...book.listSteps(law),
  ];
  const problem = book.findProblem(tie === null);
  if (problem) return problem;
  const municipal = ordered(shares);
  if (tie) return needsLot(tie, [...told, steps.tie(tie, law, names)], { municipal });
  const regional = sumBy(municipal, regionsOf(input.municipalities));
  return decided([...told, steps.rounding(raised, law, names), steps.regional(regional, law, names)], {
    municipal,
    regional,
  });
}

/**
 * Whether the national total must be changed: above 40 per cent when it is at most 8,000, else above 25.
 * Law: integrationsloven § 6. Errors: see errors.ts.
 *
 * @example
 * const answer = calculateChange(500n, 701n);
 * answer.status === 'decided' && [answer.change, answer.mandatory]; // [fraction(201n, 500n), true]
 */
export function calculateChange(from: bigint, expected: bigint): ChangeAnswer {
  const excess = findExcess('quotas', { from, expected });
  if (excess) return excess;
  if (from < 0n || expected < 0n) return refuse('quota-negative', { id: 'hele landet' });
  if (from === 0n) return refuse('no-total-to-change');
  const change = fraction(from < expected ? expected - from : from - expected, from);
  const limit = from <= 8000n ? fraction(2n, 5n) : fraction(1n, 4n);
  const mandatory = compare(change, limit) > 0;
  return decided([steps.change(from, expected, change, limit, mandatory)], { change, limit, mandatory });
}
