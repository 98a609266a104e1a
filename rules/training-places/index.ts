import { byId, roundByLargestRemainder } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, needsLot, openLots } from '../outcome/index.ts';
import { findFault } from './check.ts';
import type { TrainingPlacesAnswer, TrainingPlacesInput } from './model.ts';
import { findGrowth, listChanges, listExactParts, listScenarios } from './places.ts';
import * as steps from './steps.ts';

export type {
  Change,
  Intake,
  Scenario,
  TrainingPlaces,
  TrainingPlacesAnswer,
  TrainingPlacesInput,
} from './model.ts';

/**
 * Tells how the places of an education have moved, and what a proposal means: scenarios in per cent, whole places
 * for each specialisation, and the places if they followed the task. Law: none; the agreement named in `law`.
 * Equal remainders are an answer (`needs-lot`), answered again with `lots`. Errors: see errors.ts.
 *
 * @example
 * const history = [{ label: '2019/2020', places: 492n, extra: 0n }];
 * const nothing = { specialisations: new Map(), task: null };
 * const answer = calculateTrainingPlaces({ history, proposal: 517n, scenarios: [fraction(5n)], ...nothing });
 * answer.status === 'decided' && [answer.proposed, answer.scenarios[0].places]; // [25n, 543n]
 */
export function calculateTrainingPlaces(input: TrainingPlacesInput): TrainingPlacesAnswer {
  const fault = findExcess('training-places', input) ?? findFault(input);
  if (fault) return fault;
  const law = input.law ?? steps.placesLaw;
  const book = openLots(input.lots ?? []);
  const changes = listChanges(input.history);
  const proposed = input.proposal - (input.history.at(-1)?.places ?? 0n);
  const scenarios = listScenarios(input);
  const exact = listExactParts(input);
  const rounded = roundByLargestRemainder(exact, book.settle);
  const specialisations = new Map([...rounded.shares].sort(([a], [b]) => byId(a, b)));
  const growth = findGrowth(input);
  const told = [
    ...input.history.flatMap((intake, at) =>
      changes.slice(at, at + 1).map((change) => steps.decision(intake, change, at === 0, law)),
    ),
    steps.proposal(input, proposed, law),
    ...scenarios.map((one) => steps.scenario(input, one, law)),
    ...(growth ? [steps.growth(growth, law)] : []),
    ...book.listSteps(law),
  ];
  const problem = book.findProblem(rounded.tie === null);
  if (problem) return problem;
  if (rounded.tie) return needsLot(rounded.tie, [...told, steps.tie(rounded.tie, law)], { specialisations });
  return decided([...told, ...steps.parts(input, exact, specialisations, law)], {
    changes,
    proposed,
    scenarios,
    specialisations,
    growth,
  });
}
