import { byId, formatWhole, sumOf } from '../exact/index.ts';
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
    const what = list.find((one, at) => list.indexOf(one) !== at);
    if (what !== undefined) return refuse('survey-twice', { what });
  }
  return undefined;
}

/** A list says that one option is at least as large as another: it is on it, and the other comes later or not at all. */
function isAhead(list: readonly string[], one: string, other: string): boolean {
  const [at, later] = [list.indexOf(one), list.indexOf(other)];
  return at !== -1 && (later === -1 || at < later);
}

/**
 * Where every list puts X ahead of Y, Y's total can be no larger than X's; a group whose list does not can add at most its
 * respondents. What breaks that cannot come from the same answers.
 */
export function consistency({ totals, groups }: ConsistencyInput): Consistency {
  const options = [...totals.keys()].sort(byId);
  const contradictions = options.flatMap((ahead) =>
    options.flatMap((behind) => (ahead === behind ? [] : contradict(ahead, behind, totals, groups))),
  );
  return { consistent: contradictions.length === 0, contradictions };
}

function contradict(
  ahead: string,
  behind: string,
  totals: ConsistencyInput['totals'],
  groups: ConsistencyInput['groups'],
): Contradiction[] {
  const [total, other] = [totals.get(ahead) ?? 0n, totals.get(behind) ?? 0n];
  const open = [...groups].filter(([, { list }]) => !isAhead(list, behind, ahead));
  const allowed = open.reduce((sum, [, { respondents }]) => sum + respondents, other);
  if (total <= allowed) return [];
  return [{ ahead, behind, total, other, allowed, room: open.map(([group]) => group).sort(byId) }];
}
