import { z } from 'zod';
import { composeMessage } from './message.ts';
import { type Mail, type Mailer, MailFailure } from './model.ts';

export type SmtpMailer = Mailer & {
  /** Closes the connections that are kept open between mails. */
  close(): void;
};

/**
 * Sends through an SMTP server, over a few connections that are kept open between mails.
 * @param address `smtp://user:password@host:587` (STARTTLS where the server has it) or `smtps://…:465`
 * @param from `Tværs <kkr@example.dk>`
 */
export function openSmtpMailer(address: string, from: string): SmtpMailer {
  const open = async () =>
    (await import('nodemailer')).createTransport({
      url: address,
      pool: true,
      maxConnections: 2,
      // A server that does not answer must not hold the queue: the mail is tried again later.
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
    });
  let transport: ReturnType<typeof open> | null = null;
  return {
    async send(mail: Mail) {
      try {
        transport ??= open();
        await (await transport).sendMail(composeMessage(from, mail));
      } catch (error) {
        throw failureFrom(error);
      }
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

const smtpError = z.object({
  message: z.string(),
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
});

/** RFC 5321: 550, 551 and 553 to RCPT TO say that there is no such mailbox. */
const noSuchMailbox = new Set([550, 551, 553]);

function failureFrom(error: unknown): MailFailure {
  const read = smtpError.safeParse(error);
  if (!read.success) return new MailFailure(String(error), false);
  const { message, code, responseCode, command } = read.data;
  const aboutReceiver = code === 'EENVELOPE' && command !== 'MAIL FROM';
  const permanent = aboutReceiver && responseCode !== undefined && noSuchMailbox.has(responseCode);
  return new MailFailure(message, permanent);
}
