import { type Faults, faultsIn } from '../../../../kernel/faults.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Unanswered } from '../model/answers.ts';
import { type AgendaPlan, conflictsOf } from '../model/storing-plan.ts';
import { askTexts, choiceTexts, refuse } from '../texts.da.ts';
import { storingFields } from './storing-form.ts';

/**
 * Everything that must be answered before a file is stored, each question at the field that answers it. Null where
 * nothing is unanswered.
 * @param plan null for a bundle, whose annexes nobody is asked about
 */
export function refuseAsks({ asks, choices }: Unanswered, plan: AgendaPlan | null): Faults | null {
  const items = new Map<string, Parameters<typeof choiceTexts.item>[0]>(
    (plan === null ? [] : conflictsOf(plan)).flatMap(({ known }) =>
      known ? [[known.item.id, known.item]] : [],
    ),
  );
  const asked = (field: string, question: string): Refusal => ({
    ...refuse('import-asks', { question }),
    field,
  });
  return faultsIn([
    ...asks.map((ask) => asked(storingFields.ask(ask), askTexts[ask].is)),
    ...choices.map((key) => {
      const item = items.get(key);
      return asked(storingFields.choice(key), `${item ? choiceTexts.item(item) : choiceTexts.meeting}.`);
    }),
  ]);
}
