import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { expectOk } from '../../kernel/result.ts';
import { configureMailer } from './configure.ts';
import { openMailFolder } from './folder.ts';
import { type Mail, MailFailure } from './model.ts';
import { openSmtpMailer } from './smtp.ts';

const portSchema = z.object({ port: z.number() });
const sender = 'KKR Midtjylland <kkr@example.dk>';
const mail: Mail = {
  to: 'borgmester@favrskov.example',
  subject: 'Dagsorden til mødet – æøå',
  text: 'Dagsordenen er klar.',
  html: '<p>Dagsordenen er klar.</p>',
  attachments: [
    { fileName: 'møde.ics', mediaType: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
  ],
  messageId: '<1@example.dk>',
};

type Received = { readonly to: readonly string[]; readonly content: string };

/** An SMTP server that takes mail, but knows no mailbox named "ukendt" and is busy for "optaget". */
async function startServer() {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('ukendt'))
        return done(Object.assign(new Error('No such user'), { responseCode: 550 }));
      if (address.startsWith('optaget'))
        return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
      return done();
    },
    async onData(stream, session, done) {
      const chunks = await Array.fromAsync(stream);
      received.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        content: Buffer.concat(chunks).toString('utf8'),
      });
      done();
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = portSchema.parse(listening.address());
  const mailer = openSmtpMailer(`smtp://127.0.0.1:${port}`, sender);
  after(() => {
    mailer.close();
    server.close();
  });
  return { mailer, received };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-mail-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a mail reaches the server with its text, its calendar attachment and its id', async () => {
  const { mailer, received } = await startServer();
  await mailer.send(mail);
  assert.equal(received.length, 1);
  assert.deepEqual(received[0]?.to, ['borgmester@favrskov.example']);
  const content = received[0]?.content ?? '';
  assert.match(content, /^Message-ID: <1@example\.dk>/m);
  assert.match(content, /^Auto-Submitted: auto-generated/m);
  assert.match(content, /^From: KKR Midtjylland <kkr@example\.dk>/m);
  assert.match(content, /Content-Type: text\/calendar; charset=utf-8/);
  assert.match(content, /Content-Type: text\/html/);
});

test('a line break in the subject adds no header of its own', async () => {
  const { mailer, received } = await startServer();
  await mailer.send({ ...mail, subject: 'Møde\r\nBcc: fremmed@example.dk' });
  assert.doesNotMatch(received[0]?.content ?? '', /^Bcc:/m);
  assert.deepEqual(received[0]?.to, ['borgmester@favrskov.example']);
});

test('a mailbox that does not exist is a permanent failure', async () => {
  const { mailer } = await startServer();
  await assert.rejects(
    mailer.send({ ...mail, to: 'ukendt@example.dk' }),
    (error) => error instanceof MailFailure && error.permanent && error.message.includes('No such user'),
  );
});

test('a busy mailbox is a failure to try again', async () => {
  const { mailer } = await startServer();
  await assert.rejects(
    mailer.send({ ...mail, to: 'optaget@example.dk' }),
    (error) => error instanceof MailFailure && !error.permanent,
  );
});

test('a server that is not there is a failure to try again', async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = portSchema.parse(listener.address());
  listener.close();
  await once(listener, 'close');
  const mailer = openSmtpMailer(`smtp://127.0.0.1:${port}`, sender);
  await assert.rejects(mailer.send(mail), (error) => error instanceof MailFailure && !error.permanent);
  mailer.close();
});

test('in the mail folder the same mail twice is one file, another mail another', async () => {
  const folder = await temporaryFolder();
  const mailer = await openMailFolder(folder, sender);
  await mailer.send(mail);
  await mailer.send(mail);
  await mailer.send({ ...mail, messageId: '<2@example.dk>' });
  const names = await readdir(folder);
  assert.equal(names.length, 2);
  assert.ok(names.every((name) => name.startsWith('borgmester@favrskov.example-') && name.endsWith('.eml')));
  const content = await readFile(join(folder, names[0] ?? ''), 'utf8');
  assert.match(content, /^To: borgmester@favrskov\.example\r$/m);
});

test('without a server the mails go to the folder', async () => {
  const folder = await temporaryFolder();
  const mailer = expectOk(await configureMailer({}, folder));
  assert.equal(mailer.where, folder);
  await mailer.send(mail);
  assert.equal((await readdir(folder)).length, 1);
});

test('the line printed at start names the server but not the password', async () => {
  const settings = { SMTP_URL: 'smtp://bruger:hemmelig@mail.example.dk:587', MAIL_FROM: sender };
  assert.equal(expectOk(await configureMailer(settings, 'unused')).where, 'mail.example.dk:587');
});

const wrongSettings = [
  [{ SMTP_URL: 'mail.example.dk', MAIL_FROM: sender }, 'mail-address-wrong'],
  [{ SMTP_URL: 'https://mail.example.dk', MAIL_FROM: sender }, 'mail-address-wrong'],
  [{ SMTP_URL: 'smtp://mail.example.dk' }, 'mail-sender-missing'],
  [{ MAIL_FROM: 'ikke en adresse' }, 'mail-sender-wrong'],
] as const;

for (const [settings, code] of wrongSettings) {
  test(`the settings ${JSON.stringify(settings)} are refused as ${code}`, async () => {
    const answer = await configureMailer(settings, 'unused');
    assert.equal(answer.ok ? 'taken' : answer.error.code, code);
  });
}
