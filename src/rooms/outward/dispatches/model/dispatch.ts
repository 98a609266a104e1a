import { z } from 'zod';
import type { DispatchId, Id, PaperId, PersonId } from '../../../../kernel/ids.ts';
import type { Notice, Paper, PaperKind, PaperSubject } from '../../../ground/papers/index.ts';
import type { MailBody } from './compose-mail.ts';
import type { Timeliness } from './decide-timeliness.ts';

/** Kind of the job that sends what is due. */
export const mailJob = 'send-mails';

const mailStates = ['queued', 'sent', 'failed'] as const;
export const mailStateSchema = z.enum(mailStates);
export type MailState = z.infer<typeof mailStateSchema>;

/** A mail taken from the queue to be sent now. */
export type DueMail = {
  readonly id: Id<'dispatch_mails'>;
  readonly paperId: PaperId;
  readonly email: string;
  readonly withClosed: boolean;
  /** This one counted. */
  readonly attempts: number;
  /** When the dispatch began: the calendar file in the mail is written as of then. */
  readonly startedAt: Date;
};

/** One line of the log: who got what when. */
export type LoggedMail = {
  readonly id: Id<'dispatch_mails'>;
  readonly personId: PersonId;
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
  readonly id: DispatchId;
  readonly paperId: PaperId;
  readonly version: number;
  readonly startedAt: Date;
  readonly startedById: PersonId | null;
  /** Who pressed the button; null where nobody did or the reader may not know. */
  readonly startedBy: string | null;
  readonly mails: readonly LoggedMail[];
};

/** What waits to be sent, and to whom. */
export type Waiting = {
  readonly paper: Paper;
  readonly timeliness: Timeliness;
  readonly receivers: readonly Receiver[];
  readonly mail: MailBody;
  /** It is put up, and no one is written to; says why. */
  readonly silent: Notice | null;
};

/** All that the page of sending shows. */
export type DispatchWork = {
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
  readonly notices: readonly Notice[];
  readonly waiting: Waiting | null;
  /** Nothing can be sent as things are; the notices say why. */
  readonly blocked: boolean;
  readonly dispatches: readonly LoggedDispatch[];
  /** Receivers of today who have had no mail about the version that is in force. */
  readonly unreached: readonly Receiver[];
  /** The version in force; null while nothing has gone out, and while it is taken down. */
  readonly inForce: { readonly id: PaperId; readonly number: number } | null;
  readonly maySend: boolean;
};

/** Somebody who is to have the mail now. */
export type Receiver = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: 'chair' | 'member' | 'substitute';
  /** Sits in the council today and so may see closed parts. */
  readonly withClosed: boolean;
};
