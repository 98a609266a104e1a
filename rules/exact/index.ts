export {
  danishMonths,
  danishWeekdays,
  endSentence,
  formatCount,
  formatDate,
  formatDecimal,
  formatKroner,
  formatList,
  formatPercent,
  formatShort,
  formatWeekday,
  formatWhole,
} from './danish.ts';
export {
  englishBeside,
  englishCount,
  englishDate,
  englishDecimal,
  englishExact,
  englishKroner,
  englishList,
  englishPercent,
  englishShort,
  englishWhole,
} from './english.ts';
export {
  add,
  ceil,
  compare,
  compareWhole,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  parseFraction,
  printFraction,
  restAboveFloor,
  subtract,
} from './fraction.ts';
export { kroner, parseKroner } from './oere.ts';
export { type ExactShare, type Remainders, roundByLargestRemainder } from './remainder.ts';
export { findRepeated } from './repeated.ts';
export { bySize, floorRoot, floorToUnit, roundHalfUp, roundToUnit } from './rounding.ts';
export { sumOf } from './sum.ts';
export { byId, type Settle, settleById } from './tie.ts';
export {
  formatBeside,
  formatExact,
  formatExactPercent,
  formatPercentBeside,
  formatUnit,
  formatUnits,
} from './units.ts';
