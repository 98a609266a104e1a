export { type ConfiguredMailer, configureMailer, type MailSettings } from './configure.ts';
export { openMailFolder } from './folder.ts';
export { type Attachment, type Mail, type Mailer, MailFailure } from './model.ts';
export { openSmtpMailer, type SmtpMailer } from './smtp.ts';
