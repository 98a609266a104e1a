import { html } from 'hono/html';
import { councilWork, templateWork } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, errorSummary, type Frame, layout, postForm, textArea } from '../../../../ui/index.ts';
import type { Council } from '../model.ts';

export type TemplatePage = {
  readonly council: Council;
  /** One section per line. */
  readonly text: string;
  readonly error: string | null;
};

export function templatePage(frame: Frame, { council, text, error }: TemplatePage): Html {
  const rows = Math.max(8, text.split('\n').length + 2);
  return layout(frame, {
    title: `Skabelon for dagsordener, ${council.name}`,
    breadcrumbs: [{ text: council.name, href: councilWork({ council: council.id }) }],
    main: html`${error === null ? '' : errorSummary([{ field: 'sections', message: error }])}
<h1>Skabelon for dagsordener</h1>
<p>Nye dagsordener i ${council.name} begynder med disse afsnit. Dagsordener, der allerede er i gang, ændres ikke.</p>
${postForm(
  frame,
  { action: templateWork({ council: council.id }) },
  html`${textArea({
    name: 'sections',
    label: 'Afsnit i rækkefølge',
    hint: 'Skriv ét afsnit på hver linje. Numrene kommer af sig selv.',
    value: text,
    rows,
    error: error ?? undefined,
  })}
<div class="form-actions">${button('Gem skabelonen')}</div>`,
)}`,
  });
}
