import { byId, findRepeated, formatWhole, sumOf } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { Consistency, ConsistencyInput, Contradiction } from './model.ts';

export function findConsistencyFault({ totals, groups }: ConsistencyInput): Refused | undefined {
  if (totals.size === 0 || groups.size === 0) return refuse('survey-without-rows');
  const respondents = sumOf([...groups.values()].map((group) => group.respondents));
  const large = [...totals].find(([, total]) => total > respondents);
  if (large)
    return refuse('survey-total-above-respondents', {
      ...{ option: large[0], total: formatWhole(large[1]), respondents: formatWhole(respondents) },
    });
  const negative = [...totals].find(([, total]) => total < 0n);
  if (negative) return refuse('survey-negative', { what: negative[0], value: formatWhole(negative[1]) });
  for (const [group, { list }] of groups) {
    const option = list.find((one) => !totals.has(one));
    if (option !== undefined) return refuse('survey-total-missing', { option, group });
    const what = findRepeated(list);
    if (what !== undefined) return refuse('survey-twice', { what });
  }
  return undefined;
}

/** A group's list as places: an option that is not on it comes after all that are. */
type Placed = {
  readonly group: string;
  readonly respondents: bigint;
  readonly placeOf: ReadonlyMap<string, number>;
};

const placeIn = ({ placeOf }: Placed, option: string): number =>
  placeOf.get(option) ?? Number.POSITIVE_INFINITY;

/**
 * Where every list puts X ahead of Y, Y's total can be no larger than X's; a group whose list does not can add at most its
 * respondents. What breaks that cannot come from the same answers.
 */
export function consistency({ totals, groups }: ConsistencyInput): Consistency {
  const options = [...totals.keys()].sort(byId);
  const placed = [...groups].map(([group, { respondents, list }]) => ({
    group,
    respondents,
    placeOf: new Map(list.map((option, at) => [option, at])),
  }));
  const contradictions = options.flatMap((ahead) =>
    options.flatMap((behind) => contradict(ahead, behind, totals, placed)),
  );
  return { consistent: contradictions.length === 0, contradictions };
}

function contradict(
  ahead: string,
  behind: string,
  totals: ConsistencyInput['totals'],
  groups: readonly Placed[],
): Contradiction[] {
  const [total, other] = [totals.get(ahead) ?? 0n, totals.get(behind) ?? 0n];
  if (total <= other) return [];
  const open = groups.filter((one) => placeIn(one, behind) >= placeIn(one, ahead));
  const allowed = open.reduce((sum, { respondents }) => sum + respondents, other);
  if (total <= allowed) return [];
  return [{ ahead, behind, total, other, allowed, room: open.map(({ group }) => group).sort(byId) }];
}
