import type { AgendaItemId, CouncilId, MeetingId, SectionId } from '../../../../kernel/ids.ts';
import type { ItemKind } from '../../agenda-papers/index.ts';
import type { SavedContent } from './item.ts';
import type { State } from './state.ts';

export type DraftSection = {
  readonly id: SectionId;
  readonly title: string;
  /** Fixed when it was first sent out. */
  readonly sentNumber: number | null;
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
  readonly kind: ItemKind;
  readonly withdrawnReason: string | null;
  readonly firstSentIn: number | null;
  readonly revision: number;
};

export type Draft = {
  readonly meetingId: MeetingId;
  readonly councilId: CouncilId;
  readonly state: State;
  readonly sections: readonly DraftSection[];
  readonly items: readonly DraftItem[];
};
