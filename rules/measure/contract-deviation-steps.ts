import { type Fraction, formatCount, formatShort } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import { formatLevel } from './contract-levels.ts';
import type { ContractDeviation, ContractInput } from './contract-model.ts';
import { lawOfPoint } from './contract-points.ts';

/** Two figures that disagree, and where. */
export function deviation(one: ContractDeviation, { goals, agreement }: ContractInput): Step {
  const stated = format(one, one.stated);
  return {
    text: `Der står ${stated} i ${one.where}, men ${tellHeld(one)}. Begge tal er bevaret.`,
    law: lawOfPoint(goals, one.id, agreement),
  };
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
