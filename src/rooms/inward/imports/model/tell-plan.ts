import { fieldNames, goneText, outcomeTexts } from '../texts.da.ts';
import type { AgendaPlan, PlannedItem } from './storing-plan.ts';

/** What storing would do in plain lines, one for each item: for the command line, which has no page to show it on. */
export function tellPlan({ sections, gone }: AgendaPlan): readonly string[] {
  return [
    ...sections.flatMap(({ items }) => items.map(tellItem)),
    ...gone.map(({ number, title }) => `  ${number} ${title}: ${goneText}`),
  ];
}

function tellItem({ read, known }: PlannedItem): string {
  const heading = `  ${read.number} ${read.title}`;
  if (!known) return `${heading}: ${outcomeTexts.added}`;
  const { differences } = known.merged;
  if (differences.length === 0) return `${heading}: ${outcomeTexts.unchanged}`;
  const fields = differences.map(({ field }) => fieldNames[field].toLowerCase()).join(', ');
  const both = differences.some(({ by }) => by === 'both');
  const hands = differences.every(({ by }) => by === 'hand');
  const outcome = both ? outcomeTexts.conflict : hands ? outcomeTexts.hand : outcomeTexts.updated;
  return `${heading} (${fields}): ${outcome}`;
}
