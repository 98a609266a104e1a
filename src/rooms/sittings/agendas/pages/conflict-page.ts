import { html } from 'hono/html';
import { compareText, fromMarks } from 'tvaers-richtext';
import { agendaWork, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import { button, errorSummary, type Frame, layout, longDate, postForm } from '../../../../ui/index.ts';
import { itemFields as fieldNames, formOfItem, type ItemForm } from '../queries/item-form.ts';
import { itemFields } from './item-fields.ts';
import type { ItemPage } from './item-page.ts';

const fieldTitles: Readonly<Record<keyof ItemForm, string>> = {
  title: 'Titel',
  recordNumber: 'Sagsnummer',
  officers: 'Sagsbehandlere',
  kind: 'Punktets art',
  background: 'Baggrund',
  recommendationLead: 'Indstillingens indledning',
  recommendations: 'Indstillinger',
  caseStatement: 'Sagsfremstilling',
  presenters: 'Oplægsholdere',
  expectedMinutes: 'Forventet tid',
  closed: 'Lukket',
  closedReason: 'Hvorfor lukket',
};

/** Two have written at once: the second sees what differs, and decides. Nothing has been overwritten. */
export function conflictPage(frame: Frame, page: ItemPage & { readonly message: string }): Html {
  const { work, form } = page;
  const agenda = agendaWork(ofMeeting(work.meeting));
  const address = itemWork({ ...ofMeeting(work.meeting), item: work.item.id });
  const saved = formOfItem(work.item);
  const differing = fieldNames.filter((name) => saved[name].trim() !== form[name].trim());
  return layout(frame, {
    title: 'To udgaver af punktet',
    breadcrumbs: [{ text: `Dagsorden ${longDate(work.meeting.heldOn)}`, href: agenda }],
    scripts: [page.editor.script],
    head: html`<link rel="stylesheet" href="${page.editor.style}" />`,
    main: html`
      ${errorSummary([{ message: page.message }])}
      <h1>To udgaver af punkt ${work.item.number}</h1>
      <p>Herunder ser du, hvad der adskiller din udgave fra den gemte.</p>
      ${differing.map((name) => difference(name, saved[name], form[name]))}
      <p><a href="${address}">Behold den gemte udgave, og kassér min</a></p>
      <h2>Din udgave</h2>
      <p>Ret den til, så begges arbejde er med, og gem.</p>
      ${postForm(
        frame,
        { action: address, attributes: { class: 'item-form' } },
        html`<input type="hidden" name="revision" value="${work.item.revision}" />
          ${itemFields(page)} ${button('Gem denne udgave')}`,
      )}
    `,
  });
}

function difference(name: keyof ItemForm, saved: string, mine: string): Html {
  return html`<section class="difference">
    <h3>${fieldTitles[name]}</h3>
    ${renderComparison(compareText(fromMarks(saved), fromMarks(mine)))}
  </section>`;
}
