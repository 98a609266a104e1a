import { z } from 'zod';
import type { AgendaItemId, CouncilId, MeetingId, SectionId } from '../../../../kernel/ids.ts';
import type { ItemKind } from '../../agenda-papers/index.ts';
import type { SavedContent } from './item.ts';
import type { State } from './state.ts';

export type DraftSection = {
  readonly id: SectionId;
  readonly title: string;
  /** Fixed when it was first sent out. */
  readonly sentNumber: number | null;
  /** Printed in the document it was read from; counts until it is moved or sent. */
  readonly givenNumber: number | null;
};

/** An agenda item as it is worked on. */
export type DraftItem = SavedContent & {
  readonly id: AgendaItemId;
  readonly sectionId: SectionId;
  /** The council's number for the matter. */
  readonly recordNumber: string | null;
  readonly position: number;
  /** "3.1", fixed when it was first sent out. */
  readonly sentNumber: string | null;
  /** "715", printed in the document it was read from; counts until it is moved or sent. */
  readonly givenNumber: string | null;
  readonly kind: ItemKind;
  readonly withdrawnReason: string | null;
  readonly firstSentIn: number | null;
  readonly revision: number;
};

/** Who was there and who was not, by the words of the minutes ("Afbud"). */
export const attendanceSchema = z.array(z.object({ label: z.string(), names: z.array(z.string()) }));

export type Draft = {
  readonly meetingId: MeetingId;
  readonly councilId: CouncilId;
  readonly state: State;
  readonly sections: readonly DraftSection[];
  readonly items: readonly DraftItem[];
  /** As minutes that were read in tell it. */
  readonly attendance: z.infer<typeof attendanceSchema>;
};
