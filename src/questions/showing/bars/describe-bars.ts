import { formatList } from 'tvaers-rules/exact';
import type { Bars } from '../shown.ts';

/** What the bars show, in words. */
export function describeBars({ of, series, groups }: Bars): string {
  const named = series.map((label) => `»${label}«`);
  const over = groups.length === 1 ? 'én række' : `${groups.length} rækker`;
  const shown =
    series.length === 1
      ? `Søjler med ${named} for ${over}.`
      : `Søjler med ${formatList(named)} side om side for ${over}.`;
  const ends = series
    .map((label, at) => tellEnds(groups, at, series.length === 1 ? '' : `${label}: `))
    .join(' ');
  return `${shown} ${ends} Alle tal står i tabellen »${of}«.`;
}

function tellEnds(groups: Bars['groups'], at: number, before: string): string {
  const sorted = groups
    .map(({ name, sizes }) => ({ name, size: sizes[at] ?? 0 }))
    .sort((a, b) => b.size - a.size);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least) return '';
  if (most.size === least.size) return `${before}${barNumber(most.size)} hos alle.`;
  return `${before}mest hos ${most.name}, ${barNumber(most.size)}; mindst hos ${least.name}, ${barNumber(least.size)}.`;
}

/** A bar's number as it stands beside it. */
export function barNumber(size: number): string {
  return size.toLocaleString('da-DK', { maximumFractionDigits: 2 }).replace('-', '−');
}
