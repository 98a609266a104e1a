import { html } from 'hono/html';
import { councilWork, importsWork } from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { boundFields, type Filled, type Frame, formPage, type Html } from '../../../../ui/index.ts';

type UploadPage = Filled & { readonly council: { readonly id: CouncilId; readonly name: string } };

/** Reads a document in: what it says is shown before anything is stored. */
export function uploadPage(frame: Frame, page: UploadPage): Html {
  const { council, faults } = page;
  const field = boundFields(page);
  return formPage(frame, {
    heading: 'Indlæs en dagsorden',
    back: [{ text: council.name, href: councilWork({ council: council.id }) }],
    faults,
    before: html`<p>
      Vælg en dagsorden eller en bilagssamling, I allerede har. Du ser, hvad der er forstået, og kan rette det, før
      noget lægges ind.
    </p>`,
    action: importsWork({ council: council.id }),
    upload: true,
    body: html`${field.file({
      name: 'file',
      label: 'Fil',
      hint: 'PDF, Word (DOCX), HTML, tekst, data fra Tværs (JSON) eller en udgivelse fra Acadre, eDoc eller SBSYS (XML, eller ZIP med bilagene).',
      accept: '.pdf,.docx,.html,.htm,.txt,.md,.json,.xml,.zip',
    })}
    ${field.day({ name: 'on', label: 'Mødets dato', hint: 'Kan også skrives bagefter.' })}`,
    submit: 'Læs filen',
  });
}
