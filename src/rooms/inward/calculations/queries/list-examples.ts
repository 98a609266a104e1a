import { answerAddress, named, valuesOfInput } from '../../../../questions/index.ts';
import { askWith, type RuleQuestion } from '../model/question.ts';
import { getExample } from './get-example.ts';

type Example = { readonly text: string; readonly href: string };

const kept = new Map<RuleQuestion, Promise<readonly Example[]>>();

/** A question's examples with where each is answered: made once, for cases do not change while the server runs. */
export function listExamples(question: RuleQuestion): Promise<readonly Example[]> {
  const known = kept.get(question);
  if (known) return known;
  const made = Promise.all(
    question.examples.map(async (example) => {
      const input = await getExample(example.case);
      const values = named(valuesOfInput(question, input), example.text);
      return { text: example.text, href: answerAddress(askWith(question, values)) };
    }),
  );
  kept.set(question, made);
  return made;
}
