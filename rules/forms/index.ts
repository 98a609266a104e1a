export { answerOf, schemaOfAnswer } from './answers.ts';
export { isLeapYear, isRealDate } from './date.ts';
export { inputErrors, refuseInput } from './errors.ts';
export { type Json, type JsonFields, printRefused } from './print.ts';
export * as print from './printers.ts';
export { openInput, readKind, readLots } from './reader.ts';
export type { Reader } from './reader-type.ts';
export {
  readChoice,
  readCount,
  readDate,
  readFraction,
  readInteger,
  readRate,
  readShare,
  readText,
  readWhole,
  readYear,
  readYesNo,
} from './scalars.ts';
export { schemaOf } from './schema.ts';
