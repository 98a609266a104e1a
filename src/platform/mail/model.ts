export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly { readonly fileName: string; readonly mediaType: string; readonly content: string | Buffer }[];
  /** Same id again for the same mail: a receiver that got it twice can tell. */
  readonly messageId?: string;
};

/** Sends mail or says why not; it is the job queue that tries again. */
export type Mailer = { send(mail: Mail): Promise<void> };
