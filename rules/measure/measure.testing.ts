import { fraction } from '../exact/index.ts';
import type { Figures, MeasureInput } from './index.ts';

/** A goal for 2022 with a target of so many, asked of one segment. */
export const ask = (figures: Figures, target: bigint, change: Partial<MeasureInput> = {}): MeasureInput => ({
  goal: { agreement: 'Rammeaftale 2021-2023', number: '3' },
  year: 2022,
  targets: new Map([[2022, fraction(target)]]),
  segments: new Map([['alle', figures]]),
  comparison: 'at-least',
  toleranceOf: 'relative',
  lagYears: 2,
  ...change,
});
