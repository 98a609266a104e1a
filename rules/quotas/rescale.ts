import { sumOf } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, impossible, needsLot, openLots, type Step } from '../outcome/index.ts';
import { findQuotaFault } from './check.ts';
import type { Quotas, RescaleAnswer, RescaleInput } from './model.ts';
import { regionsUntil2026 } from './regions.ts';
import { ordered, shareByWeight, sumBy } from './share.ts';
import * as steps from './steps.ts';
import { noRoom } from './texts.da.ts';

/**
 * What an agreement gives when the national total changes. With a clause every municipality keeps its part of
 * its region; without one the agreement lapses and the agency sets the quotas.
 * Law: boligplaceringsbekendtgørelsen § 6; integrationsloven § 8, stk. 2. Errors: see errors.ts.
 *
 * @example
 * const quotas = new Map([['101', 30n], ['147', 10n]]);
 * const answer = calculateRescaled({ quotas, regional: new Map([['084', 60n]]), clause: true });
 * answer.status === 'decided' && [...answer.municipal]; // [['101', 45n], ['147', 15n]]
 */
export function calculateRescaled(input: RescaleInput): RescaleAnswer {
  const regions = input.regions ?? regionsUntil2026;
  const fault = findExcess('quotas', input) ?? findQuotaFault(input.quotas, input.regional, regions);
  if (fault) return fault;
  if (input.clause) return keepParts(input, regions);
  return decided([steps.lapsed()], { municipal: new Map(), regional: ordered(input.regional), lapsed: true });
}

function keepParts(input: RescaleInput, regions: ReadonlyMap<string, string>): RescaleAnswer {
  const names = input.names ?? new Map();
  const book = openLots(input.lots ?? []);
  const told: Step[] = [];
  const municipal = new Map<string, bigint>();
  for (const [region, after] of ordered(input.regional)) {
    const own = ordered([...input.quotas].filter(([code]) => regions.get(code) === region));
    const before = sumOf(own.values());
    if (before === 0n && after > 0n) return findNoRoom(region, after, names);
    const { shares, raised, tie } = before === 0n ? untouched(own) : shareByWeight(after, own, book.settle);
    for (const [code, quota] of shares) municipal.set(code, quota);
    told.push(steps.rescaled(region, before, after, raised, names));
    const open = tie && [...told, steps.tie(tie, steps.agreementLaw, names)];
    if (open) return book.findProblem(false) ?? needsLot(tie, open, { municipal: ordered(municipal) });
  }
  const regional = sumBy(municipal, regions);
  const closing = [...book.listSteps(steps.agreementLaw), steps.sumsKept(regional, names)];
  const answer = { municipal: ordered(municipal), regional, lapsed: false };
  return book.findProblem(true) ?? decided([...told, ...closing], answer);
}

const untouched = (own: Quotas) => ({ shares: own, raised: [], tie: null });

function findNoRoom(region: string, after: bigint, names: steps.Names) {
  return impossible([noRoom(region)], [steps.rescaled(region, 0n, after, [], names)]);
}
