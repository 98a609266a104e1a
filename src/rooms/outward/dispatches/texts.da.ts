import { catalogue } from '../../../kernel/errors.ts';
import type { MailState, Receiver } from './model/dispatch.ts';

export const refuse = catalogue({
  'dispatch-subject-unknown': 'Det, der skulle sendes ud, findes ikke.',
  'dispatch-nothing-approved':
    'Der er ingen godkendt version, som venter på at blive sendt. Den er måske lige sendt; se loggen nedenfor.',
  'dispatch-version-changed':
    'Der er godkendt en nyere version, siden du åbnede siden. Se den igennem, og send den derefter.',
  'dispatch-no-receivers':
    'Rådet har ingen medlemmer, der kan få mailen. Bed administratoren om at oprette medlemmerne.',
  'dispatch-receivers-changed':
    'Modtagerlisten er ændret, siden du åbnede siden. Se den igennem, og send derefter.',
  'dispatch-unconfirmed': ['confirmed', 'Sæt kryds ved, at du har set modtagerne og mailen igennem.'],
  'dispatch-late-reason-missing': [
    'lateReason',
    'Fristen er overskredet. Skriv, hvorfor den fraviges; begrundelsen vises sammen med fristen.',
  ],
  'dispatch-not-sent': 'Versionen er ikke sendt ud, eller den er taget ned, så den kan ikke sendes igen.',
  'dispatch-receiver-gone':
    'Personen er ikke længere medlem af rådet eller stedfortræder og får ikke mailen.',
  'dispatch-none-failed': 'Ingen mails er fejlet, så der er intet at sende igen.',
});

/** What the history says of each command here. */
export const happened = {
  'dispatches.send-out': { says: '»{title}« blev sendt ud til {receivers} modtagere.', withParts: true },
  'dispatches.send-again': '»{title}« blev sendt igen til {receivers} modtagere.',
} as const;

export const mailStateNames: Readonly<Record<MailState, string>> = {
  queued: 'I kø',
  sent: 'Sendt',
  failed: 'Fejlet',
};

export const receiverRoleNames: Readonly<Record<Receiver['role'], string>> = {
  chair: 'Formandskab',
  member: 'Medlem',
  substitute: 'Stedfortræder',
};
