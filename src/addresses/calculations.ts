import { path } from './path.ts';

export const calculationList = path('/beregn');
export const calculation = path('/beregn/:rule{[a-z-]+}');
/** `file` is the rule and the ending. */
export const calculationFile = path('/beregn/:file{[a-z-]+\\.(?:csv|xlsx|pdf)}');
