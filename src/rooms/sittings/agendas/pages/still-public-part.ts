import { html } from 'hono/html';
import { agendaPaper, agendaWork, type MeetingPlace } from '../../../../addresses/index.ts';
import { alert, type Content, type Html } from '../../../../ui/index.ts';
import type { StillPublic } from '../model/still-public.ts';

/**
 * Says what was closed on the working agenda and can still be read, until when, and what can be done.
 * @param isApproved a new version waits to be sent out
 */
export function stillPublicPart(
  place: MeetingPlace,
  found: readonly StillPublic[],
  isApproved: boolean,
): Content {
  if (found.length === 0) return '';
  const next = isApproved
    ? html`Det kan læses af alle, indtil den godkendte version er sendt ud: <a href="${agendaPaper.dispatch(place)}">send den ud</a>.`
    : html`Det kan læses af alle, indtil en ny version er sendt ud: <a href="${agendaWork(place)}#godkendelse">få den godkendt</a>, og send den.`;
  return alert(
    'warning',
    'Lukket her, men stadig offentligt',
    html`<ul class="nobullet-list">${found.map((each) => html`<li>${sentenceOf(each)}</li>`)}</ul>
      <p class="alert-text">${next} Haster det, så <a href="${agendaPaper.takeDown(place)}">tag dagsordenen ned</a> med det samme.</p>`,
  );
}

function sentenceOf({ number, annexes }: StillPublic): Html | string {
  if (annexes === null) return `Punkt ${number} er åbent i det, der er sendt ud.`;
  const called = annexes.length === 1 ? 'bilag' : 'bilagene';
  const verb = annexes.length === 1 ? 'er åbent' : 'er åbne';
  return `Punkt ${number}, ${called} ${annexes.join(', ')}, ${verb} i det, der er sendt ud.`;
}
