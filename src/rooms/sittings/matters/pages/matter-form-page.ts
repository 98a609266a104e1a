import { html } from 'hono/html';
import {
  councilWork,
  matterChange,
  mattersWork,
  matterWork,
  newMatter,
} from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { boundFields, type Filled, type Frame, formPage, type Html } from '../../../../ui/index.ts';
import { fieldsOfMatter } from '../forms/matter-form.ts';
import type { Matter } from '../model.ts';
import { fieldNames } from '../texts.da.ts';

type MatterFormPage = Filled & {
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** Null for a new matter. */
  readonly matter: Matter | null;
};

/** A new matter, or one to put right. */
export function matterFormPage(frame: Frame, page: MatterFormPage): Html {
  const { council, matter, faults } = page;
  const place = { council: council.id };
  return formPage(frame, {
    heading: matter ? 'Ret sagen' : 'Opret en sag',
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Sager', href: mattersWork(place) },
      ...(matter ? [{ text: matter.title, href: matterWork({ ...place, matter: matter.id }) }] : []),
    ],
    faults,
    action: matter ? matterChange({ ...place, matter: matter.id }) : newMatter(place),
    body: matterFields(page),
    stored: matter
      ? { fields: fieldsOfMatter(matter, council.id), names: fieldNames, typed: page.fields }
      : null,
    submit: matter ? 'Gem sagen' : 'Opret sagen',
  });
}

function matterFields(page: MatterFormPage): Html {
  const field = boundFields(page);
  const number = 'Som i journalen, f.eks. SAG-2024-01875.';
  const officers = 'Adskil flere med mellemrum eller skråstreg, f.eks. chbn/jhp.';
  return html`
    ${field.text({ name: 'title', label: fieldNames.title, required: true })}
    ${field.text({ name: 'recordNumber', label: `${fieldNames.recordNumber} i ${page.council.name}`, hint: number, required: true })}
    ${field.text({ name: 'officers', label: fieldNames.officers, hint: officers })}
  `;
}
