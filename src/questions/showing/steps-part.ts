import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { longDate } from '../../ui/index.ts';
import { groupSteps, type StepGroup } from './group-steps.ts';
import type { ShownStep } from './shown.ts';

/** The steps, folded; the law stands once above those that rest on it. */
export function stepsPart(steps: readonly ShownStep[]): Html {
  const groups = groupSteps(steps).map(
    (group) =>
      html`<section class="step-group"><h4>${lawTitle(group)}</h4><ol class="steps" start="${group.start}">${group.texts.map((text) => html`<li>${text}</li>`)}</ol></section>`,
  );
  return html`<details class="steps-part"><summary><h3>Trin for trin</h3> (${steps.length})</summary>${groups}</details>`;
}

function lawTitle({ law, source }: StepGroup): Html | string {
  if (!source) return law;
  const dated = html`${law} <small>(version fra ${longDate(source.datedOn)})</small>`;
  return source.url === null ? dated : html`<a href="${source.url}">${dated}</a>`;
}
