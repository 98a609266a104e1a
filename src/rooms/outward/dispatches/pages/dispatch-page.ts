import { html } from 'hono/html';
import { councilWork } from '../../../../addresses/index.ts';
import {
  alert,
  emptyState,
  type Filled,
  type Frame,
  type Html,
  linkButton,
  pageWithForms,
} from '../../../../ui/index.ts';
import { capital, paperAddress } from '../../../ground/papers/index.ts';
import type { DispatchWork } from '../model/dispatch.ts';
import { dispatchLog } from './dispatch-log.ts';
import { sendOutForm } from './send-out-form.ts';

/** Sending out: what waits, to whom, and what has gone out before. */
export function dispatchPage(frame: Frame, page: DispatchWork, filled: Filled): Html {
  const { kind, subject } = page;
  const address = paperAddress(kind, 'work', subject);
  return pageWithForms(frame, {
    heading: 'Udsendelse',
    wide: true,
    back: [
      { text: subject.council.name, href: councilWork({ council: subject.council.id }) },
      { text: subject.name, href: address },
    ],
    faults: filled.faults,
    body: html`
      ${page.notices.map((notice) => alert(notice.kind, notice.heading, notice.words))}
      ${waiting(frame, page, filled)} ${dispatchLog(frame, page)}
      ${page.dispatches.length === 0 ? '' : html`<p><a href="${paperAddress(kind, 'takeDown', subject)}">Tag ${kind.words.the} ned</a></p>`}
    `,
  });
}

function waiting(frame: Frame, page: DispatchWork, filled: Filled): Html {
  if (page.waiting) return sendOutForm(frame, { ...page, waiting: page.waiting }, filled);
  const { kind, subject, dispatches } = page;
  const again = dispatches.length === 0 ? capital(kind.words.the) : 'Et tillæg eller en ny version';
  return emptyState(
    'Ingen godkendt version venter på at blive sendt',
    `${again} kan sendes ud, når formanden har godkendt.`,
    linkButton(`Gå til ${kind.words.the}`, paperAddress(kind, 'work', subject), 'secondary'),
  );
}
