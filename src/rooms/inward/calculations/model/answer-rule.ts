import type { Refusal } from '../../../../kernel/result.ts';
import { ruleWork } from '../../../../platform/limits/work.ts';
import { isCrowded } from '../../../../platform/threads/crowded.ts';
import { openPool } from '../../../../platform/threads/pool.ts';
import type { Asked, Outcome, Values } from '../../../../questions/index.ts';
import type { RuleQuestion } from './question.ts';

/** A question by its rule and kind, with what was filled in. */
export type RuleTask = { readonly rule: string; readonly kind: string | null; readonly values: Values };

const pool = openPool<RuleTask, Outcome>(new URL('../handlers/rule-worker.ts', import.meta.url), ruleWork);

/** What the rule says to what was filled in; worked out beside the server's thread, and stopped where it takes too much. */
export async function answerRule({ question, values }: Asked<RuleQuestion>): Promise<Outcome> {
  const { rule, kind = null } = question;
  const answered = await pool.ask({ rule, kind, values });
  return answered.ok ? answered.value : unanswered(answered.error);
}

/** What could not be worked out or set, for what was asked or for the crowd. */
export function unanswered(error: Refusal): Outcome {
  return { kind: 'wrong', errors: [error], isCrowded: isCrowded(error) };
}
