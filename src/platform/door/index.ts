export type { Act, Details, Subject, Telling } from './act.ts';
export { asReadInput, refuseIfChanged, takeTurns } from './as-read.ts';
export {
  type AnyCommand,
  type Command,
  command,
  commandWithPreparation,
  type House,
  type Told,
  type Tools,
  unchanged,
} from './command.ts';
export { actIn, type Door, doorFor, inner, innerPrepared, submitInner, together } from './door.ts';
export type { Change, Sentence, Sentences } from './sentence.ts';
export { refuseAtDoor } from './texts.da.ts';
