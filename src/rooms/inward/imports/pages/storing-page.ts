import { html } from 'hono/html';
import { councilWork, importStoring, importsWork, importWork } from '../../../../addresses/index.ts';
import {
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  longDate,
  pageWithForms,
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
  return pageWithForms(frame, {
    title: `Læg ind: ${stored.fileName}`,
    heading: 'Det sker, når filen lægges ind',
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Indlæs', href: importsWork(place) },
      { text: stored.fileName, href: importWork(place) },
    ],
    faults: page.faults,
    body: html`
      <p>${stored.fileName} · ${council.name} · ${longDate(meetingOn)}. Intet er lagt ind endnu.</p>
      ${fieldForm(frame, {
        action: importStoring(place),
        attributes: { class: 'item-form' },
        fields: html`${asksPart(page)} ${plan.kind === 'agenda' ? planPart(plan.plan, page) : bundlePlanPart(plan, page)}`,
        submit: 'Læg ind',
        leave: { text: 'Tilbage til det læste', href: importWork(place) },
      })}
    `,
  });
}
