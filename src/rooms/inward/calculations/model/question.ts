import { calculation } from '../../../../addresses/index.ts';
import { type Asked, type Question, questionAddress, type Values } from '../../../../questions/index.ts';

/** One question to one rule of `tvaers-rules`, and where the index has it. */
export type RuleQuestion = Question & {
  /** Where it answers several questions, its address opens the first of them. */
  readonly rule: string;
  readonly group: string;
  /** As visitors ask it who do not know the rule's name; such questions stand first on the index. */
  readonly asked?: string;
  /** A choice field, and those of its values that may be seen side by side. */
  readonly compared?: { readonly field: string; readonly values: readonly string[] };
  /** Cases of the rule's own: `apportionment/seven-seats-by-dhondt`. */
  readonly examples: readonly { readonly text: string; readonly case: string }[];
};

/** A question with what was filled in, at its rule's address. */
export function askWith(question: RuleQuestion, values: Values): Asked<RuleQuestion> {
  return { at: atOf(question), question, values };
}

/** Where a question's empty form is: `/beregn/quotas?slags=model`. */
export function addressOf(question: RuleQuestion): string {
  return questionAddress(atOf(question), question);
}

const atOf = ({ rule }: RuleQuestion): string => calculation({ rule });
