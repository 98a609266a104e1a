import { html } from 'hono/html';
import { publicMunicipality, publicSearch } from '../../../../addresses/index.ts';
import { button, emptyState, type Frame, type Html, layout, textField } from '../../../../ui/index.ts';
import { nameOfPart } from '../forms/parse-search.ts';
import { type AskedSearch, type Hits, hitsPerPage } from '../model/search.ts';
import type { Answer } from '../queries/answer-question.ts';
import { hitList } from './hit-list.ts';
import { type Choices, searchFilters } from './search-filters.ts';

type SearchPage = Choices & {
  /** Null before anything has been asked for. */
  readonly answer: Answer | null;
};

/** One page for asking, hits, none, and nothing asked yet. */
export function searchPage(frame: Frame, page: SearchPage): Html {
  const { question, answer } = page;
  const main = html`<h1>Søg i dagsordener og bilag</h1>
${searchForm(page)}
${answer === null ? searchHelp : answered(page, answer)}`;
  const title = question.text === '' ? 'Søg' : `${question.text} – søgning`;
  return layout(frame, { title, main });
}

function searchForm(page: SearchPage): Html {
  return html`<form action="${publicSearch()}" method="get" role="search" class="search-form">
${textField({ name: 'q', label: 'Søgeord', value: page.question.text, type: 'search', hint: 'Skriv ord, et spørgsmål, en by eller et postnummer. Sæt citationstegn om ord, der skal stå sammen.' })}
${searchFilters(page)}
${button('Søg')}</form>`;
}

const searchHelp = emptyState(
  'Hvad leder du efter?',
  'Der søges i rådenes offentliggjorte dagsordener og i ordene i deres åbne bilag. Bøjninger og sammensatte ord findes med: »vagt« finder også »tandlægevagten«. Staver du forkert, eller mangler du æ, ø og å på tastaturet, finder søgningen det nærmeste ord.',
);

function answered(page: SearchPage, { hits, place }: Answer): Html {
  return html`${placeBox(place)}${hits.total === 0 ? nothingFound(page, hits) : hitsFound(page, hits)}`;
}

/** The place a question names leads to the page of its municipality. */
function placeBox({ municipalities, town }: Answer['place']): Html {
  if (municipalities.length === 0) return html``;
  const links = municipalities.map(
    ({ code, officialName }) => html`<li><a href="${publicMunicipality({ code })}">${officialName}</a></li>`,
  );
  return html`<section aria-labelledby="sted"><h2 id="sted">${town ?? 'Kommune'}</h2>
${town === null ? '' : html`<p>${municipalities.length === 1 ? 'Stedet ligger i:' : 'Stedet ligger i flere kommuner:'}</p>`}<ul>${links}</ul></section>`;
}

/** What the question was taken for where its words stand nowhere. */
function understood({ question }: SearchPage, { corrections, unknown }: Hits): Html {
  const taken = corrections.map(({ typed, corrected }) => {
    const instead = { ...question, text: question.text.replace(typed, corrected), page: 1 };
    return html`<p>»${typed}« står ingen steder. Mente du <a href="${addressOf(instead)}">${corrected}</a>? Det er der søgt efter.</p>`;
  });
  const left = unknown.map((word) => html`<p>»${word}« står ingen steder.</p>`);
  return html`${taken}${left}`;
}

function nothingFound({ question }: SearchPage, { unknown }: Hits): Html {
  const { text, councilId, year, part, municipalityCode } = question;
  const narrowed = councilId !== null || year !== null || part !== null || municipalityCode !== null;
  const everywhere = { text, councilId: null, year: null, part: null, municipalityCode: null, page: 1 };
  return html`<section aria-labelledby="hits"><h2 id="hits">Ingen fund</h2>
<p role="status">Der er intet fund på »${text}«${narrowed ? ' med de valgte filtre' : ''}.</p>
<ul>${narrowed ? html`<li><a href="${addressOf(everywhere)}">Søg i det hele uden filtre</a></li>` : ''}${unknown.map((word) => html`<li>»${word}« står ingen steder.</li>`)}<li>Se efter, om ordene er stavet rigtigt.</li><li>Prøv færre ord, eller et andet ord for det samme.</li></ul></section>`;
}

function hitsFound(page: SearchPage, hits: Hits): Html {
  const pages = Math.ceil(hits.total / hitsPerPage);
  const first = (hits.page - 1) * hitsPerPage + 1;
  const count = hits.total === 1 ? '1 fund' : `${hits.total} fund`;
  const shown = pages > 1 ? `, viser ${first}–${first + hits.hits.length - 1}` : '';
  return html`<section aria-labelledby="hits"><h2 id="hits">Fund</h2><div role="status"><p>${count}${shown}</p>${understood(page, hits)}</div>
${hitList(hits.hits, new Map(page.councils.map(({ id, name }) => [id, name])), first)}
${pages > 1 ? pageLinks({ ...page.question, page: hits.page }, pages) : ''}</section>`;
}

function pageLinks(question: AskedSearch, pages: number): Html {
  const to = (page: number, text: string, rel: string) =>
    html`<a rel="${rel}" href="${addressOf({ ...question, page })}">${text}</a>`;
  return html`<nav class="page-links" aria-label="Sider med fund"><p>${question.page > 1 ? to(question.page - 1, 'Forrige side', 'prev') : ''} <span>Side ${question.page} af ${pages}</span> ${question.page < pages ? to(question.page + 1, 'Næste side', 'next') : ''}</p></nav>`;
}

/** The address that asks the question again. */
function addressOf({ text, councilId, year, part, municipalityCode, page }: AskedSearch): string {
  return publicSearch({
    q: text,
    raad: councilId ?? undefined,
    aar: year ?? undefined,
    art: part === null ? undefined : nameOfPart(part),
    kommune: municipalityCode ?? undefined,
    side: page > 1 ? page : undefined,
  });
}
