import type { Asked, Outcome } from '../../../../questions/index.ts';
import { answerRule } from './answer-rule.ts';
import { askWith, type RuleQuestion } from './question.ts';

/** One method as the form calls it, the question asked by it, and what it gives. */
export type ByMethod = {
  readonly method: string;
  readonly asked: Asked<RuleQuestion>;
  readonly outcome: Outcome;
};

/** What was filled in, by each method that may be compared. Lots were drawn for one method and are no others'. */
export async function askEachMethod({ question, values }: Asked<RuleQuestion>): Promise<readonly ByMethod[]> {
  const { field = '', values: methods = [] } = question.compared ?? {};
  const choice = question.fields.find(({ key }) => key === field);
  const options = choice?.type === 'choice' ? (choice.options ?? []) : [];
  return Promise.all(
    methods.map(async (value) => {
      const own = [...values].filter(([name]) => name !== 'lods');
      const asked = askWith(question, new Map([...own, [field, [value]]]));
      const method = options.find((option) => option.value === value)?.text ?? value;
      return { method, asked, outcome: await answerRule(asked) };
    }),
  );
}
