import { fraction } from '../exact/index.ts';
import type { ContractGoal, ContractInput } from './index.ts';

/** A goal with points of these thresholds, `1a`, `1b` and so on for number 1. */
export const goalOf = (
  number: number,
  thresholds: readonly (bigint | undefined)[],
  change: Partial<ContractGoal> = {},
): ContractGoal => ({
  agreement: 'Aftalen 2021',
  number: String(number),
  name: 'Kendskab',
  level: 'national',
  points: thresholds.map((threshold, at) => ({
    id: `${number}${'abcdefgh'.charAt(at)}`,
    kind: 'share',
    threshold: threshold === undefined ? undefined : fraction(threshold),
    years: [2021],
    everyYear: false,
  })),
  ...change,
});

/** A contract with nothing stated about its goals. */
export const contractOf = (
  goals: readonly ContractGoal[],
  change: Partial<ContractInput> = {},
): ContractInput => ({
  agreement: 'Aftalen 2021',
  goals,
  stated: [],
  increases: [],
  derived: [],
  activities: [],
  lists: new Map(),
  ...change,
});
