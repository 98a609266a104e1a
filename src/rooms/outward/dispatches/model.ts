import { z } from 'zod';

export const mailStates = ['queued', 'sent', 'failed'] as const;
export const mailStateSchema = z.enum(mailStates);
export type MailState = z.infer<typeof mailStateSchema>;

/** A mail taken from the queue to be sent now. */
export type DueMail = {
  readonly id: string;
  readonly versionId: string;
  readonly meetingId: string;
  readonly email: string;
  readonly withClosed: boolean;
  /** This one counted. */
  readonly attempts: number;
  /** When the dispatch began: the calendar file in the mail is written as of then. */
  readonly startedAt: Date;
};

/** One line of the log: who got what when. */
export type LoggedMail = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly withClosed: boolean;
  readonly state: MailState;
  readonly attempts: number;
  readonly sentAt: Date | null;
  /** When it is tried (again); only of interest while it is queued. */
  readonly nextAttemptAt: Date;
  /** What the mail server answered the last time it said no. */
  readonly lastError: string | null;
};

/** One sending: the first, or a later one to some. */
export type LoggedDispatch = {
  readonly id: string;
  readonly versionId: string;
  readonly version: number;
  readonly startedAt: Date;
  readonly startedById: string | null;
  /** Who pressed the button; null where nobody did or the reader may not know. */
  readonly startedBy: string | null;
  readonly mails: readonly LoggedMail[];
};

/** Somebody who is to have the mail now. */
export type Receiver = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'chair' | 'member' | 'substitute';
  /** Sits in the council today and so may see closed parts. */
  readonly withClosed: boolean;
};
