import { html } from 'hono/html';
import { myProposals } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  alert,
  button,
  checkboxField,
  type Frame,
  type Html,
  longDate,
  postForm,
  selectField,
  textArea,
  textField,
} from '../../../../ui/index.ts';
import type { ProposalForm } from '../commands/propose-item.ts';
import type { ProposalMeeting } from '../model.ts';
import type { MyProposalsPage } from '../queries/describe-my-proposals.ts';
import { fieldOf } from '../texts.da.ts';

/** What is proposed, why, and for which meeting; every meeting shows its deadline. */
export function proposalForm(
  frame: Frame,
  page: MyProposalsPage,
  typed: ProposalForm,
  refusal: Refusal | null,
): Html {
  if (page.meetings.length === 0)
    return alert(
      'info',
      'Der er ingen kommende møder',
      'Når sekretariatet har planlagt det næste møde, kan du stille forslag til det.',
    );
  const fault = (name: string) =>
    refusal && fieldOf[refusal.code] === name ? { error: refusal.message } : {};
  const late = page.meetings.filter(({ deadlineOn }) => deadlineOn < page.today);
  return postForm(
    frame,
    { action: myProposals() },
    html`
      ${textField({ name: 'title', label: 'Hvad handler forslaget om?', value: typed.title, required: true, ...fault('title') })}
      ${textArea({ name: 'background', label: 'Hvorfor skal sagen på dagsordenen?', hint: 'Bliver til punktets baggrund.', value: typed.background, rows: 8, required: true, ...fault('background') })}
      ${textArea({ name: 'recommendation', label: 'Hvad foreslår du, at rådet beslutter?', hint: 'En linje for hver indstilling, f.eks. »drøfter sagen«.', value: typed.recommendation, rows: 3, required: false, ...fault('recommendation') })}
      ${selectField({ name: 'meeting', label: 'Til hvilket møde?', options: meetingOptions(page), value: typed.meeting, ...fault('meeting') })}
      ${late.length === 0 ? '' : checkboxField({ name: 'insists', label: 'Jeg beder om det valgte møde, selv om fristen er overskredet', hint: 'Uden kryds går et forslag, der kommer for sent, til det næste møde.', checked: typed.insists })}
      ${button('Send forslaget')}
    `,
  );
}

function meetingOptions({ meetings, today }: MyProposalsPage) {
  const several = new Set(meetings.map(({ councilId }) => councilId)).size > 1;
  return meetings.map((meeting) => ({ value: meeting.id, text: describeMeeting(meeting, today, several) }));
}

function describeMeeting(meeting: ProposalMeeting, today: string, withCouncil: boolean): string {
  const council = withCouncil ? `${meeting.councilName}, ` : '';
  const deadline = longDate(meeting.deadlineOn);
  const words = meeting.deadlineOn < today ? `fristen var den ${deadline}` : `frist den ${deadline}`;
  return `${council}${longDate(meeting.heldOn)} (${words})`;
}
