import { formatCount } from '../exact/index.ts';
import type { Level } from './contract-model.ts';

const names = {
  national: { one: 'nationalt', many: 'nationale' },
  regional: { one: 'regionalt', many: 'regionale' },
  local: { one: 'lokalt', many: 'lokale' },
} as const;

/** "1 lokalt", "8 nationale". */
export const formatLevel = (count: bigint | number, level: Level): string =>
  formatCount(count, names[level].one, names[level].many);
