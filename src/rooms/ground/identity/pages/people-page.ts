import { html } from 'hono/html';
import { grantRemoval, personAccess, personList, personRecord } from '../../../../addresses/index.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  pageWithForms,
  pressForm,
  tag,
} from '../../../../ui/index.ts';
import type { Grant, Person } from '../model.ts';
import type { DescribedPeople } from '../queries/describe-people.ts';
import { grantForm } from './grant-form.ts';
import { periodTag, roleText } from './role-line.ts';

type PeoplePage = DescribedPeople & Filled & { readonly withPassword: ReadonlySet<PersonId> };

export function peoplePage(frame: Frame, page: PeoplePage): Html {
  return pageWithForms(frame, {
    heading: 'Personer og roller',
    back: [],
    faults: page.faults,
    wide: true,
    body: html`
      <p>${page.people.length === 1 ? '1 person' : `${page.people.length} personer`}</p>
      <ul class="plain-list no-max-width person-list">
        ${page.people.map((person) => personLine(frame, page, person))}
      </ul>
      <h2>Ny person</h2>
      ${fieldForm(frame, { action: personList(), fields: personFields(page), submit: 'Opret person' })}
      <h2 id="giv-rolle">Giv en rolle</h2>
      ${grantForm(frame, page)}
    `,
  });
}

/** Who, with which roles, and let in or not: beside each other where there is room, else below. */
function personLine(frame: Frame, page: PeoplePage, person: DescribedPeople['people'][number]): Html {
  return html`<li>
    <div><strong><a href="${personRecord({ person: person.id })}">${person.name}</a></strong><br />${person.email}</div>
    <ul class="plain-list">
      ${person.grants.map((grant) => html`<li>${grantLine(frame, page, grant)}</li>`)}
    </ul>
    <div>${lockForm(frame, person, page.withPassword.has(person.id))}</div>
  </li>`;
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

function lockForm(frame: Frame, person: Person, hasPassword: boolean): Html {
  const word = person.locked ? 'Åbn adgang' : 'Luk adgang';
  return html`${person.locked ? tag('Lukket') : ''}${hasPassword ? '' : tag('Ingen adgangskode')}
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
