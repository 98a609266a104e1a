import { path } from './path.ts';

export const calculationList = path('/beregn');
export const calculation = path('/beregn/:rule{[a-z-]+}');
/** The same figures by each of the question's methods. */
export const calculationCompared = path('/beregn/:rule{[a-z-]+}/sammenlign');
/** What a rule is documented by. */
export const calculationAbout = path('/beregn/:rule{[a-z-]+}/om');
/** `file` is the rule and the ending. */
export const calculationFile = path('/beregn/:file{[a-z-]+\\.(?:csv|xlsx|pdf)}');
