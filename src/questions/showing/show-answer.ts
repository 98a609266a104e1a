import type { Json, JsonFields } from 'tvaers-rules/forms';
import { z } from 'zod';
import { isList, valueAt } from '../forms/json-values.ts';
import type { Question } from '../forms/question.ts';
import { headings } from '../texts.da.ts';
import { drawLists } from './bars/draw-lists.ts';
import type { Cell } from './cell.ts';
import { cellOf } from './cell-of.ts';
import { headlineOf } from './headline.ts';
import { drawSeats } from './seats/draw-seats.ts';
import { showGroups } from './show-groups.ts';
import { showList } from './show-list.ts';
import type { Bars, Shown, Tie } from './shown.ts';
import { drawTiles } from './tiles/draw-tiles.ts';
import { wordValue } from './word-value.ts';
import type { Words } from './words.ts';

const answerSchema = z.looseObject({
  status: z.enum(['decided', 'needs-lot', 'needs-decision', 'impossible']),
  steps: z.array(
    z.object({
      text: z.string(),
      law: z.string(),
      source: z.object({ title: z.string(), datedOn: z.string(), url: z.string().nullable() }).optional(),
    }),
  ),
  between: z.array(z.string()).default([]),
  seats: z.unknown().optional(),
  reasons: z.array(z.string()).default([]),
  question: z.string().optional(),
  options: z.array(z.string()).default([]),
});
type Answer = z.infer<typeof answerSchema>;

/** An answer in words and tables, as its question wants it shown. */
export function showAnswer(question: Question, input: JsonFields, answer: JsonFields, words: Words): Shown {
  const read = answerSchema.parse(answer);
  const { facts, lists = [] } = question.showing;
  const groups = showGroups(question, input, answer, words);
  return {
    status: read.status,
    heading: headings[read.status],
    headline:
      read.status === 'decided'
        ? (headlineOf(question.showing, input, answer, words) ?? read.steps.at(-1)?.text ?? null)
        : null,
    sentences: sentencesOf(read, words),
    facts: facts.flatMap(({ key, label, as }): [string, Cell][] => {
      const value = valueAt(answer, key);
      return isNothing(value) ? [] : [[label, cellOf(value, words, as)]];
    }),
    tables: [...(groups ? [groups.table] : []), ...lists.flatMap((list) => showList(list, answer, words))],
    record: groups?.record ?? null,
    bars: worthDrawing(drawLists(lists, answer) ?? groups?.bars ?? null),
    seats: drawSeats(question.showing, answer),
    tiles: drawTiles(question.showing, answer, words),
    steps: read.steps,
    tie: read.status === 'needs-lot' ? tieOf(read, words) : null,
  };
}

function sentencesOf({ reasons, question, options }: Answer, words: Words): readonly string[] {
  const known = options.map((option) => wordValue(option, words)).join(', ');
  const choices = options.length > 0 ? [`Mulighederne er: ${known}.`] : [];
  return [...reasons, ...(question === undefined ? [] : [question]), ...choices];
}

/** One bar alone has nothing to be compared with. */
function worthDrawing(bars: Bars | null): Bars | null {
  return bars && bars.groups.length * bars.series.length > 1 ? bars : null;
}

/** Answers may have maps of seats; where they tell no number, the tie is about one. */
function tieOf({ between, seats }: Answer, words: Words): Tie {
  return { between, names: between.map(words.groups(between)), seats: z.number().catch(1).parse(seats) };
}

function isNothing(value: Json | undefined): value is undefined | null {
  return value === undefined || value === null || (isList(value) && value.length === 0);
}
