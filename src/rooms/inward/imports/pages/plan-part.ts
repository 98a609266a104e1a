import { html } from 'hono/html';
import { boundFields, type Filled, type Html } from '../../../../ui/index.ts';
import { storingFields } from '../forms/storing-form.ts';
import type { PlannedItem } from '../model/storing-plan.ts';
import type { SeenPlan } from '../queries/plan-storing.ts';
import { choiceTexts, outcomeTexts } from '../texts.da.ts';
import { differencesPart } from './differences-part.ts';

/** Every item of the document with what becomes of it; those the document no longer has last. */
export function planPart(plan: SeenPlan, filled: Filled): Html {
  return html`
    <input type="hidden" name="mark" value="${plan.mark}" />
    <h2>Punkterne</h2>
    ${plan.isPart ? html`<p>Filen er et tillæg. Dagsordenens øvrige punkter står, som de står.</p>` : ''}
    ${plan.sections.map(
      ({ title, id, items }) => html`<section class="agenda-section">
        <h3>${title}${id === null ? ' (nyt afsnit)' : ''}</h3>
        ${items.length === 0 ? html`<p>Ingen punkter.</p>` : html`<ul class="import-plan">${items.map((item) => html`<li>${itemPart(item, filled)}</li>`)}</ul>`}
      </section>`,
    )}
    ${plan.gone.length === 0 ? '' : gonePart(plan, filled)}
  `;
}

function itemPart(planned: PlannedItem, filled: Filled): Html {
  const { read, known, content } = planned;
  const heading = html`<strong>${read.number} ${read.title}</strong>${content.closedReason === null ? '' : ' · lukket'}`;
  if (!known) return html`${heading}<br />${outcomeTexts.added}`;
  const { item, merged } = known;
  const { differences } = merged;
  const was = item.number === read.number ? '' : html` · nu punkt ${item.number}`;
  if (differences.length === 0) return html`${heading}${was}<br />${outcomeTexts.unchanged}`;
  const isConflict = differences.some(({ by }) => by === 'both');
  const isHands = differences.every(({ by }) => by === 'hand');
  const outcome = isConflict ? outcomeTexts.conflict : isHands ? outcomeTexts.hand : outcomeTexts.updated;
  return html`${heading}${was}<br />${outcome}
    <details ${isConflict ? 'open' : ''}><summary>Se forskellen</summary>${differencesPart(planned)}</details>
    ${
      isConflict
        ? boundFields(filled).radio({
            name: storingFields.choice(item.id),
            legend: choiceTexts.item({ number: read.number, title: item.title }),
            options: [
              { value: 'keep', text: 'Behold jeres' },
              {
                value: 'file',
                text: 'Brug filens',
                hint: 'Jeres tekst findes stadig under punktets tidligere udgaver.',
              },
            ],
          })
        : ''
    }`;
}

function gonePart({ gone }: SeenPlan, filled: Filled): Html {
  const { tick } = boundFields(filled);
  return html`<h2>Ikke i filen</h2>
    <p>Disse punkter står på dagsordenen, men ikke i filen. De bliver stående, med mindre du lader dem udgå.</p>
    ${gone.map(({ id, number, title }) => {
      const label = `Lad punkt ${number} ${title} udgå`;
      return tick({ name: storingFields.withdraw(id), label });
    })}`;
}
