import { ok, type Refusal, type Result, refused } from '../../kernel/result.ts';
import { refuse } from './errors.ts';
import { openMailFolder } from './folder.ts';
import type { Mailer } from './model.ts';
import { openSmtpMailer } from './smtp.ts';

export type MailSettings = {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
};

/** `where` is the SMTP server or the folder, without any password, for the line printed at start. */
export type ConfiguredMailer = Mailer & { readonly where: string };

/**
 * The mailer the configuration asks for: SMTP when `SMTP_URL` is given, else .eml files in the folder.
 * @param folder where mails are put when there is no server
 */
export async function configureMailer(
  settings: MailSettings,
  folder: string,
): Promise<Result<ConfiguredMailer>> {
  const sender = settings.MAIL_FROM?.trim() ?? '';
  const address = settings.SMTP_URL?.trim() ?? '';
  const fault = findFault(address, sender);
  if (fault) return refused(fault);
  if (address === '') {
    const mailer = await openMailFolder(folder, sender === '' ? 'Tværs <tvaers@localhost>' : sender);
    return ok({ ...mailer, where: folder });
  }
  return ok({ ...openSmtpMailer(address, sender), where: new URL(address).host });
}

function findFault(address: string, sender: string): Refusal | null {
  if (address !== '' && !isSmtpAddress(address)) return refuse('mail-address-wrong');
  if (address !== '' && sender === '') return refuse('mail-sender-missing');
  if (sender !== '' && !isSender(sender)) return refuse('mail-sender-wrong', { sender });
  return null;
}

function isSmtpAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
}

function isSender(sender: string): boolean {
  return /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(sender);
}
