import { html } from 'hono/html';
import { myProposals } from '../../../../addresses/index.ts';
import {
  alert,
  boundFields,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  longDate,
} from '../../../../ui/index.ts';
import type { ProposalMeeting } from '../model.ts';
import type { DescribedMyProposals } from '../queries/describe-my-proposals.ts';

type Proposing = DescribedMyProposals & Filled;

/** What is proposed, why, and for which meeting; every meeting shows its deadline. */
export function proposalForm(frame: Frame, page: Proposing): Html {
  if (page.meetings.length === 0)
    return alert(
      'info',
      'Der er ingen kommende møder',
      'Når sekretariatet har planlagt det næste møde, kan du stille forslag til det.',
    );
  const late = page.meetings.some(({ deadlineOn }) => deadlineOn < page.today);
  return fieldForm(frame, {
    action: myProposals(),
    fields: html`${proposalFields(page)} ${late ? insistsField(page) : ''}`,
    submit: 'Send forslaget',
  });
}

function proposalFields(page: Proposing): Html {
  const field = boundFields(page);
  const why = 'Hvorfor skal sagen på dagsordenen?';
  const lines = 'En linje for hver indstilling, f.eks. »drøfter sagen«.';
  return html`
    ${field.text({ name: 'title', label: 'Hvad handler forslaget om?', required: true })}
    ${field.area({ name: 'background', label: why, hint: 'Bliver til punktets baggrund.', rows: 8, required: true })}
    ${field.area({ name: 'recommendation', label: 'Hvad foreslår du, at rådet beslutter?', hint: lines, rows: 3 })}
    ${field.select({ name: 'meeting', label: 'Til hvilket møde?', options: meetingOptions(page) })}
  `;
}

function insistsField(page: Proposing): Html {
  return boundFields(page).tick({
    name: 'insists',
    label: 'Jeg beder om det valgte møde, selv om fristen er overskredet',
    hint: 'Uden kryds går et forslag, der kommer for sent, til det næste møde.',
  });
}

function meetingOptions({ meetings, today }: DescribedMyProposals) {
  const several = new Set(meetings.map(({ councilId }) => councilId)).size > 1;
  return meetings.map((meeting) => ({ value: meeting.id, text: describeMeeting(meeting, today, several) }));
}

function describeMeeting(meeting: ProposalMeeting, today: string, withCouncil: boolean): string {
  const council = withCouncil ? `${meeting.councilName}, ` : '';
  const deadline = longDate(meeting.deadlineOn);
  const words = meeting.deadlineOn < today ? `fristen var den ${deadline}` : `frist den ${deadline}`;
  return `${council}${longDate(meeting.heldOn)} (${words})`;
}
