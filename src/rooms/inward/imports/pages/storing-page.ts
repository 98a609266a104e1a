import { html } from 'hono/html';
import { councilWork, importStoring, importsWork, importWork } from '../../../../addresses/index.ts';
import {
  button,
  errorSummary,
  type Filled,
  type Frame,
  type Html,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import type { DescribedStoring } from '../queries/describe-storing.ts';
import { asksPart } from './asks-part.ts';
import { bundlePlanPart } from './bundle-plan-part.ts';
import { planPart } from './plan-part.ts';

type StoringPage = Filled & DescribedStoring;

/** What storing would do, item by item and word by word, and what must be said yes to first. */
export function storingPage(frame: Frame, page: StoringPage): Html {
  const { council, stored, plan, meetingOn } = page;
  const place = { council: council.id, import: stored.id };
  return layout(frame, {
    title: `Læg ind: ${stored.fileName}`,
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: 'Indlæs', href: importsWork(place) },
      { text: stored.fileName, href: importWork(place) },
    ],
    main: html`
      ${errorSummary(page.faults)}
      <h1>Det sker, når filen lægges ind</h1>
      <p>${stored.fileName} · ${council.name} · ${longDate(meetingOn)}. Intet er lagt ind endnu.</p>
      ${postForm(
        frame,
        { action: importStoring(place), attributes: { class: 'item-form' } },
        html`${asksPart(page)} ${plan.kind === 'agenda' ? planPart(plan.plan, page) : bundlePlanPart(plan, page)}
          <div class="form-actions">
            ${button('Læg ind')}
            <a href="${importWork(place)}">Tilbage til det læste</a>
          </div>`,
      )}
    `,
  });
}
