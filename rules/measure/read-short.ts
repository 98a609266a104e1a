import { formatCount, formatWhole } from '../exact/index.ts';
import type { Reader } from '../forms/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { WrittenKind } from './fields.ts';
import type { Figures } from './index.ts';

type ShortKind = Extract<WrittenKind, 'share' | 'share-excluding' | 'tolerance'>;

/** Figures given as the numbers themselves: so many counted of all, or one municipality's two shares. */
export function readShort(read: Reader, kind: ShortKind): Figures | Refused {
  if (kind === 'tolerance')
    return {
      kind: 'own-share',
      populationShare: read.share('populationShare'),
      advisedShare: read.share('advisedShare'),
    };
  const [counted, of] = [read.whole('counted'), read.whole('of')];
  const excluded = kind === 'share' ? 0n : read.whole('excluded');
  const rest = of - counted - excluded;
  if (rest < 0n)
    return refuse('measure-part-over-whole', {
      part: formatWhole(counted),
      of: formatCount(of - excluded, 'svar', 'svar'),
    });
  const left = formatCount(excluded, 'svar', 'svar');
  const answers = new Map([
    ['medtalte', counted],
    ['øvrige', rest],
  ]);
  if (kind === 'share') return { kind, answers, counted: ['medtalte'] };
  return {
    kind,
    answers: answers.set(left, excluded),
    counted: ['medtalte'],
    excluded: excluded === 0n ? [] : [left],
  };
}
