import { answerTasks } from '../../../../platform/threads/answer-tasks.ts';
import type { Outcome } from '../../../../questions/index.ts';
import { findQuestion } from '../forms/list-questions.ts';
import { answerHere } from '../model/answer-here.ts';
import type { RuleTask } from '../model/answer-rule.ts';

answerTasks(async ({ rule, kind, values }: RuleTask): Promise<Outcome> => {
  const question = findQuestion(rule, kind);
  if (!question) throw new Error(`no question of ${rule} is called ${kind}`);
  return answerHere({ question, values });
});
