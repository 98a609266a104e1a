import type { RuleForm } from '../model.ts';
import { getExample } from './get-example.ts';
import { answerAddress } from './values-address.ts';
import { valuesOfInput } from './values-of-input.ts';

type Example = { readonly text: string; readonly href: string };

const kept = new Map<RuleForm, Promise<readonly Example[]>>();

/** A form's examples with where each is answered: made once, for cases do not change while the server runs. */
export function listExamples(form: RuleForm): Promise<readonly Example[]> {
  const known = kept.get(form);
  if (known) return known;
  const made = Promise.all(
    form.examples.map(async (example) => ({
      text: example.text,
      href: answerAddress(form, valuesOfInput(form, await getExample(example.case))),
    })),
  );
  kept.set(form, made);
  return made;
}
