import { byId, formatWhole, sumOf } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { AgreementInput, ModelInput, PopulationInput, Quotas, Transfer } from './model.ts';
import { sumBy } from './share.ts';

/** The first thing wrong with the model's input, or undefined. */
export function findModelFault({ nationalTotal, municipalities }: ModelInput): Refused | undefined {
  if (nationalTotal < 0n) return refuse('quota-negative', { id: 'hele landet' });
  const negative = municipalities.find(
    ({ immigrants, familyReunified }) => immigrants < 0n || familyReunified < 0n,
  );
  if (negative) return refuse('negative-people', { code: negative.code });
  const fault = findPeopleFault(municipalities);
  if (fault) return fault;
  return sumOf(municipalities.map(({ immigrants }) => immigrants)) === 0n
    ? refuse('share-of-no-immigrants')
    : undefined;
}

export function findPopulationFault({ persons, municipalities }: PopulationInput): Refused | undefined {
  return persons < 0n ? refuse('quota-negative', { id: 'hele landet' }) : findPeopleFault(municipalities);
}

function findPeopleFault(municipalities: PopulationInput['municipalities']): Refused | undefined {
  if (municipalities.length === 0) return refuse('no-municipalities');
  const seen = new Set<string>();
  for (const { code, population } of municipalities) {
    if (seen.has(code)) return refuse('municipality-twice', { code });
    seen.add(code);
    if (population < 0n) return refuse('negative-people', { code });
  }
  const people = sumOf(municipalities.map(({ population }) => population));
  return people === 0n ? refuse('share-of-no-population') : undefined;
}

type Regions = ReadonlyMap<string, string>;

/** Quotas whose regions are unknown, negative or without a regional quota. */
export function findQuotaFault(quotas: Quotas, regional: Quotas, regions: Regions): Refused | undefined {
  if (quotas.size === 0) return refuse('no-municipalities');
  for (const [id, quota] of [...quotas, ...regional]) if (quota < 0n) return refuse('quota-negative', { id });
  for (const code of [...quotas.keys()].sort(byId)) {
    const region = regions.get(code);
    if (region === undefined) return refuse('municipality-without-region', { code });
    if (!regional.has(region)) return refuse('region-without-quota', { region });
  }
  return undefined;
}

/** The first thing wrong with an agreement, or undefined. */
export function findAgreementFault(input: AgreementInput, regions: Regions): Refused | undefined {
  const { quotas, regional, transfers = [], exempt = [] } = input;
  return (
    findQuotaFault(quotas, regional, regions) ??
    findSumFault(quotas, regional, regions) ??
    findExemptFault(quotas, exempt) ??
    findTransferFault(input, transfers, regions)
  );
}

function findSumFault(quotas: Quotas, regional: Quotas, regions: Regions): Refused | undefined {
  const sums = sumBy(quotas, regions);
  for (const [region, quota] of [...regional].sort(([a], [b]) => byId(a, b))) {
    const sum = sums.get(region) ?? 0n;
    if (sum !== quota)
      return refuse('region-sum-differs', { region, sum: formatWhole(sum), quota: formatWhole(quota) });
  }
  return undefined;
}

function findExemptFault(quotas: Quotas, exempt: readonly string[]): Refused | undefined {
  const stranger = exempt.find((code) => !quotas.has(code));
  if (stranger !== undefined) return refuse('unknown-municipality', { code: stranger });
  const twice = exempt.find((code, at) => exempt.indexOf(code) !== at);
  return twice === undefined ? undefined : refuse('exempt-twice', { code: twice });
}

function findTransferFault(
  { quotas, exempt = [] }: AgreementInput,
  transfers: readonly Transfer[],
  regions: Regions,
): Refused | undefined {
  for (const { from, to } of transfers) {
    const stranger = [from, to].find((code) => !quotas.has(code));
    if (stranger !== undefined) return refuse('unknown-municipality', { code: stranger });
    if (from === to) return refuse('transfer-to-itself', { code: from });
    if (regions.get(from) !== regions.get(to)) return refuse('transfer-across-regions', { from, to });
    if (exempt.includes(to)) return refuse('exempt-receives', { code: to });
  }
  return findGivenTooMuch(quotas, transfers);
}

function findGivenTooMuch(quotas: Quotas, transfers: readonly Transfer[]): Refused | undefined {
  for (const code of new Set(transfers.map(({ from }) => from))) {
    const own = transfers.filter(({ from }) => from === code);
    if (own.length > 1 && own.some(({ places }) => places === undefined))
      return refuse('whole-quota-given-twice', { code });
    if (own.some(({ places = 0n }) => places < 0n)) return refuse('quota-negative', { id: code });
    const places = sumOf(own.map((one) => one.places ?? 0n));
    const quota = quotas.get(code) ?? 0n;
    if (places > quota)
      return refuse('transfer-above-quota', { code, places: formatWhole(places), quota: formatWhole(quota) });
  }
  return undefined;
}
