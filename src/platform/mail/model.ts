export type Attachment = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Buffer;
};

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly Attachment[];
  /** Same id again for the same mail: a receiver that got it twice can tell. */
  readonly messageId?: string;
};

/**
 * Sends mail or says why not; it is the job queue that tries again.
 * @throws MailFailure when the mail was not taken
 */
export type Mailer = { send(mail: Mail): Promise<void> };

/** Why a mail was not taken. It has an identity of its own so that the queue can tell it from a bug. */
export class MailFailure extends Error {
  /** The receiver's server says that the address will never work: trying again helps nobody. */
  readonly permanent: boolean;

  constructor(reason: string, permanent: boolean) {
    super(reason);
    this.name = 'MailFailure';
    this.permanent = permanent;
  }
}
