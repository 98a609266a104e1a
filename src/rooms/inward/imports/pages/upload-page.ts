import { html } from 'hono/html';
import { councilWork, importsWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  button,
  errorSummary,
  type Frame,
  fileField,
  type Html,
  layout,
  postForm,
  textField,
} from '../../../../ui/index.ts';

export type UploadPage = {
  readonly council: { readonly id: string; readonly name: string };
  readonly on: string;
  readonly refusal: Refusal | null;
};

/** Reads a document in: what it says is shown before anything is stored. */
export function uploadPage(frame: Frame, { council, on, refusal }: UploadPage): Html {
  return layout(frame, {
    title: 'Indlæs en dagsorden',
    breadcrumbs: [{ text: council.name, href: councilWork({ council: council.id }) }],
    main: html`
      ${refusal ? errorSummary([{ field: 'fil', message: refusal.message }]) : ''}
      <h1>Indlæs en dagsorden</h1>
      <p>
        Vælg en dagsorden eller en bilagssamling, I allerede har. Du ser, hvad der er forstået, og kan rette det, før
        noget lægges ind.
      </p>
      ${postForm(
        frame,
        { action: importsWork({ council: council.id }), upload: true },
        html`${fileField({ name: 'fil', label: 'Fil', hint: 'PDF, Word (DOCX), HTML, tekst eller data fra Tværs (JSON).', accept: '.pdf,.docx,.html,.htm,.txt,.md,.json', ...(refusal ? { error: refusal.message } : {}) })}
        ${textField({ name: 'on', label: 'Mødets dato', hint: 'Kan også skrives bagefter.', type: 'date', short: true, value: on })}
        ${button('Læs filen')}`,
      )}
    `,
  });
}
