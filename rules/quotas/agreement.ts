import { byId, sumOf } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { decided, impossible, type LotBook, needsLot, openLots, type Step } from '../outcome/index.ts';
import { findAgreementFault } from './check.ts';
import type { AgreementInput, AllotmentAnswer, Transfer } from './model.ts';
import { regionsUntil2026 } from './regions.ts';
import { ordered, shareByWeight, sumBy } from './share.ts';
import * as steps from './steps.ts';
import { nobodyTakes } from './texts.da.ts';

type Tie = { readonly between: readonly string[]; readonly seats: number };

/**
 * Agreed quotas: transfers and exemptions inside a region, whose sum never changes.
 * A transfer takes the calculated quota over, whole or so many places; an exempt municipality's places
 * go to the region's others in proportion to their quotas after the transfers.
 * Law: integrationsloven § 8, stk. 1; boligplaceringsbekendtgørelsen § 6. Errors: see errors.ts.
 *
 * @example
 * const quotas = new Map([['155', 3n], ['400', 2n]]);
 * const regional = new Map([['084', 5n]]);
 * const answer = calculateAgreement({ quotas, regional, transfers: [{ from: '155', to: '400' }] });
 * answer.status === 'decided' && [...answer.municipal]; // [['155', 0n], ['400', 5n]]
 */
export function calculateAgreement(input: AgreementInput): AllotmentAnswer {
  const regions = input.regions ?? regionsUntil2026;
  const names = input.names ?? new Map();
  const fault = findExcess('quotas', input) ?? findAgreementFault(input, regions);
  if (fault) return fault;
  const book = openLots(input.lots ?? []);
  const told: Step[] = [];
  const agreed = ordered(input.quotas);
  for (const one of sortTransfers(input.transfers ?? [])) {
    const places = one.places ?? input.quotas.get(one.from) ?? 0n;
    give(agreed, one, places);
    told.push(steps.transfer(one, places, names));
  }
  const open = exemptAll(input, agreed, regions, book, told);
  const problem = book.findProblem(open === null);
  if (problem) return problem;
  if (open !== null && 'reason' in open)
    return impossible([open.reason], [...told, steps.sumsKept(input.regional, names)]);
  if (open !== null)
    return needsLot(open, [...told, steps.tie(open, steps.agreementLaw, names)], { municipal: agreed });
  const regional = sumBy(agreed, regions);
  return decided([...told, ...book.listSteps(steps.agreementLaw), steps.sumsKept(regional, names)], {
    municipal: agreed,
    regional,
  });
}

const sortTransfers = (transfers: readonly Transfer[]): Transfer[] =>
  [...transfers].sort((a, b) => byId(a.from, b.from) || byId(a.to, b.to));

function give(agreed: Map<string, bigint>, { from, to }: Transfer, places: bigint): void {
  agreed.set(from, (agreed.get(from) ?? 0n) - places);
  agreed.set(to, (agreed.get(to) ?? 0n) + places);
}

/** Spreads what the exempt have; the tie or the reason it stopped at, or null. */
function exemptAll(
  { exempt = [], names = new Map() }: AgreementInput,
  agreed: Map<string, bigint>,
  regions: ReadonlyMap<string, string>,
  book: LotBook,
  told: Step[],
): Tie | { readonly reason: string } | null {
  const before = new Map(agreed);
  const without = new Set(exempt);
  for (const code of [...exempt].sort(byId)) {
    const places = before.get(code) ?? 0n;
    const others = [...before].filter(([id]) => regions.get(id) === regions.get(code) && !without.has(id));
    if (places > 0n && sumOf(others.map(([, quota]) => quota)) === 0n)
      return {
        reason: nobodyTakes(names.get(code) ?? code),
      };
    if (places === 0n) {
      told.push(steps.exemption(code, places, new Map(), names));
      continue;
    }
    const { shares, tie } = shareByWeight(places, new Map(others), book.settle);
    if (tie) {
      told.push(steps.exemptionOpen(code, places, names));
      return tie;
    }
    agreed.set(code, 0n);
    for (const [id, more] of shares) agreed.set(id, (agreed.get(id) ?? 0n) + more);
    told.push(steps.exemption(code, places, ordered(shares), names));
  }
  return null;
}
