import { html } from 'hono/html';
import {
  agendaWork,
  councilWork,
  matterChange,
  matterSharing,
  mattersWork,
  ofMeeting,
  publicItem,
  publicMeeting,
} from '../../../../addresses/index.ts';
import {
  definitionList,
  emptyState,
  type Frame,
  type Html,
  layout,
  linkButton,
  longDate,
  table,
  tag,
} from '../../../../ui/index.ts';
import { type HistoryEntry, historyPart } from '../../../ground/history/index.ts';
import type { Treatment } from '../model.ts';
import type { DescribedMatter } from '../queries/describe-matter.ts';
import { kindNames, ownMatter, stateNames } from '../texts.da.ts';

type MatterPage = DescribedMatter & {
  readonly treatments: readonly Treatment[];
  readonly history: readonly HistoryEntry[];
};

/** One matter: its numbers, and every meeting that has treated it. */
export function matterPage(frame: Frame, page: MatterPage): Html {
  const { council, matter } = page;
  const place = { council: council.id, matter: matter.id };
  return layout(frame, {
    title: matter.title,
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: 'Sager', href: mattersWork(place) },
    ],
    wide: true,
    main: html`
      <h1>${matter.title}</h1>
      ${definitionList([
        ...matter.records.map(
          (record) => [`Sagsnummer i ${record.councilName}`, html`${record.recordNumber}`] as const,
        ),
        ...(matter.records.some(({ isOwn }) => isOwn)
          ? [['Hvem kan se sagen', html`${ownMatter}`] as const]
          : []),
        ['Initialer', html`${matter.officers.length === 0 ? 'Ingen' : matter.officers.join(', ')}`] as const,
      ])}
      ${page.mayEdit ? linkButton('Ret sagen', matterChange(place), 'secondary') : ''}
      ${page.shareable.length > 0 ? linkButton(shareText(page), matterSharing(place), 'secondary') : ''}
      <h2>Behandlinger</h2>
      ${treatmentTable(page)}
      ${historyPart(page.history)}
    `,
  });
}

function shareText({ council, shareable }: MatterPage): string {
  return shareable.some(({ id }) => id === council.id)
    ? `Tag sagen op i ${council.name}`
    : 'Del med et andet råd';
}

function treatmentTable({ council, treatments }: MatterPage): Html {
  if (treatments.length === 0)
    return emptyState(
      'Sagen har ikke været på en dagsorden',
      'Når et punkt henviser til sagen, står mødet her.',
    );
  return table({
    caption: countText(treatments),
    columns: ['Møde', 'Råd', 'Punkt', 'Overskrift', 'Art', 'Tilstand'].map((text) => ({ text })),
    rows: treatments.map((treatment) => [
      html`<a href="${addressOf(treatment, council.id)}">${longDate(treatment.heldOn)}</a>`,
      html`${treatment.councilName}`,
      html`${treatment.number ?? 'Ikke nummereret'}`,
      html`${treatment.title}`,
      html`${kindNames[treatment.kind]}`,
      tag(stateNames[treatment.state], treatment.state === 'sent' ? 'success' : 'neutral'),
    ]),
  });
}

function countText(treatments: readonly Treatment[]): string {
  const meetings = new Set(treatments.map(({ meetingId }) => meetingId)).size;
  const items = treatments.length === 1 ? '1 punkt' : `${treatments.length} punkter`;
  return `${items} på ${meetings === 1 ? '1 møde' : `${meetings} møder`}`;
}

function addressOf(treatment: Treatment, readingIn: string): string {
  const place = ofMeeting(treatment);
  if (treatment.state === 'draft' && treatment.councilId === readingIn) return agendaWork(place);
  return treatment.number === null
    ? publicMeeting(place)
    : publicItem({ ...place, number: treatment.number });
}
