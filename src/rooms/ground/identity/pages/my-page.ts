import { html } from 'hono/html';
import { myPassword, publicCouncil } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Frame,
  fieldForm,
  linksAt,
  myCouncilLinks,
  pageWithForms,
} from '../../../../ui/index.ts';
import type { DescribedMe } from '../queries/describe-me.ts';
import { roleNames } from '../texts.da.ts';

type MyPage = DescribedMe & {
  readonly faults: readonly Refusal[];
  /** What other rooms hang up there. */
  readonly hanging: readonly Html[];
};

export function myPage(frame: Frame, page: MyPage): Html {
  return pageWithForms(frame, {
    title: 'Mit',
    heading: page.name,
    back: [],
    faults: page.faults,
    body: html`
      <p>Du er logget ind som ${page.email}.</p>
      ${page.hanging}
      <h2>Dine roller</h2>
      ${
        page.roles.length === 0
          ? html`<p>Du har ingen roller endnu. Kontakt dit sekretariat, hvis du skulle have en.</p>`
          : html`<ul>${page.roles.map((entry) => html`<li>${roleLine(entry)}</li>`)}</ul>`
      }
      ${shortcuts(frame, page)}
      <h2 id="adgangskode">Skift adgangskode</h2>
      ${passwordForm(frame, page)}
    `,
  });
}

function passwordForm(frame: Frame, { faults }: MyPage): Html {
  // What was typed is never sent back to be shown.
  const field = boundFields({ fields: {}, faults });
  const required = { type: 'password', required: true } as const;
  return fieldForm(frame, {
    action: myPassword(),
    fields: html`
      ${field.text({ name: 'current', label: 'Nuværende adgangskode', autocomplete: 'current-password', ...required })}
      ${field.text({ name: 'password', label: 'Ny adgangskode', hint: 'Mindst 10 tegn.', autocomplete: 'new-password', ...required })}
    `,
    submit: button('Skift adgangskode', { kind: 'secondary' }),
  });
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
