import { html } from 'hono/html';
import { agendaPaper } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, instantText } from '../../../../ui/index.ts';
import { type AgendaContent, meetingAddress } from '../model.ts';

/** Which version this is and when it went out, with the way to the others. */
export function versionLine({ council, meeting, version, numbers }: AgendaContent): Html {
  const sent = version.sentAt === null ? '' : instantText(version.sentAt);
  if (numbers.length < 2) return html`${sent}`;
  const others = numbers
    .filter((number) => number !== version.number)
    .map(
      (number) =>
        html` <a href="${agendaPaper.version({ council: council.id, date: meeting.heldOn, number })}">Version ${number}</a>`,
    );
  return html`${sent} (version ${version.number}). Se også:${others}`;
}

/** Said on top of a version that is not the newest. */
export function outdatedAlert({ council, meeting, version, numbers }: AgendaContent): Html | string {
  if (version.number === numbers.at(-1)) return '';
  const address = meetingAddress(council.id, meeting.heldOn);
  return alert(
    'warning',
    `Du læser version ${version.number}`,
    html`<p class="alert-text">Der er kommet en nyere version. <a href="${address}">Læs den gældende dagsorden</a>.</p>`,
  );
}
