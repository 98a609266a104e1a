import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './model.ts';

/**
 * One mail as the mail library wants it. Content is never fetched from addresses or files, whatever a text says,
 * and the mail tells out-of-office programs not to answer it (RFC 3834).
 */
export function composeMessage(from: string, mail: Mail): SendMailOptions {
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableUrlAccess: true,
    disableFileAccess: true,
    attachments: (mail.attachments ?? []).map(({ fileName, mediaType, content }) => ({
      filename: fileName,
      contentType: mediaType,
      content,
    })),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
  };
}
