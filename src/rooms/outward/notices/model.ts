import type { CouncilId, NoticeId } from '../../../kernel/ids.ts';
export const audiences = ['everyone', 'members'] as const;
export type Audience = (typeof audiences)[number];

/** A short message of a council that hangs from its first day to its last. */
export type Notice = {
  readonly id: NoticeId;
  readonly councilId: CouncilId;
  readonly title: string;
  /** Plain words; an empty line begins a paragraph. */
  readonly body: string;
  /** YYYY-MM-DD, both days included. */
  readonly firstOn: string;
  readonly lastOn: string;
  readonly audience: Audience;
  readonly isTakenDown: boolean;
};

/** A notice as its form gives it. */
export type NoticeInput = Omit<Notice, 'id' | 'isTakenDown'>;

export type NoticeState = 'coming' | 'hanging' | 'over' | 'taken-down';

/** How it stands with a notice on a day, YYYY-MM-DD. */
export function noticeState(notice: Notice, today: string): NoticeState {
  if (notice.isTakenDown) return 'taken-down';
  if (today < notice.firstOn) return 'coming';
  return today <= notice.lastOn ? 'hanging' : 'over';
}
