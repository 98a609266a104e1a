import { html } from 'hono/html';
import { grantRemoval, personAccess, personList, personRecord } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  pageWithForms,
  pressForm,
  table,
  tag,
} from '../../../../ui/index.ts';
import type { Grant, Person } from '../model.ts';
import type { DescribedPeople } from '../queries/describe-people.ts';
import { grantForm } from './grant-form.ts';
import { periodTag, roleText } from './role-line.ts';

type PeoplePage = DescribedPeople & Filled;

export function peoplePage(frame: Frame, page: PeoplePage): Html {
  return pageWithForms(frame, {
    heading: 'Personer og roller',
    back: [],
    faults: page.faults,
    wide: true,
    body: html`
      ${table({
        caption: page.people.length === 1 ? '1 person' : `${page.people.length} personer`,
        columns: [{ text: 'Navn' }, { text: 'E-mail' }, { text: 'Roller' }, { text: 'Adgang' }],
        rows: page.people.map((person) => [
          html`<a href="${personRecord({ person: person.id })}">${person.name}</a>`,
          html`${person.email}`,
          html`<ul class="plain-list">
            ${person.grants.map((grant) => html`<li>${grantLine(frame, page, grant)}</li>`)}
          </ul>`,
          lockForm(frame, person),
        ]),
      })}
      <h2>Ny person</h2>
      ${fieldForm(frame, { action: personList(), fields: personFields(page), submit: 'Opret person' })}
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
  ${pressForm(
    frame,
    { action: grantRemoval({ grant: grant.id }) },
    button(`Fjern rollen ${text}`, { kind: 'tertiary' }),
  )}`;
}

function lockForm(frame: Frame, person: Person): Html {
  const word = person.locked ? 'Åbn adgang' : 'Luk adgang';
  return html`${person.locked ? tag('Lukket') : ''}
  ${pressForm(
    frame,
    { action: personAccess(), carried: { email: person.email } },
    button(`${word} for ${person.name}`, {
      kind: 'tertiary',
      name: 'do',
      value: person.locked ? 'unlock' : 'lock',
    }),
  )}`;
}
