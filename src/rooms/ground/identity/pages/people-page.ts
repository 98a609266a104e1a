import { html } from 'hono/html';
import { grantRemoval, personAccess, personList, personRecord } from '../../../../addresses/index.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  errorSummary,
  type Filled,
  type Frame,
  layout,
  postForm,
  table,
  tag,
} from '../../../../ui/index.ts';
import type { Grant, Person } from '../model.ts';
import type { DescribedPeople } from '../queries/describe-people.ts';
import { grantForm } from './grant-form.ts';
import { periodTag, roleText } from './role-line.ts';

type PeoplePage = DescribedPeople & Filled & { readonly withPassword: ReadonlySet<PersonId> };

export function peoplePage(frame: Frame, page: PeoplePage): Html {
  return layout(frame, {
    title: 'Personer og roller',
    wide: true,
    main: html`
      ${errorSummary(page.faults)}
      <h1>Personer og roller</h1>
      ${table({
        caption: page.people.length === 1 ? '1 person' : `${page.people.length} personer`,
        columns: [{ text: 'Navn' }, { text: 'E-mail' }, { text: 'Roller' }, { text: 'Adgang' }],
        rows: page.people.map((person) => [
          html`<a href="${personRecord({ person: person.id })}">${person.name}</a>`,
          html`${person.email}`,
          html`<ul class="plain-list">
            ${person.grants.map((grant) => html`<li>${grantLine(frame, page, grant)}</li>`)}
          </ul>`,
          lockForm(frame, person, page.withPassword.has(person.id)),
        ]),
      })}
      <h2>Ny person</h2>
      ${postForm(frame, { action: personList() }, html`${personFields(page)}${button('Opret person')}`)}
      <h2 id="giv-rolle">Giv en rolle</h2>
      ${grantForm(frame, page)}
    `,
  });
}

function personFields(page: PeoplePage): Html {
  const field = boundFields(page);
  return html`
    ${field.text({ name: 'name', label: 'Navn eller embede', required: true })}
    ${field.text({ name: 'email', label: 'E-mail', type: 'email', required: true })}
    <p>Personen får en mail med et link og vælger selv sin adgangskode.</p>
  `;
}

function grantLine(frame: Frame, page: PeoplePage, grant: Grant): Html {
  const over = grant.validUntil !== null && grant.validUntil < page.today;
  const text = roleText(grant, page.councils);
  if (over) return html`${text}${periodTag(grant)}`;
  return html`${text}${periodTag(grant)}
  ${postForm(
    frame,
    { action: grantRemoval({ grant: grant.id }) },
    button(`Fjern rollen ${text}`, { kind: 'tertiary' }),
  )}`;
}

function lockForm(frame: Frame, person: Person, hasPassword: boolean): Html {
  const word = person.locked ? 'Åbn adgang' : 'Luk adgang';
  return html`${person.locked ? tag('Lukket') : ''}${hasPassword ? '' : tag('Ingen adgangskode')}
  ${postForm(
    frame,
    { action: personAccess() },
    html`<input type="hidden" name="email" value="${person.email}" />
      <input type="hidden" name="lock" value="${person.locked ? 'no' : 'yes'}" />
      ${button(`${word} for ${person.name}`, { kind: 'tertiary' })}`,
  )}`;
}
