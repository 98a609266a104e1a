import { html } from 'hono/html';
import { grantRemoval, personAccess, personList } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  button,
  errorSummary,
  type Frame,
  layout,
  longDate,
  postForm,
  table,
  tag,
  textField,
} from '../../../../ui/index.ts';
import type { Grant, Person } from '../model.ts';
import { roleNames } from '../texts.da.ts';
import { grantForm } from './grant-form.ts';

export type PeoplePage = {
  readonly people: readonly (Person & { readonly grants: readonly Grant[] })[];
  readonly councils: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  readonly error: string | null;
  readonly fields: Readonly<Record<string, string>>;
};

export function peoplePage(frame: Frame, page: PeoplePage): Html {
  return layout(frame, {
    title: 'Personer og roller',
    wide: true,
    main: html`
      <h1>Personer og roller</h1>
      ${page.error ? errorSummary([{ message: page.error }]) : ''}
      ${table({
        caption: page.people.length === 1 ? '1 person' : `${page.people.length} personer`,
        columns: [{ text: 'Navn' }, { text: 'E-mail' }, { text: 'Roller' }, { text: 'Adgang' }],
        rows: page.people.map((person) => [
          html`${person.name}`,
          html`${person.email}`,
          html`<ul class="plain-list">
            ${person.grants.map((grant) => html`<li>${grantLine(frame, page, grant)}</li>`)}
          </ul>`,
          lockForm(frame, person),
        ]),
      })}
      <h2>Ny person</h2>
      ${postForm(
        frame,
        { action: personList() },
        html`
          ${textField({ name: 'name', label: 'Navn eller embede', value: page.fields.name ?? '', required: true })}
          ${textField({ name: 'email', label: 'E-mail', value: page.fields.email ?? '', type: 'email', required: true })}
          ${textField({ name: 'password', label: 'Midlertidig adgangskode', hint: 'Mindst 10 tegn. Personen kan selv skifte den.', value: '', type: 'password', autocomplete: 'new-password' })}
          ${button('Opret person')}
        `,
      )}
      <h2>Giv en rolle</h2>
      ${grantForm(frame, page)}
    `,
  });
}

function grantLine(frame: Frame, page: PeoplePage, grant: Grant): Html {
  const council = page.councils.find((entry) => entry.id === grant.councilId);
  const over = grant.validUntil !== null && grant.validUntil < page.today;
  const text = council ? `${roleNames[grant.role]}, ${council.name}` : roleNames[grant.role];
  if (over) return html`${text}${periodTag(grant)}`;
  return html`${text}${periodTag(grant)}
  ${postForm(
    frame,
    { action: grantRemoval({ grant: grant.id }) },
    button(`Fjern rollen ${text}`, { kind: 'tertiary' }),
  )}`;
}

/** The ends of the period that were given; a role without dates always counts. */
function periodTag({ validFrom, validUntil }: Grant): Html {
  const from = validFrom === '0001-01-01' ? '' : `fra ${longDate(validFrom)}`;
  const until = validUntil === null ? '' : `til ${longDate(validUntil)}`;
  const period = [from, until].filter((end) => end !== '').join(' ');
  return period === '' ? html`` : html` ${tag(period)}`;
}

function lockForm(frame: Frame, person: Person): Html {
  const word = person.locked ? 'Åbn adgang' : 'Luk adgang';
  return html`${person.locked ? tag('Lukket') : ''}
  ${postForm(
    frame,
    { action: personAccess() },
    html`<input type="hidden" name="email" value="${person.email}" />
      <input type="hidden" name="lock" value="${person.locked ? 'no' : 'yes'}" />
      ${button(`${word} for ${person.name}`, { kind: 'tertiary' })}`,
  )}`;
}
