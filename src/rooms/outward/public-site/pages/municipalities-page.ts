import { html } from 'hono/html';
import { front, municipalityList, publicCouncil, publicMunicipality } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, type Frame, layout } from '../../../../ui/index.ts';
import type { Council, Municipality, PlaceFound } from '../../../ground/councils/index.ts';

type MunicipalitiesContent = {
  readonly groups: readonly { readonly council: Council; readonly municipalities: readonly Municipality[] }[];
  /** What was searched for; empty where nothing was. */
  readonly wanted: string;
  readonly found: PlaceFound;
};

export function municipalitiesPage(frame: Frame, content: MunicipalitiesContent): Html {
  const { groups, wanted } = content;
  return layout(frame, {
    title: 'Kommuner',
    breadcrumbs: [{ text: 'Råd', href: front() }],
    main: html`<h1>Kommuner</h1>${wanted === '' ? '' : answer(content)}${municipalitySearch(wanted)}
${groups.map(({ council, municipalities }) => html`<section><h2><a href="${publicCouncil({ council: council.id })}">${council.name}</a></h2><ul class="name-list no-max-width">${municipalities.map(({ code, name }) => html`<li><a href="${publicMunicipality({ code })}">${name}</a></li>`)}</ul></section>`)}`,
  });
}

function answer({ wanted, found: { municipalities, town, isGuess } }: MunicipalitiesContent): Html {
  const links = html`<ul>${municipalities.map(({ code, officialName }) => html`<li><a href="${publicMunicipality({ code })}">${officialName}</a></li>`)}</ul>`;
  if (municipalities.length > 0 && !isGuess)
    return html`<section aria-labelledby="fundet"><h2 id="fundet">${town ?? wanted}</h2><p>Stedet ligger i flere kommuner:</p>${links}</section>`;
  const unknown = alert(
    'warning',
    'Kommunen blev ikke fundet',
    `Vi kender ingen kommune, by eller postnummer, der hedder »${wanted}«. Prøv igen, eller find kommunen på listen.`,
  );
  return html`${unknown}${municipalities.length === 0 ? '' : html`<p>Mente du:</p>${links}`}`;
}

/** From the name of a municipality to its page. */
export function municipalitySearch(text: string): Html {
  return html`<form class="inline-search" action="${municipalityList()}" method="get"><label class="form-label" for="navn">Find din kommune</label><div class="inline-search-line"><input class="form-input" type="search" id="navn" name="navn" value="${text}" autocomplete="off"><button class="button button-secondary" type="submit">Find</button></div></form>`;
}
