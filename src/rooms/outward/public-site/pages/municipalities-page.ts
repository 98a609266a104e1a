import { html } from 'hono/html';
import { front, municipalityList, publicCouncil, publicMunicipality } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, type Frame, layout } from '../../../../ui/index.ts';
import type { Council, Municipality } from '../../../ground/councils/index.ts';

type MunicipalitiesContent = {
  readonly groups: readonly { readonly council: Council; readonly municipalities: readonly Municipality[] }[];
  /** What was searched for and not found; empty where nothing was. */
  readonly missed: string;
};

export function municipalitiesPage(frame: Frame, { groups, missed }: MunicipalitiesContent): Html {
  const unknown =
    missed === ''
      ? ''
      : alert(
          'warning',
          'Kommunen blev ikke fundet',
          `Vi kender ingen kommune, der hedder »${missed}«. Prøv igen, eller find den på listen.`,
        );
  return layout(frame, {
    title: 'Kommuner',
    breadcrumbs: [{ text: 'Råd', href: front() }],
    main: html`<h1>Kommuner</h1>${unknown}${municipalitySearch(missed)}
${groups.map(({ council, municipalities }) => html`<section><h2><a href="${publicCouncil({ council: council.id })}">${council.name}</a></h2><ul class="name-list no-max-width">${municipalities.map(({ code, name }) => html`<li><a href="${publicMunicipality({ code })}">${name}</a></li>`)}</ul></section>`)}`,
  });
}

/** From the name of a municipality to its page. */
export function municipalitySearch(text: string): Html {
  return html`<form class="inline-search" action="${municipalityList()}" method="get"><label class="form-label" for="navn">Find din kommune</label><div class="inline-search-line"><input class="form-input" type="search" id="navn" name="navn" value="${text}" autocomplete="off"><button class="button button-secondary" type="submit">Find</button></div></form>`;
}
