import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { maybeTime, mostLetters, textInput } from '../../../../kernel/inputs.ts';
import { type AgendaPlan, type Ask, asks, type Choice, conflictsOf, meetingChoice } from './storing-plan.ts';

/** What a person says to what storing asks. */
export const answersSchema = z.object({
  /** What is said yes to. */
  agreed: z.array(z.enum(asks)).readonly().default([]),
  /** By the item's id, or `meeting`. */
  choices: z.record(z.string(), z.enum(['keep', 'file'])).default({}),
  /** One answer for all items whose choice is not made. */
  otherwise: z.enum(['keep', 'file']).optional(),
  /** Items of the agenda that are not in the file, and are to be withdrawn. */
  withdraw: z.array(idText('agenda_items')).readonly().default([]),
  /** Of a meeting that is put into the plan, where the file is silent or wrong. */
  startsAt: maybeTime.default(null),
  place: textInput(mostLetters.line).default(''),
});
export type Answers = z.infer<typeof answersSchema>;

/** What has no answer yet: questions, and the keys of choices. */
type Unanswered = { readonly asks: readonly Ask[]; readonly choices: readonly string[] };

export function unansweredOf(plan: AgendaPlan, answers: Answers): Unanswered {
  const keys = conflictsOf(plan).flatMap(({ known }) => known?.item.id ?? []);
  const { meeting } = plan;
  const all = meeting.is === 'known' && meeting.told !== null ? [meetingChoice, ...keys] : keys;
  return {
    asks: plan.asks.filter((ask) => !answers.agreed.includes(ask)),
    choices: all.filter((key) => choiceOf(answers, key) === null),
  };
}

export function choiceOf(answers: Answers, key: string): Choice | null {
  return answers.choices[key] ?? answers.otherwise ?? null;
}
