import { calculateQuotas, type Municipality, regionsUntil2026 } from 'tvaers-rules/quotas';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const nationalTotal = 500n;
const rounds = 25;

/** All 98 municipal quotas with their steps, exact, against the same formula in floating point without steps. */
export async function measure(): Promise<Figure> {
  const municipalities = listMunicipalities();
  const answer = calculateQuotas({ nationalTotal, municipalities });
  if (answer.status !== 'decided') throw new Error('the measured case is meant to have no tie');
  const naive = naiveQuotas(municipalities);
  const differing = municipalities.filter(
    ({ code }) => Number(answer.municipal.get(code)) !== naive.get(code),
  );
  if (differing.length > 0) throw new Error(`${differing.length} municipalities differ from the naive count`);
  const ours = await timeRuns(rounds, async () => calculateQuotas({ nationalTotal, municipalities }));
  const plain = await timeRuns(rounds, async () => naiveQuotas(municipalities));
  return {
    name: 'quotas',
    value: rounded(median(ours)),
    unit: 'ms',
    against: { what: 'the same formula in floating point, without steps', value: rounded(median(plain)) },
    runs: rounds,
    detail: {
      municipalities: municipalities.length,
      steps: answer.steps.length,
      zeros: [...answer.municipal.values()].filter((quota) => quota === 0n).length,
    },
  };
}

/** Every municipality with invented people: always the same, unequal, some with more immigrants than their share. */
function listMunicipalities(): readonly Municipality[] {
  return [...regionsUntil2026].map(([code, region], index) => {
    const population = 12_000n + BigInt((index * index * 1319) % 240_007);
    const perThousand = BigInt(20 + ((index * 37) % 90));
    const familyReunified = BigInt((index * 5) % 7);
    return { code, region, population, immigrants: (population * perThousand) / 1000n, familyReunified };
  });
}

function naiveQuotas(municipalities: readonly Municipality[]): ReadonlyMap<string, number> {
  const total = (of: (one: Municipality) => bigint) =>
    municipalities.reduce((sum, one) => sum + Number(of(one)), 0);
  const people = total((one) => one.population);
  const immigrants = total((one) => one.immigrants);
  const toShare = Number(nationalTotal) + total((one) => one.familyReunified);
  const positive = municipalities.map((one) => {
    const share = (2 * Number(one.population)) / people - Number(one.immigrants) / immigrants;
    return { code: one.code, number: Math.max(0, share * toShare - Number(one.familyReunified)) };
  });
  const all = positive.reduce((sum, { number }) => sum + number, 0);
  const scaled = positive.map(({ code, number }) => ({
    code,
    number: (number * Number(nationalTotal)) / all,
  }));
  const quotas = new Map(scaled.map(({ code, number }) => [code, Math.floor(number)]));
  const left = Number(nationalTotal) - [...quotas.values()].reduce((sum, quota) => sum + quota, 0);
  const byRest = scaled.toSorted((one, other) => (other.number % 1) - (one.number % 1));
  for (const { code } of byRest.slice(0, left)) quotas.set(code, (quotas.get(code) ?? 0) + 1);
  return quotas;
}
