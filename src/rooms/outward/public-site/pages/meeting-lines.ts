import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { clockTime, tag, weekdayDate } from '../../../../ui/index.ts';
import { kindNames, type Meeting } from '../../../sittings/meetings/index.ts';
import { type MeetingLine, meetingAddress } from '../model.ts';

/** Meetings one below the other, each a link to its page. */
export function meetingList(lines: readonly MeetingLine[], show: { readonly council: boolean }): Html {
  return html`<ul class="meeting-list">${lines.map((line) => meetingLine(line, show.council))}</ul>`;
}

function meetingLine(line: MeetingLine, withCouncil: boolean): Html {
  const { council, meeting } = line;
  const name = withCouncil ? html`${council.name}<br>` : '';
  return html`<li${meeting.cancelled ? html` class="cancelled"` : ''}><div class="when"><a href="${meetingAddress(council.id, meeting.heldOn)}">${capital(weekdayDate(meeting.heldOn))}</a></div><div class="where">${name}${whenAndWhere(meeting)} ${stateTag(line)}</div></li>`;
}

/** "kl. 9.30, Regionshuset i Viborg". */
export function whenAndWhere(meeting: Meeting): string {
  return [clockTime(meeting.startsAt), placeText(meeting)].filter((part) => part !== '').join(', ');
}

function placeText(meeting: Meeting): string {
  return meeting.form === 'virtual' && meeting.place === '' ? 'virtuelt' : meeting.place;
}

function stateTag({ meeting, published, takenDown }: MeetingLine): Html | string {
  if (meeting.cancelled) return tag('Aflyst', 'error');
  if (takenDown) return tag('Dagsorden taget ned', 'warning');
  if (published) return tag('Dagsorden', 'success');
  return meeting.kind === 'ordinary' ? '' : tag(kindNames[meeting.kind]);
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
