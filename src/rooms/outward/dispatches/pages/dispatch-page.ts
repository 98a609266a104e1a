import { html } from 'hono/html';
import { agendaWork, councilWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  alert,
  emptyState,
  errorSummary,
  type Frame,
  type Html,
  layout,
  linkButton,
  longDate,
} from '../../../../ui/index.ts';
import type { DispatchPage } from '../queries/describe-dispatch.ts';
import { fieldOf } from '../texts.da.ts';
import { dispatchLog } from './dispatch-log.ts';
import { sendOutForm, type TypedSendOut } from './send-out-form.ts';

/** Sending out: what waits, to whom, and what has gone out before. */
export function dispatchPage(
  frame: Frame,
  page: DispatchPage,
  typed: TypedSendOut,
  refusal: Refusal | null,
): Html {
  const { council, meeting } = page;
  const address = agendaWork(ofMeeting(meeting));
  return layout(frame, {
    title: 'Udsendelse',
    wide: true,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: `Mødet den ${longDate(meeting.heldOn)}`, href: address },
    ],
    main: html`
      ${refusal ? errorSummary([{ field: fieldOf[refusal.code], message: refusal.message }]) : ''}
      <h1>Udsendelse</h1>
      ${meeting.cancelled ? alert('warning', 'Mødet er aflyst', `Begrundelse: ${meeting.cancelled.reason}`) : ''}
      ${waiting(frame, page, typed, refusal)} ${dispatchLog(frame, page)}
    `,
  });
}

function waiting(frame: Frame, page: DispatchPage, typed: TypedSendOut, refusal: Refusal | null): Html {
  if (page.waiting) return sendOutForm(frame, { ...page, waiting: page.waiting }, typed, refusal);
  const { meeting } = page;
  const again = page.inForce === null ? 'Dagsordenen' : 'Et tillæg eller en ny version';
  return emptyState(
    'Ingen godkendt version venter på at blive sendt',
    `${again} kan sendes ud, når formanden har godkendt.`,
    linkButton('Gå til dagsordenen', agendaWork(ofMeeting(meeting)), 'secondary'),
  );
}
