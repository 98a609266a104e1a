import { formAddress, type RuleForm, type Values } from '../model.ts';
import { getExample } from './get-example.ts';
import { answerAddress, fitsAddress } from './values-address.ts';
import { valuesOfInput } from './values-of-input.ts';

const exampleKey = 'eksempel';

/** Where an example is answered: by its values, or by its number where they are too many. */
export async function exampleAddress(form: RuleForm, at: number): Promise<string> {
  const values = await valuesOfExample(form, at);
  if (fitsAddress(form, values)) return answerAddress(form, values);
  const address = formAddress(form);
  return `${address}${address.includes('?') ? '&' : '?'}${exampleKey}=${at + 1}`;
}

/** The values of the example that an address asks for by its number; null where it asks for none that there is. */
export async function findExampleValues(form: RuleForm, query: URLSearchParams): Promise<Values | null> {
  const at = form.examples.findIndex((_, index) => query.get(exampleKey) === String(index + 1));
  return at === -1 ? null : valuesOfExample(form, at);
}

async function valuesOfExample(form: RuleForm, at: number): Promise<Values> {
  const example = form.examples[at];
  return example ? valuesOfInput(form, await getExample(example.case)) : new Map();
}
