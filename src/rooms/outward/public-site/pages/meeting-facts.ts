import { html } from 'hono/html';
import { front, publicCouncil, publicMeetings } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  alert,
  type Content,
  type Crumb,
  clockTime,
  definitionList,
  weekdayDate,
} from '../../../../ui/index.ts';
import { formNames, kindNames } from '../../../sittings/meetings/index.ts';
import type { MeetingContent } from '../model.ts';
import { capital } from './meeting-lines.ts';

/** When, where and how, with what else the page knows. */
export function meetingFacts(
  { meeting }: MeetingContent,
  more: readonly (readonly [string, Content])[] = [],
): Html {
  const times =
    meeting.endsAt === null
      ? clockTime(meeting.startsAt)
      : `kl. ${bare(meeting.startsAt)}–${bare(meeting.endsAt)}`;
  const pairs: (readonly [string, Content])[] = [['Tid', `${capital(weekdayDate(meeting.heldOn))} ${times}`]];
  if (meeting.place !== '') pairs.push(['Sted', meeting.place]);
  if (meeting.form !== 'physical') pairs.push(['Form', formNames[meeting.form]]);
  if (meeting.kind !== 'ordinary') pairs.push(['Møde', kindNames[meeting.kind]]);
  if (meeting.joinAddress !== null)
    pairs.push(['Deltag', html`<a href="${meeting.joinAddress}">Gå til det virtuelle møde</a>`]);
  return definitionList([...pairs, ...more]);
}

export function cancelledAlert({ meeting }: MeetingContent): Html | string {
  return meeting.cancelled === null ? '' : alert('warning', 'Mødet er aflyst', meeting.cancelled.reason);
}

export function meetingCrumbs({ council }: MeetingContent): readonly Crumb[] {
  return [
    { text: 'Råd', href: front() },
    { text: council.name, href: publicCouncil({ council: council.id }) },
    { text: 'Møder', href: publicMeetings({ council: council.id }) },
  ];
}

function bare(time: string): string {
  return clockTime(time).replace('kl. ', '');
}
