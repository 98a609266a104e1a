import type { ImportedAgenda, ImportedItem, ImportWarning } from 'tvaers-reader';
import type { MeetingId, SectionId } from '../../../../kernel/ids.ts';
import type { ItemContent } from '../../../sittings/agendas/index.ts';
import type { Merged } from './merge-item.ts';
import type { NumberedItem } from './numbered-item.ts';

/** What must be said yes to before anything is stored. */
export const asks = [
  'new-meeting',
  'cancelled-meeting',
  'other-council',
  'other-date',
  'sent-out',
  'closed-uncertain',
] as const;
export type Ask = (typeof asks)[number];

/** Where both a person and the file have a say, one is chosen: what stands, or the file. */
export type Choice = 'keep' | 'file';

/** The key of the choice between the meeting as planned and as the file tells of it. */
export const meetingChoice = 'meeting';

export type PlannedMeeting =
  | { readonly is: 'new'; readonly startsAt: string | null; readonly place: string | null }
  | {
      readonly is: 'known';
      readonly id: MeetingId;
      readonly startsAt: string;
      readonly place: string;
      /** What the file says otherwise. */
      readonly told: { readonly startsAt: string; readonly place: string } | null;
    };

export type PlannedItem = {
  readonly read: ImportedItem;
  /** Section and place in the document. */
  readonly at: readonly [number, number];
  readonly content: ItemContent;
  /** The agenda's item it is, and what would become of it. */
  readonly known: { readonly item: NumberedItem; readonly merged: Merged } | null;
};

export type PlannedSection = {
  readonly title: string;
  readonly number: number | null;
  /** The agenda's section it is. */
  readonly id: SectionId | null;
  readonly items: readonly PlannedItem[];
};

export type AgendaPlan = {
  readonly heldOn: string;
  readonly meeting: PlannedMeeting;
  readonly asks: readonly Ask[];
  readonly sections: readonly PlannedSection[];
  /** Items of the agenda that are not in the document. */
  readonly gone: readonly NumberedItem[];
  /** The document is a supplement: the agenda goes on besides it, in its own order. */
  readonly isPart: boolean;
  /** Who was there, where it is minutes that tell it. */
  readonly attendance: ImportedAgenda['attendance'];
};

const askedFor: Readonly<Record<string, Ask>> = {
  'council-differs': 'other-council',
  'meeting-date-differs': 'other-date',
  'meeting-date-inferred': 'other-date',
  'closed-uncertain': 'closed-uncertain',
};

/** What a doubt of the reading asks a person; null where it only tells. */
export function askOfWarning(code: string): Ask | null {
  return askedFor[code] ?? null;
}

/** The doubts of the reading that are questions to a person. */
export function asksOfWarnings(warnings: readonly Pick<ImportWarning, 'code'>[]): readonly Ask[] {
  return [...new Set(warnings.flatMap(({ code }) => askOfWarning(code) ?? []))];
}

/** The items about which a choice must be made. */
export function conflictsOf({ sections }: Pick<AgendaPlan, 'sections'>): readonly PlannedItem[] {
  return sections
    .flatMap(({ items }) => items)
    .filter(({ known }) => known?.merged.differences.some(({ by }) => by === 'both'));
}

/** Would it change the words of what stands? */
export function changesWords({ known }: PlannedItem): boolean {
  return known?.merged.differences.some(({ by }) => by !== 'hand') ?? false;
}
