import { allianceId, type Contender, findSharedName, shareOut } from '../apportionment/index.ts';
import { byId } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, type LotBook, needsLot, openLots, type Refused, type Step } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { PresidencyAnswer, PresidencyInput } from './model.ts';
import * as steps from './steps.ts';

/**
 * Chair and vice-chair of a council, proportionally on the votes of the municipal election (forretningsordenen § 4,
 * stk. 2): d'Hondt with two posts, alliances counted as one. The highest quotient points out the chair, the next the
 * vice-chair; equals by lot. The reading of "forholdstalsvalg" as d'Hondt is an interpretation.
 *
 * @example
 * const votes = new Map([['A', 400n], ['V', 300n], ['C', 150n]]);
 * const answer = decidePresidency({ votes });
 * answer.status === 'decided' && [answer.chair, answer.viceChair]; // ['A', 'V']
 */
export function decidePresidency(input: PresidencyInput): PresidencyAnswer {
  const fault = findExcess('election', input) ?? findFault(input);
  if (fault) return fault;
  const book = openLots(input.lots ?? []);
  const answer = choose(listUnits(input), input, book);
  return book.findProblem(answer.status === 'decided') ?? answer;
}

function findFault({ votes, alliances = [] }: PresidencyInput): Refused | undefined {
  const negative = [...votes].find(([, count]) => count < 0n);
  if (negative) return refuse('election-negative-votes', { id: negative[0] });
  if ([...votes.values()].every((count) => count === 0n)) return refuse('election-no-votes');
  const taken = new Set<string>();
  for (const alliance of alliances) {
    if (alliance.length < 2) return refuse('election-alliance-too-small');
    for (const id of alliance) {
      if (!votes.has(id)) return refuse('election-unknown-group', { id, where: 'et valgforbund' });
      if (taken.has(id)) return refuse('election-group-in-two-alliances', { id });
      taken.add(id);
    }
  }
  const shared = findSharedName(alliances, votes.keys());
  return shared === undefined ? undefined : refuse('election-alliance-name-taken', { id: shared });
}

function listUnits({ votes, alliances = [] }: PresidencyInput): Contender[] {
  const allied = new Set(alliances.flat());
  const united = alliances.map((alliance) => ({
    id: allianceId(alliance),
    votes: alliance.reduce((sum, id) => sum + (votes.get(id) ?? 0n), 0n),
  }));
  const alone = [...votes].filter(([id]) => !allied.has(id)).map(([id, count]) => ({ id, votes: count }));
  return [...united, ...alone]
    .map((unit) => ({ ...unit, lower: 0, upper: undefined }))
    .sort((a, b) => byId(a.id, b.id));
}

function choose(units: readonly Contender[], input: PresidencyInput, book: LotBook): PresidencyAnswer {
  const told: Step[] = [steps.posts(), ...steps.unitSteps(units, input.votes)];
  const postStep = (name: 'chair' | 'viceChair', id: string, divisor: number): Step[] =>
    units
      .filter((unit) => unit.id === id)
      .map((unit) => steps.post(name, unit, !input.votes.has(id), divisor));
  const first = shareOut('dhondt', units, 1, book.settle);
  if (first.tie)
    return needsLot(first.tie, [...told, steps.equalForPost(first.tie.between, 'chair')], {
      chair: null,
    });
  const chair = holderOf(first.seats);
  told.push(...book.listSteps(steps.law4), ...postStep('chair', chair, 1));
  const drawn = book.listSteps(steps.law4).length;
  const seated = units.map((unit) => ({ ...unit, lower: unit.id === chair ? 1 : 0 }));
  const second = shareOut('dhondt', seated, 2, book.settle);
  if (second.tie)
    return needsLot(second.tie, [...told, steps.equalForPost(second.tie.between, 'viceChair')], {
      chair,
    });
  const viceChair =
    second.seats.get(chair) === 2
      ? chair
      : holderOf(new Map([...second.seats].filter(([id]) => id !== chair)));
  told.push(
    ...book.listSteps(steps.law4).slice(drawn),
    ...postStep('viceChair', viceChair, viceChair === chair ? 2 : 1),
  );
  return decided(told, { chair, viceChair });
}

function holderOf(seats: ReadonlyMap<string, number>): string {
  const holder = [...seats].find(([, count]) => count > 0);
  if (holder === undefined) throw new Error('a post without a holder');
  return holder[0];
}
