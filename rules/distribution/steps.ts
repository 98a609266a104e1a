import { tellDeviation } from '../deviations/index.ts';
import {
  byId,
  endSentence,
  type Fraction,
  formatCount,
  formatDecimal,
  formatKroner,
  formatList,
  formatUnit,
  formatUnits,
  formatWhole,
  fraction,
  multiply,
  sumOf,
} from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import type { Amounts, Deviation, DistributionInput, ReconciliationInput } from './model.ts';
import { keyOf, type Rounded } from './shares.ts';

export const keyLaw = 'fordelingsnøglen; fastsat ved aftale, ikke ved lov';
const printedLaw = 'kildens egne tal';

const formatShare = (oere: Fraction): string => `${formatDecimal(multiply(oere, fraction(1n, 100n)), 2)} kr.`;
const size = (value: bigint): bigint => (value < 0n ? -value : value);

export function opening(input: DistributionInput, optedOut: readonly string[], law: string): Step[] {
  const key = keyOf(input);
  const among = formatCount(key.size, 'modtager', 'modtagere');
  const all = formatWhole(sumOf(key.values()));
  const how =
    input.rounding === 'half-up'
      ? `Hver andel afrundes for sig til nærmeste ${formatUnit(input.unit)}, og halve rundes op.`
      : `Andelene rundes ned til hele ${formatUnits(input.unit)}, og resten går til de største rester.`;
  const text = `${formatKroner(input.amount)} fordeles på ${among} efter en nøgle, der i alt er ${all}. ${how}`;
  const out = `${formatList(optedOut)} er ikke med i fordelingen; de øvrige bærer hele beløbet.`;
  return [{ text, law }, ...(optedOut.length > 0 ? [{ text: out, law }] : [])];
}

export function shares(
  input: DistributionInput,
  exact: ReadonlyMap<string, Fraction>,
  rounded: Rounded,
  law: string,
): Step[] {
  const key = keyOf(input);
  const all = formatWhole(sumOf(key.values()));
  return [...key].map(([id, weight]) => {
    const sum = `${formatKroner(input.amount)} × ${formatWhole(weight)} : ${all}`;
    const [share, given] = [exact.get(id) ?? fraction(0n), rounded.shares.get(id) ?? 0n];
    const last = rounded.raised.includes(id) ? ' med en af de sidste enheder' : '';
    const result =
      share.d === 1n && share.n === given
        ? formatKroner(given)
        : `${formatShare(share)}, det vil sige ${formatKroner(given)}${last}`;
    return { text: endSentence(`${id}: ${sum} = ${result}`), law };
  });
}

export function tie(
  open: { readonly between: readonly string[]; readonly seats: number },
  unit: bigint,
  law: string,
): Step {
  const left = formatCount(open.seats, 'enhed', 'enheder');
  return {
    text: `${formatList([...open.between].sort(byId))} har lige store rester, og der er kun ${left} på ${formatKroner(unit)} tilbage. Der skal trækkes lod.`,
    law,
  };
}

export function reconciliation(sum: bigint, amount: bigint, law: string): Step {
  const over = sum - amount;
  const verdict =
    over === 0n
      ? 'det er præcis det beløb, der skal fordeles'
      : `det er ${formatKroner(size(over))} ${over > 0n ? 'mere' : 'mindre'} end de ${formatKroner(amount)}, der skal fordeles. Forskellen kommer af afrundingen og er ikke rettet`;
  return { text: `Andelene er tilsammen ${formatKroner(sum)}; ${verdict}.`, law };
}

export function differences(changes: Amounts, law: string): Step[] {
  const sum = sumOf(changes.values());
  return [
    ...[...changes].map(([id, change]) => ({
      text: `${id}: ${formatKroner(change)} i forhold til året før, regnet på de uafrundede beløb.`,
      law,
    })),
    { text: endSentence(`Ændringerne er tilsammen ${formatKroner(sum)}`), law },
  ];
}

const whats: Readonly<Record<Deviation['of'], string>> = {
  share: 'beløbet for',
  sum: 'summen',
  difference: 'ændringen for',
  'difference-sum': 'summen af ændringerne',
};

export function deviation(found: Deviation): Step {
  const what = found.id === '' ? whats[found.of] : `${whats[found.of]} ${found.id}`;
  return {
    text: tellDeviation(found, what, found.id === '' ? 'rækkerne giver' : undefined),
    law: printedLaw,
  };
}

export function reconciled(input: ReconciliationInput, sum: bigint, withinRounding: boolean): Step {
  const show = input.counted === 'oere' ? formatKroner : formatWhole;
  const over = sum - input.total;
  const parts = formatCount(input.parts.size, 'post', 'poster');
  const start = `${parts} er tilsammen ${show(sum)}`;
  if (over === 0n) return { text: `${start}, og det stemmer med totalen.`, law: printedLaw };
  const why = withinRounding
    ? 'afrunding alene kan forklare forskellen.'
    : 'forskellen er større, end afrunding kan forklare; mindst ét tal er forkert.';
  return {
    text: `${start}, ${show(size(over))} ${over > 0n ? 'mere' : 'mindre'} end totalen, som er angivet til ${show(input.total)}; ${why} Intet er rettet.`,
    law: printedLaw,
  };
}

export function percentages(percentOfTotal: ReadonlyMap<string, Fraction>): Step {
  const parts = [...percentOfTotal].map(([id, percent]) => `${id} ${formatDecimal(percent, 2)} pct.`);
  return { text: endSentence(`Posternes andel af totalen: ${formatList(parts)}`), law: printedLaw };
}
