import { html } from 'hono/html';
import { councilWork, templateWork } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled, type Frame, formPage } from '../../../../ui/index.ts';
import { historyPart } from '../../history/index.ts';
import { fieldsOfTemplate } from '../forms/template-form.ts';
import type { DescribedTemplate } from '../queries/describe-template.ts';

export function templatePage(frame: Frame, page: DescribedTemplate & Filled): Html {
  const { council, fields, faults, sections } = page;
  const names = { sections: 'Afsnit i rækkefølge' };
  const rows = Math.max(8, (fields.sections ?? '').split('\n').length + 2);
  const hint = 'Skriv ét afsnit på hver linje. Numrene kommer af sig selv.';
  return formPage(frame, {
    heading: 'Skabelon for dagsordener',
    back: [{ text: council.name, href: councilWork({ council: council.id }) }],
    faults,
    before: html`<p>Nye dagsordener i ${council.name} begynder med disse afsnit. Dagsordener, der allerede er i gang, ændres ikke.</p>`,
    action: templateWork({ council: council.id }),
    body: html`${boundFields(page).area({ name: 'sections', label: names.sections, hint, rows })}`,
    stored: { fields: fieldsOfTemplate(sections), names, typed: fields },
    submit: 'Gem skabelonen',
    after: historyPart(page.history),
  });
}
