import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMessage } from './message.ts';
import type { Mail, Mailer } from './model.ts';

/**
 * For development: every mail becomes an .eml file that a mail program can open, and nothing leaves the machine.
 * The same message id gives the same file, so that a mail sent twice lies there once.
 */
export async function openMailFolder(folder: string, from: string): Promise<Mailer> {
  await mkdir(folder, { recursive: true });
  return {
    async send(mail) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
      const { message } = await transport.sendMail(composeMessage(from, mail));
      const temporary = join(folder, `.${randomUUID()}`);
      await writeFile(temporary, message);
      await rename(temporary, join(folder, fileName(mail)));
    },
  };
}

function fileName(mail: Mail): string {
  const receiver = mail.to.replace(/[^a-z0-9@.-]+/gi, '_').slice(0, 60);
  const identity = mail.messageId ?? randomUUID();
  return `${receiver}-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}.eml`;
}
