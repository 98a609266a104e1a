import type { Outcome, RuleForm, Values } from '../model.ts';
import type { CalculationContent } from '../pages/calculation-page.ts';
import { exampleAddress } from './example-address.ts';
import { formsOfRule } from './list-forms.ts';
import { answerAddress, fitsAddress, pairsOf } from './values-address.ts';

/** All that the page of one question shows. */
export async function describeCalculation(
  form: RuleForm,
  values: Values,
  outcome: Outcome,
): Promise<CalculationContent> {
  const examples = await Promise.all(
    form.examples.map(async ({ text }, at) => ({ text, href: await exampleAddress(form, at) })),
  );
  return {
    form,
    values,
    outcome,
    examples,
    others: formsOfRule(form.rule).filter((other) => other !== form),
    link: fitsAddress(form, values) ? answerAddress(form, values) : null,
    pairs: pairsOf(form, values),
  };
}
