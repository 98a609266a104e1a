import { answerTasks } from '../../../../platform/threads/answer-tasks.ts';
import type { Outcome, Values } from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { answerHere } from './answer-here.ts';

/** A question by its rule and kind, with what was filled in. */
export type RuleTask = { readonly rule: string; readonly kind: string | null; readonly values: Values };

answerTasks(async ({ rule, kind, values }: RuleTask): Promise<Outcome> => {
  const question = findQuestion(rule, kind);
  if (!question) throw new Error(`no question of ${rule} is called ${kind}`);
  return answerHere({ question, values });
});
