import type { Outcome, RuleForm, Values } from '../model.ts';
import type { CalculationContent } from '../pages/calculation-page.ts';
import { getExample } from './get-example.ts';
import { formsOfRule } from './list-forms.ts';
import { answerAddress, fitsAddress } from './values-address.ts';
import { valuesOfInput } from './values-of-input.ts';
import { pairsOf } from './values-pairs.ts';

/** All that the page of one question shows. */
export async function describeCalculation(
  form: RuleForm,
  values: Values,
  outcome: Outcome,
): Promise<CalculationContent> {
  const examples = await Promise.all(
    form.examples.map(async (example) => ({
      text: example.text,
      href: answerAddress(form, valuesOfInput(form, await getExample(example.case))),
    })),
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
