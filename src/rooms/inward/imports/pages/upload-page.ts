import { html } from 'hono/html';
import { councilWork, importsWork } from '../../../../addresses/index.ts';
import { faultAt } from '../../../../kernel/faults.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import {
  boundFields,
  button,
  errorSummary,
  type Filled,
  type Frame,
  fileField,
  type Html,
  layout,
  postForm,
} from '../../../../ui/index.ts';

type UploadPage = Filled & { readonly council: { readonly id: CouncilId; readonly name: string } };

/** Reads a document in: what it says is shown before anything is stored. */
export function uploadPage(frame: Frame, page: UploadPage): Html {
  const { council, faults } = page;
  return layout(frame, {
    title: 'Indlæs en dagsorden',
    breadcrumbs: [{ text: council.name, href: councilWork({ council: council.id }) }],
    main: html`
      ${errorSummary(faults)}
      <h1>Indlæs en dagsorden</h1>
      <p>
        Vælg en dagsorden eller en bilagssamling, I allerede har. Du ser, hvad der er forstået, og kan rette det, før
        noget lægges ind.
      </p>
      ${postForm(
        frame,
        { action: importsWork({ council: council.id }), upload: true },
        html`${fileField({
          name: 'file',
          label: 'Fil',
          hint: 'PDF, Word (DOCX), HTML, tekst, data fra Tværs (JSON) eller en udgivelse fra Acadre, eDoc eller SBSYS (XML, eller ZIP med bilagene).',
          accept: '.pdf,.docx,.html,.htm,.txt,.md,.json,.xml,.zip',
          error: faultAt(faults, 'file')?.message,
        })}
        ${boundFields(page).text({ name: 'on', label: 'Mødets dato', hint: 'Kan også skrives bagefter.', type: 'date', short: true })}
        ${button('Læs filen')}`,
      )}
    `,
  });
}
