import { html } from 'hono/html';
import { boundFields, type Filled, type Html } from '../../../../ui/index.ts';
import { storingFields } from '../forms/storing-form.ts';
import { type Ask, meetingChoice, type PlannedMeeting } from '../model/storing-plan.ts';
import type { DescribedStoring } from '../queries/describe-storing.ts';
import { askTexts, choiceTexts, unknownPlace } from '../texts.da.ts';

/** Everything that is asked before anything is stored, each with what it is about. */
export function asksPart(page: Filled & DescribedStoring): Html {
  const meeting = page.plan.kind === 'agenda' ? page.plan.plan.meeting : null;
  const differs = meeting?.is === 'known' && meeting.told !== null;
  if (page.asks.length === 0 && !differs) return html``;
  return html`<h2>Svar på dette først</h2>
    ${page.asks.map((ask) => askPart(ask, page, meeting))}
    ${meeting?.is === 'known' && meeting.told ? meetingPart(meeting, meeting.told, page) : ''}`;
}

function askPart(ask: Ask, page: Filled & DescribedStoring, meeting: PlannedMeeting | null): Html {
  const { is, yes } = askTexts[ask];
  const name = storingFields.ask(ask);
  const doubts = page.doubts.filter(({ about }) => about === ask);
  return html`<section class="import-ask">
    <p><strong>${is}</strong></p>
    ${doubts.map(({ message }) => html`<p>${message}</p>`)}
    ${ask === 'new-meeting' && meeting?.is === 'new' ? newMeeting(meeting, page) : ''}
    ${boundFields(page).tick({ name, label: yes })}
  </section>`;
}

function newMeeting({ startsAt, place }: PlannedMeeting & { readonly is: 'new' }, filled: Filled): Html {
  const { text, time } = boundFields(filled);
  return html`
    ${time({ name: 'startsAt', label: 'Mødet begynder', hint: startsAt === null ? 'Filen siger det ikke.' : 'Som filen siger.', value: startsAt ?? '' })}
    ${text({ name: 'place', label: 'Sted', hint: place === null ? `Filen siger det ikke. Står feltet tomt, skrives »${unknownPlace}«.` : 'Som filen siger.', value: place ?? '' })}
  `;
}

type Told = { readonly startsAt: string; readonly place: string };

function meetingPart(planned: Told, told: Told, filled: Filled): Html {
  return boundFields(filled).radio({
    name: storingFields.choice(meetingChoice),
    legend: choiceTexts.meeting,
    options: [
      { value: 'keep', text: `Behold planens: kl. ${planned.startsAt}, ${planned.place}` },
      { value: 'file', text: `Brug filens: kl. ${told.startsAt}, ${told.place}` },
    ],
  });
}
