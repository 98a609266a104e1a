import { html } from 'hono/html';
import { compareText } from 'tvaers-richtext';
import {
  agendaWork,
  type ItemPlace,
  itemRestoration,
  itemWork,
  ofMeeting,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import {
  button,
  emptyState,
  type Frame,
  instantText,
  layout,
  longDate,
  pressForm,
} from '../../../../ui/index.ts';
import type { SavedState } from '../queries/list-saved-states.ts';
import type { ItemPage } from './item-page.ts';

/** Earlier saved states of an item, each with what it changed, and a way back to it. */
export function historyPage(frame: Frame, work: ItemPage['work'], states: readonly SavedState[]): Html {
  const place = { ...ofMeeting(work.meeting), item: work.item.id };
  return layout(frame, {
    title: `Tidligere udgaver af punkt ${work.item.number}`,
    breadcrumbs: [
      { text: `Dagsorden ${longDate(work.meeting.heldOn)}`, href: agendaWork(place) },
      { text: `Punkt ${work.item.number}`, href: itemWork(place) },
    ],
    main: html`
      <h1>Tidligere udgaver af punkt ${work.item.number}</h1>
      <p>${work.item.title}</p>
      ${
        states.length < 2
          ? emptyState(
              'Der er ingen tidligere udgaver',
              'Hver gang punktet gemmes, kommer der en udgave her.',
              null,
            )
          : states.map((state, index) =>
              stateSection(frame, {
                work,
                place,
                state,
                before: states[index + 1] ?? null,
                newest: index === 0,
              }),
            )
      }
    `,
  });
}

type Shown = {
  readonly work: ItemPage['work'];
  readonly place: ItemPlace;
  readonly state: SavedState;
  readonly before: SavedState | null;
  readonly newest: boolean;
};

function stateSection(frame: Frame, { work, place, state, before, newest }: Shown): Html {
  return html`<section class="saved-state">
    <h2>Udgave ${state.revision}, ${instantText(state.savedAt)}</h2>
    <p>Gemt af ${state.savedBy}${newest ? ' · gælder nu' : ''}</p>
    ${
      before
        ? html`<details><summary>Hvad blev ændret</summary>
          ${renderComparison(compareText(textOf(before), textOf(state)))}
        </details>`
        : ''
    }
    ${
      newest || !work.mayChange
        ? ''
        : pressForm(
            frame,
            {
              action: itemRestoration(place),
              carried: { revision: work.item.revision, wanted: state.revision },
            },
            button(`Gå tilbage til udgave ${state.revision}`, { kind: 'secondary' }),
          )
    }
  </section>`;
}

function textOf({ content }: SavedState): Parameters<typeof compareText>[0] {
  return [
    { type: 'heading', level: 1, content: [{ text: content.title }] },
    ...content.background,
    ...content.recommendations.map((text) => ({
      type: 'paragraph' as const,
      content: [{ text: `– ${text}` }],
    })),
    ...content.caseStatement,
  ];
}
