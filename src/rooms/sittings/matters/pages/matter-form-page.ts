import { html } from 'hono/html';
import {
  councilWork,
  matterChange,
  mattersWork,
  matterWork,
  newMatter,
} from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  button,
  errorSummary,
  type Frame,
  type Html,
  layout,
  postForm,
  textField,
} from '../../../../ui/index.ts';
import type { MatterForm } from '../commands/create-matter.ts';
import { fieldOf } from '../texts.da.ts';

export type MatterFormPage = {
  readonly council: { readonly id: string; readonly name: string };
  /** Null for a new matter. */
  readonly matter: { readonly id: string; readonly title: string } | null;
  readonly form: MatterForm;
  readonly refusal: Refusal | null;
};

/** A new matter, or one to put right. */
export function matterFormPage(frame: Frame, page: MatterFormPage): Html {
  const { council, matter, form, refusal } = page;
  const place = { council: council.id };
  const field = refusal ? fieldOf[refusal.code] : undefined;
  const fault = (name: string) => (refusal && field === name ? { error: refusal.message } : {});
  const heading = matter ? 'Ret sagen' : 'Opret en sag';
  return layout(frame, {
    title: heading,
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: 'Sager', href: mattersWork(place) },
      ...(matter ? [{ text: matter.title, href: matterWork({ ...place, matter: matter.id }) }] : []),
    ],
    main: html`
      ${refusal ? errorSummary([{ field, message: refusal.message }]) : ''}
      <h1>${heading}</h1>
      ${postForm(
        frame,
        { action: matter ? matterChange({ ...place, matter: matter.id }) : newMatter(place) },
        html`
          ${textField({ name: 'title', label: 'Titel', value: form.title, required: true, ...fault('title') })}
          ${textField({ name: 'recordNumber', label: `Sagsnummer i ${council.name}`, hint: 'Som i journalen, f.eks. SAG-2024-01875.', value: form.recordNumber, required: true, ...fault('recordNumber') })}
          ${textField({ name: 'officers', label: 'Sagsbehandlernes initialer', hint: 'Adskil flere med mellemrum eller skråstreg, f.eks. chbn/jhp.', value: form.officers, ...fault('officers') })}
          ${button(matter ? 'Gem sagen' : 'Opret sagen')}
        `,
      )}
    `,
  });
}
