import { html } from 'hono/html';
import { myPassword, publicCouncil } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  button,
  errorSummary,
  type Frame,
  layout,
  linksAt,
  myCouncilLinks,
  postForm,
  textField,
} from '../../../../ui/index.ts';
import { roleNames } from '../texts.da.ts';

export type MyPage = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly {
    readonly role: keyof typeof roleNames;
    readonly councilId: string | null;
    readonly councilName: string | null;
  }[];
  readonly error: Refusal | null;
};

export function myPage(frame: Frame, page: MyPage): Html {
  const { error } = page;
  const fault = (field: string) => (error && fieldOf(error) === field ? { error: error.message } : {});
  return layout(frame, {
    title: 'Mit',
    main: html`
      ${errorSummary(page.error ? [{ field: fieldOf(page.error), message: page.error.message }] : [])}
      <h1>${page.name}</h1>
      <p>Du er logget ind som ${page.email}.</p>
      <h2>Dine roller</h2>
      ${
        page.roles.length === 0
          ? html`<p>Du har ingen roller endnu. Kontakt dit sekretariat, hvis du skulle have en.</p>`
          : html`<ul>${page.roles.map((entry) => html`<li>${roleLine(entry)}</li>`)}</ul>`
      }
      ${shortcuts(frame, page)}
      <h2>Skift adgangskode</h2>
      ${postForm(
        frame,
        { action: myPassword() },
        html`
          ${textField({ name: 'current', label: 'Nuværende adgangskode', value: '', type: 'password', autocomplete: 'current-password', required: true, ...fault('current') })}
          ${textField({ name: 'wanted', label: 'Ny adgangskode', hint: 'Mindst 10 tegn.', value: '', type: 'password', autocomplete: 'new-password', required: true, ...fault('wanted') })}
          ${button('Skift adgangskode', { kind: 'secondary' })}
        `,
      )}
    `,
  });
}

function fieldOf(error: Refusal): string {
  return error.code === 'password-short' ? 'wanted' : 'current';
}

function roleLine(entry: MyPage['roles'][number]): Html {
  const role = roleNames[entry.role];
  if (!entry.councilId) return html`${role}`;
  return html`${role} i <a href="${publicCouncil({ council: entry.councilId })}">${entry.councilName ?? entry.councilId}</a>`;
}

function shortcuts(frame: Frame, page: MyPage): Html {
  const names = new Map(page.roles.map(({ councilId, councilName }) => [councilId ?? '', councilName ?? '']));
  const links = [...myCouncilLinks(frame, names), ...linksAt(frame, 'mine')];
  return html`
    <h2>Gå til</h2>
    <ul>
      ${links.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
    </ul>
  `;
}
