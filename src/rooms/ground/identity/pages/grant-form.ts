import { html } from 'hono/html';
import { roleGrants } from '../../../../addresses/index.ts';
import { roles } from '../../../../kernel/viewer.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, type Frame, postForm, selectField, textField } from '../../../../ui/index.ts';
import { roleNames } from '../texts.da.ts';
import type { PeoplePage } from './people-page.ts';

/** Gives a person a role in a council for a period. */
export function grantForm(frame: Frame, page: Pick<PeoplePage, 'people' | 'councils' | 'fields'>): Html {
  const people = page.people.map((person) => ({ value: person.id, text: person.name }));
  return postForm(
    frame,
    { action: roleGrants() },
    html`
      ${selectField({ name: 'person', label: 'Person', options: people, value: page.fields.person ?? '' })}
      ${selectField({ name: 'role', label: 'Rolle', options: roles.map((role) => ({ value: role, text: roleNames[role] })), value: page.fields.role ?? 'member' })}
      ${selectField({ name: 'council', label: 'Råd', options: [{ value: '', text: 'Intet råd (administrator)' }, ...page.councils.map((council) => ({ value: council.id, text: council.name }))], value: page.fields.council ?? '' })}
      ${selectField({ name: 'substituteFor', label: 'Stedfortræder for', options: [{ value: '', text: 'Ingen' }, ...people], value: page.fields.substituteFor ?? '' })}
      ${textField({ name: 'validFrom', label: 'Fra og med', hint: 'Tomt: altid.', value: page.fields.validFrom ?? '', type: 'date' })}
      ${textField({ name: 'validUntil', label: 'Til og med', hint: 'Tomt: indtil videre.', value: page.fields.validUntil ?? '', type: 'date' })}
      ${button('Giv rollen')}
    `,
  );
}
