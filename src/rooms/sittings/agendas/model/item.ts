import { decideKind, type ItemKind, itemKinds } from 'tvaers-reader/kinds';
import { richTextSchema } from 'tvaers-richtext';
import { z } from 'zod';
import { idText } from '../../../../kernel/ids.ts';
import { linesInput, mostLetters, neededText, textInput } from '../../../../kernel/inputs.ts';

const minutes = 'item-minutes-invalid';

/**
 * What people write of an item. This is the one schema of it: its form, what the commands take, the saved states and
 * the row are derived from it, and its messages are codes of the room's catalogue.
 */
const words = z.object({
  title: neededText(mostLetters.line, 'item-title-missing'),
  /** Initials. */
  officers: linesInput(mostLetters.line),
  background: richTextSchema,
  /** "Det indstilles, at KKR Midtjylland"; each recommendation goes on with the sentence. */
  recommendationLead: textInput(mostLetters.reason),
  recommendations: linesInput(mostLetters.text),
  caseStatement: richTextSchema,
  /** What was decided, as minutes that were read in tell it; no part of what goes out. */
  decision: richTextSchema.default([]),
  presenters: linesInput(mostLetters.reason),
  expectedMinutes: z.number(minutes).int(minutes).min(1, minutes).max(600, minutes).nullable(),
  /** Null: the item is open. */
  closedReason: neededText(mostLetters.reason, 'close-reason-missing').nullable(),
  /** Null: the kind follows the verbs of the recommendations. */
  correctedKind: z.enum(itemKinds, 'item-kind-invalid').nullable(),
});

/** An item as it is written or read from a document: its matter is named by the council's number for it. */
export const itemContent = words.extend({ recordNumber: z.string().trim().min(1).nullable() });
export type ItemContent = z.infer<typeof itemContent>;

/** An item as it is kept. */
export const savedContent = words.extend({ matterId: idText('matters').nullable() });
export type SavedContent = z.infer<typeof savedContent>;

/** What an item is for: as somebody said, or as its recommendations do. */
function kindOf({ correctedKind, recommendations }: SavedContent): ItemKind {
  return correctedKind ?? decideKind(recommendations) ?? 'orientation';
}

/** An item on a working agenda, as it would be written again unchanged. */
export function contentOf(item: ItemContent): ItemContent {
  return itemContent.parse(item);
}

/** The fields in which two states of an item differ. */
export function changedFields(before: SavedContent, after: SavedContent): readonly (keyof SavedContent)[] {
  const written = (content: SavedContent, name: keyof SavedContent) => JSON.stringify(content[name]);
  return savedContent.keyof().options.filter((name) => written(before, name) !== written(after, name));
}

/** The columns of `agenda_items` that hold what was written, each under its name in the schema. */
export const itemColumns = [
  'title',
  'agenda_items.matter_id as matterId',
  'officers',
  'background',
  'recommendation_lead as recommendationLead',
  'case_statement as caseStatement',
  'decision',
  'presenters',
  'expected_minutes as expectedMinutes',
  'closed_reason as closedReason',
] as const;

/** The same the other way. The recommendations are rows of their own. */
export function rowOf(content: SavedContent) {
  return {
    title: content.title,
    matter_id: content.matterId,
    officers: [...content.officers],
    background: JSON.stringify(content.background),
    recommendation_lead: content.recommendationLead,
    case_statement: JSON.stringify(content.caseStatement),
    decision: JSON.stringify(content.decision),
    presenters: [...content.presenters],
    expected_minutes: content.expectedMinutes,
    closed_reason: content.closedReason,
    kind: kindOf(content),
    kind_corrected: content.correctedKind !== null,
  };
}
