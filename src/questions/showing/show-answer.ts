import type { Json, JsonFields } from 'tvaers-rules/forms';
import { z } from 'zod';
import type { Bars, RuleForm, Shown } from '../model.ts';
import { describing } from '../texts.da.ts';
import { drawLists } from './draw-lists.ts';
import { groupWords } from './municipality-names.ts';
import { isList, valueAt } from './nest.ts';
import { showGroups } from './show-groups.ts';
import { showList } from './show-list.ts';
import { wordValue } from './word-value.ts';

const answerSchema = z.looseObject({
  status: z.enum(['decided', 'needs-lot', 'needs-decision', 'impossible']),
  steps: z.array(z.object({ text: z.string(), law: z.string() })),
  between: z.array(z.string()).optional(),
  seats: z.unknown().optional(),
  reasons: z.array(z.string()).optional(),
  question: z.string().optional(),
  options: z.array(z.string()).optional(),
});

/** An answer in words and tables, as its form wants it shown. */
export function showAnswer(form: RuleForm, input: JsonFields, answer: JsonFields): Shown {
  const { status, steps, between, seats, reasons, question, options } = answerSchema.parse(answer);
  const groups = showGroups(form, input, answer);
  const lists = (form.showing.lists ?? []).flatMap((list) => showList(list, answer));
  const choices =
    options && options.length > 0
      ? [`Mulighederne er: ${options.map((option) => wordValue(option)).join(', ')}.`]
      : [];
  return {
    status,
    heading: describing.statuses[status],
    sentences: [...(reasons ?? []), ...(question === undefined ? [] : [question]), ...choices],
    facts: form.showing.facts.flatMap(({ key, label, as }): [string, string][] => {
      const value = valueAt(answer, key);
      return value === undefined || value === null || isEmpty(value) ? [] : [[label, wordValue(value, as)]];
    }),
    tables: [...groups.tables, ...lists],
    record: groups.record,
    bars: worthDrawing(drawLists(form.showing.lists ?? [], answer) ?? groups.bars),
    steps,
    tie: status === 'needs-lot' ? tieOf(between ?? [], z.number().catch(1).parse(seats)) : null,
  };
}

/** One bar alone has nothing to be compared with. */
function worthDrawing(bars: Bars | null): Bars | null {
  return bars && bars.groups.length * bars.series.length > 1 ? bars : null;
}

function tieOf(between: readonly string[], seats: number): NonNullable<Shown['tie']> {
  return { between, names: between.map(groupWords(between)), seats };
}

function isEmpty(value: Json): boolean {
  return isList(value) && value.length === 0;
}
