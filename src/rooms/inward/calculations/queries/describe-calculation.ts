import type { Outcome, RuleForm, Values } from '../model.ts';
import type { CalculationContent } from '../pages/calculation-page.ts';
import { listExamples } from './list-examples.ts';
import { formsOfRule } from './list-forms.ts';
import { findKeptAddress } from './values-address.ts';
import { pairsOf } from './values-pairs.ts';

/** All that the page of one question shows. */
export async function describeCalculation(
  form: RuleForm,
  values: Values,
  outcome: Outcome,
): Promise<CalculationContent> {
  return {
    form,
    values,
    outcome,
    examples: await listExamples(form),
    others: formsOfRule(form.rule).filter((other) => other !== form),
    link: findKeptAddress(form, values),
    pairs: pairsOf(form, values),
  };
}
