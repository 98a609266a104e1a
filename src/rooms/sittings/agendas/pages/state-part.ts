import { html } from 'hono/html';
import { agendaPaper, meetingChange, ofMeeting } from '../../../../addresses/index.ts';
import { alert, type Content, type Html, instantText, tag } from '../../../../ui/index.ts';
import type { AgendaWork, WorkingAgenda } from '../queries/describe-agenda.ts';

/** What whoever works on the agenda must know first: that the meeting is called off, or has no rules to count by. */
export function meetingNotices({ meeting, withoutRules }: AgendaWork, mayWrite: boolean): Html {
  return html`${
    meeting.cancelled
      ? alert(
          'warning',
          'Mødet er aflyst',
          html`<p class="alert-text">${meeting.cancelled.reason}${mayWrite ? html` <a href="${meetingChange(ofMeeting(meeting))}#aflysning">Fortryd aflysningen</a>` : ''}</p>`,
        )
      : ''
  }${withoutRules === null ? '' : alert('info', 'Mødet har ingen frister', withoutRules)}`;
}

/** How far the agenda is, and since when. */
export function agendaStateLine({ meeting }: AgendaWork, agenda: WorkingAgenda): Html {
  const { state } = agenda.draft;
  const sent = agenda.versions.findLast(({ sentAt }) => sentAt !== null);
  return html`<p>${stateTag(state, sent?.takenDown !== undefined && sent.takenDown !== null)} ${
    sent
      ? html`<a href="${agendaPaper.version({ ...ofMeeting(meeting), number: sent.number })}">Version ${sent.number}</a> blev sendt ud ${instantText(sent.sentAt ?? '')}.${takenDown(sent)}`
      : ''
  }</p>`;
}

function stateTag(state: WorkingAgenda['draft']['state'], isTakenDown: boolean): Content {
  if (state === 'approved') return tag('Godkendt, ikke sendt ud', 'info');
  if (state === 'draft') return tag('Under arbejde');
  return isTakenDown ? tag('Taget ned', 'warning') : tag('Sendt ud', 'success');
}

function takenDown({ takenDown: taken }: WorkingAgenda['versions'][number]): string {
  return taken === null ? '' : ` Den blev taget ned ${instantText(taken.at)}: ${taken.reason}`;
}
