import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { tag, weekdayDate } from '../../../../ui/index.ts';
import type { AgendaState } from '../../../sittings/agendas/index.ts';
import { deadlineTitles } from '../../../sittings/meetings/index.ts';
import type { DescribedDeadline, DescribedMeeting } from '../queries/describe-plan.ts';

/** A meeting's deadlines as a list; what is near or overdue says so in words, until the meeting is over. */
export function deadlineLines(
  { deadlines, withoutRules, agenda }: Pick<DescribedMeeting, 'deadlines' | 'withoutRules' | 'agenda'>,
  over = false,
): Html {
  if (withoutRules !== null) return html`<p>${withoutRules}</p>`;
  if (deadlines.length === 0) return html`<p>Forretningsordenen sætter ingen frister for mødet.</p>`;
  return html`<ul class="deadlines">
    ${deadlines.map((deadline) => deadlineLine(deadline, agenda, over))}
  </ul>`;
}

function deadlineLine(deadline: DescribedDeadline, agenda: AgendaState, over: boolean): Html {
  return html`<li>
    ${deadlineTitles[deadline.name]}: senest ${weekdayDate(deadline.on)} ${over ? '' : warning(deadline, agenda)}
    ${
      deadline.deviation
        ? html`<br />Flyttet fra ${weekdayDate(deadline.computedOn)}: ${deadline.deviation.reason}`
        : ''
    }
    ${
      deadline.advisedOn && !deadline.deviation
        ? html`<br />Falder på en fridag. Sidste arbejdsdag før er ${weekdayDate(deadline.advisedOn)}.`
        : ''
    }
  </li>`;
}

function warning(deadline: DescribedDeadline, agenda: AgendaState): Html | string {
  const done = deadline.name === 'agenda' && agenda === 'sent';
  if (done) return tag('Sendt', 'success');
  if (deadline.daysLeft < 0) return tag('Overskredet', deadline.name === 'agenda' ? 'error' : 'neutral');
  if (!deadline.near) return '';
  if (deadline.daysLeft === 0) return tag('I dag', 'warning');
  return tag(deadline.daysLeft === 1 ? 'I morgen' : `Om ${deadline.daysLeft} dage`, 'warning');
}
