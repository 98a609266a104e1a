export {
  type Answer,
  type Decided,
  decided,
  type Impossible,
  impossible,
  type NeedsDecision,
  type NeedsLot,
  needsDecision,
  needsLot,
  type Step,
} from './answer.ts';
export { isRefused, type Refused, type RuleError, refusals } from './errors.ts';
export type { FigureValue } from './figure.ts';
export { drawFromSeed, type Lot, type LotBook, openLots } from './lots.ts';
export { sha256 } from './sha256.ts';
export { type Sentences, tellings } from './telling.ts';
