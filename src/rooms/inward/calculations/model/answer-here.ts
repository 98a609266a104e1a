import { runRule } from 'tvaers-rules/json';
import {
  type Asked,
  answerQuestion,
  limitShown,
  type Outcome,
  type Words,
} from '../../../../questions/index.ts';
import { codeWords } from '../texts.da.ts';
import { municipality } from './municipalities.ts';
import type { RuleQuestion } from './question.ts';
import { tileOf } from './tiles.ts';

/** What the codes in the rules' answers are called, and the groups that are municipalities. */
const words: Words = { codes: codeWords, groups: municipality.wordsAmong, tileOf };

/** What the rule says to what was filled in, worked out in this very thread. */
export async function answerHere({
  question,
  values,
}: Pick<Asked<RuleQuestion>, 'question' | 'values'>): Promise<Outcome> {
  return limitShown(await answerQuestion(question, values, (input) => runRule(question.rule, input), words));
}
