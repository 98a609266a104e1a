import { ruleWork } from '../../../../platform/limits/work.ts';
import { openPool } from '../../../../platform/threads/pool.ts';
import type { Asked, Outcome } from '../../../../questions/index.ts';
import type { RuleQuestion } from './question.ts';
import type { RuleTask } from './rule-worker.ts';

const pool = openPool<RuleTask, Outcome>(new URL('./rule-worker.ts', import.meta.url), ruleWork);

/** What the rule says to what was filled in; worked out beside the server's thread, and stopped where it takes too much. */
export async function answerRule({ question, values }: Asked<RuleQuestion>): Promise<Outcome> {
  const { rule, kind = null } = question;
  const answered = await pool.ask({ rule, kind, values });
  return answered.ok ? answered.value : { kind: 'wrong', errors: [answered.error] };
}
