import { publicAnnex, publicItem, publicMeeting, publicPicture } from '../../../addresses/index.ts';
import type { CouncilId } from '../../../kernel/ids.ts';
import type { Council, Municipality, Region } from '../../ground/councils/index.ts';
import type { TakenDown } from '../../ground/papers/index.ts';
import type { AgendaVersion } from '../../sittings/agenda-papers/index.ts';
import type { Deadline, Meeting } from '../../sittings/meetings/index.ts';
import type { Publication } from '../publications/index.ts';

/** A meeting in a list, and whether its agenda can be read. */
export type MeetingLine = {
  readonly council: Council;
  readonly meeting: Meeting;
  readonly published: boolean;
  /** There was an agenda, and its newest version has been taken down. */
  readonly takenDown: boolean;
};

export type CouncilCard = { readonly council: Council; readonly size: number; readonly next: Meeting | null };

export type FrontContent = {
  readonly cards: readonly CouncilCard[];
  readonly coming: readonly MeetingLine[];
  readonly news: readonly Publication[];
};

export type CouncilContent = {
  readonly council: Council;
  readonly municipalities: readonly Municipality[];
  readonly next: MeetingLine | null;
  readonly coming: readonly MeetingLine[];
  /** The latest meetings whose agenda can be read, newest first. */
  readonly latest: readonly MeetingLine[];
};

/** All meetings of a council, newest year first. */
export type MeetingsContent = {
  readonly council: Council;
  readonly years: readonly { readonly year: string; readonly lines: readonly MeetingLine[] }[];
};

/** A meeting as its page shows it. */
export type MeetingContent = {
  readonly council: Council;
  readonly meeting: Meeting;
  /** When the agenda goes out; null where the meeting has no such deadline. */
  readonly agendaDeadline: Deadline | null;
  readonly over: boolean;
};

/** What of an agenda meets the one who asks for it. */
export type AgendaReading =
  | { readonly state: 'readable'; readonly agenda: AgendaContent }
  | { readonly state: 'taken-down'; readonly takenDown: TakenDown }
  | { readonly state: 'none' };

export type AgendaContent = MeetingContent & {
  readonly version: AgendaVersion;
  /** The version before this one, for what changed. */
  readonly previous: AgendaVersion | null;
  /** Numbers of all versions the reader may read, oldest first. */
  readonly numbers: readonly number[];
  /** The reader may open closed annexes. */
  readonly seesClosed: boolean;
};

export type MunicipalityContent = {
  readonly municipality: Municipality;
  readonly on: string;
  readonly region: (Region & { readonly until: string | null }) | null;
  /** The region that takes over when the present one ends. */
  readonly nextRegion: Region | null;
  readonly council: Council | null;
  readonly coming: readonly MeetingLine[];
};

export function meetingAddress(councilId: CouncilId, heldOn: string): string {
  return publicMeeting({ council: councilId, date: heldOn });
}

export function itemAddress(councilId: CouncilId, heldOn: string, number: string): string {
  return publicItem({ council: councilId, date: heldOn, number });
}

export function annexAddress(
  councilId: CouncilId,
  heldOn: string,
  annex: { readonly id: string; readonly fileName: string },
): string {
  return publicAnnex({ council: councilId, date: heldOn, annex: annex.id, name: annex.fileName });
}

export function pictureAddress(councilId: CouncilId, file: string): string {
  return publicPicture({ council: councilId, hash: file });
}
