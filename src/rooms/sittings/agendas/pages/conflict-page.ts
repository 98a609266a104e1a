import { html } from 'hono/html';
import { compareText, fromMarks } from 'tvaers-richtext';
import { agendaWork, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import { type Frame, fieldForm, longDate, pageWithForms } from '../../../../ui/index.ts';
import { fieldsOfItem, type ItemFormField, itemFormFields } from '../forms/item-form.ts';
import { fieldNames } from '../texts.da.ts';
import { itemFields } from './item-fields.ts';
import type { ItemPage } from './item-page.ts';

/** Two have written at once: the second sees what differs, and decides. Nothing has been overwritten. */
export function conflictPage(frame: Frame, page: ItemPage): Html {
  const { work, fields, faults } = page;
  const agenda = agendaWork(ofMeeting(work.meeting));
  const address = itemWork({ ...ofMeeting(work.meeting), item: work.item.id });
  const saved = fieldsOfItem(work.item);
  const mine = (name: ItemFormField) => fields[name] ?? '';
  const differing = itemFormFields.filter((name) => saved[name].trim() !== mine(name).trim());
  return pageWithForms(frame, {
    title: 'To udgaver af punktet',
    heading: `To udgaver af punkt ${work.item.number}`,
    back: [{ text: `Dagsorden ${longDate(work.meeting.heldOn)}`, href: agenda }],
    faults,
    scripts: [page.editor.script],
    head: html`<link rel="stylesheet" href="${page.editor.style}" />`,
    body: html`
      <p>Begge udgaver står herunder, med det, der adskiller dem. Vælg, hvad der skal gælde.</p>
      ${differing.map((name) => difference(name, saved[name], mine(name)))}
      <p><a href="${address}">Behold den gemte udgave, og kassér min</a></p>
      <h2>Din udgave</h2>
      <p>Ret den til, så begges arbejde er med, og gem.</p>
      ${fieldForm(frame, {
        action: address,
        attributes: { class: 'item-form' },
        fields: html`<input type="hidden" name="revision" value="${work.item.revision}" />${itemFields(page)}`,
        submit: 'Gem denne udgave',
      })}
    `,
  });
}

function difference(name: ItemFormField, saved: string, mine: string): Html {
  return html`<section class="difference">
    <h3>${fieldNames[name]}</h3>
    ${renderComparison(compareText(fromMarks(saved), fromMarks(mine)))}
  </section>`;
}
