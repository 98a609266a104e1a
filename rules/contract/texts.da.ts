import { endSentence, type Fraction, formatCount, formatList, formatShort } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ContractKinds } from './kinds.ts';
import type { ContractDeviation, Level } from './model.ts';

const levels = {
  national: { one: 'nationalt', many: 'nationale' },
  regional: { one: 'regionalt', many: 'regionale' },
  local: { one: 'lokalt', many: 'lokale' },
} as const;

/** "1 lokalt", "8 nationale". */
const formatLevel = (count: bigint | number, level: Level): string =>
  formatCount(count, levels[level].one, levels[level].many);

const inBrackets = (numbers: readonly string[]): string =>
  numbers.length === 1 ? numbers.join('') : `(${numbers.join(' + ')})`;

function sumOf({ of, first: start, others, value: result }: ContractKinds['contract-derived']): string {
  const [first, value] = [formatShort(start), formatShort(result)];
  const plain = others.map(({ threshold }) => formatShort(threshold));
  const shares = others.map(({ percent }, at) => (percent ? `${plain[at]} pct.` : `${plain[at]}`));
  switch (of) {
    case 'sum':
      return `${[first, ...plain].join(' + ')} = ${value}`;
    case 'overlap':
      return `${plain.join(' + ')} − ${first} = ${value}; højst så mange er talt to gange`;
    case 'part':
      return `${[first, ...shares].join(' × ')} = ${value}`;
    case 'rest':
      return `${first} − ${[first, ...shares].join(' × ')} = ${value}`;
    case 'percent':
      return `${first} × 100 : ${inBrackets(plain)} = ${value} pct.`;
    case 'difference':
      return `${[first, ...plain].join(' − ')} = ${value}`;
  }
}

/** A year has no point between its thousands. */
const format = ({ of }: ContractDeviation, value: Fraction): string =>
  of === 'year' ? value.n.toString() : formatShort(value);

function tellHeld(one: ContractDeviation): string {
  const held = format(one, one.computed);
  switch (one.of) {
    case 'national':
    case 'regional':
    case 'local':
      return `listen har ${formatLevel(one.computed.n, one.of)} mål`;
    case 'total':
      return `listen har ${held} mål i alt`;
    case 'points':
      return `${one.id === '' ? 'listen' : `mål ${one.id}`} har ${formatCount(one.computed.n, 'målepunkt', 'målepunkter')}`;
    case 'point':
      return `måltallet for punkt ${one.id} er ${held}`;
    case 'year':
      return one.id === '' ? `det holdes op mod ${held}` : `punkt ${one.id} gælder ${held}`;
    case 'span':
      return `årene er ${held} i alt`;
    case 'list':
      return `listen »${one.id}« har ${held}`;
    case 'increase':
      return `udgangspunkt og stigning giver ${held}`;
    case 'activities':
      return `punkt ${one.id} kræver ${held}`;
  }
}

/** What is told of a performance contract, in Danish. */
export const danish: Sentences<ContractKinds> = {
  'contract-overview': ({ national, regional, local, total, points, consecutive }) => {
    const byLevel = [
      formatLevel(national, 'national'),
      formatLevel(regional, 'regional'),
      formatLevel(local, 'local'),
    ];
    return `Kontrakten har ${total} mål: ${formatList(byLevel)}, med ${formatCount(points, 'målepunkt', 'målepunkter')} i alt; numrene er ${consecutive ? '' : 'ikke '}fortløbende.`;
  },
  'contract-increase': ({ point, baseline, increase, times, value, printed }) => {
    const added = times === 1 ? formatShort(increase) : `${times} × ${formatShort(increase)}`;
    return `Punkt ${point}: ${formatShort(baseline)} + ${added} = ${formatShort(value)}; måltallet er angivet til ${formatShort(printed)}.`;
  },
  'contract-derived': (found) => endSentence(`»${found.name}« er ${sumOf(found)}`),
  'contract-fulfilment': ({ point, required, done, share, met }) => {
    const verdict = met ? 'målet er opfyldt' : 'målet er ikke opfyldt, for det kræver 100 pct.';
    return endSentence(
      `Punkt ${point}: ${formatCount(done, 'aktivitet', 'aktiviteter')} er gennemført, og der kræves ${required}; det er ${formatShort(share)} pct., og ${verdict}`,
    );
  },
  'contract-deviation': (one) =>
    `Der står ${format(one, one.stated)} i ${one.where}, men ${tellHeld(one)}. Begge tal er bevaret.`,
};

/** Where a figure stands that the rule itself holds against another. */
export const where = {
  increase: (point: string): string => `punkt ${point}`,
  activities: 'listen over aktiviteter',
} as const;
