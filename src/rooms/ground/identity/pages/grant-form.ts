import { html } from 'hono/html';
import { roleGrants } from '../../../../addresses/index.ts';
import { roles } from '../../../../kernel/viewer.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled, type Frame, fieldForm } from '../../../../ui/index.ts';
import type { DescribedPeople } from '../queries/describe-people.ts';
import { roleNames } from '../texts.da.ts';

/** Gives a person a role in a council for a period. */
export function grantForm(frame: Frame, page: DescribedPeople & Filled): Html {
  const field = boundFields(page);
  const people = page.people.map(({ id, name }) => ({ value: id, text: name }));
  const members = [{ value: '', text: 'Ingen' }, ...people];
  const named = roles.map((role) => ({ value: role, text: roleNames[role] }));
  const councils = page.councils.map(({ id, name }) => ({ value: id, text: name }));
  const places = [{ value: '', text: 'Intet råd (administrator)' }, ...councils];
  return fieldForm(frame, {
    action: roleGrants(),
    fields: html`
      ${field.select({ name: 'person', label: 'Person', options: people })}
      ${field.select({ name: 'role', label: 'Rolle', options: named, value: 'member' })}
      ${field.select({ name: 'council', label: 'Råd', options: places })}
      ${field.select({ name: 'substituteFor', label: 'Stedfortræder for', options: members })}
      ${field.day({ name: 'validFrom', label: 'Fra og med', hint: 'Tomt: altid.' })}
      ${field.day({ name: 'validUntil', label: 'Til og med', hint: 'Tomt: indtil videre.' })}
    `,
    submit: 'Giv rollen',
  });
}
