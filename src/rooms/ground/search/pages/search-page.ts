import { html } from 'hono/html';
import { publicSearch } from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import {
  button,
  emptyState,
  type Frame,
  type Html,
  layout,
  selectField,
  textField,
} from '../../../../ui/index.ts';
import { type Hits, hitsPerPage, type SearchQuestion } from '../model/search.ts';
import { hitList } from './hit-list.ts';

type SearchPage = {
  readonly question: SearchQuestion;
  /** Null before anything has been asked for. */
  readonly found: Hits | null;
  readonly councils: readonly { readonly id: CouncilId; readonly name: string }[];
  readonly years: readonly number[];
};

/** One page for asking, hits, none, and nothing asked yet. */
export function searchPage(frame: Frame, page: SearchPage): Html {
  const { question, found } = page;
  const main = html`<h1>Søg i dagsordner og bilag</h1>
${searchForm(page)}
${found === null ? searchHelp : found.total === 0 ? nothingFound(question) : hitsFound(page, found)}`;
  const title = question.text === '' ? 'Søg' : `${question.text} – søgning`;
  return layout(frame, { title, main });
}

function searchForm({ question, councils, years }: SearchPage): Html {
  const councilOptions = [
    { value: '', text: 'Alle råd' },
    ...councils.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const yearOptions = [
    { value: '', text: 'Alle år' },
    ...years.map((year) => ({ value: String(year), text: String(year) })),
  ];
  return html`<form action="${publicSearch()}" method="get" role="search" class="search-form">
${textField({ name: 'q', label: 'Søgeord', value: question.text, type: 'search', hint: 'Begyndelsen af det sidste ord er nok. Sæt citationstegn om ord, der skal stå sammen.' })}
<div class="field-row">${selectField({ name: 'raad', label: 'Råd', options: councilOptions, value: question.councilId ?? '' })}
${selectField({ name: 'aar', label: 'År', options: yearOptions, value: question.year === null ? '' : String(question.year) })}</div>
${button('Søg')}</form>`;
}

const searchHelp = emptyState(
  'Hvad leder du efter?',
  'Der søges i rådenes offentliggjorte dagsordner og i ordene i deres åbne bilag. Bøjninger findes med: »aftale« finder også »aftalerne«. »Århus« og »Aarhus« er det samme, og »ae« og »oe« finder »æ« og »ø«.',
);

function nothingFound({ text, councilId, year }: SearchQuestion): Html {
  const narrowed = councilId !== null || year !== null;
  return html`<section aria-labelledby="hits"><h2 id="hits">Ingen fund</h2>
<p role="status">Der er intet fund på »${text}«${narrowed ? ' i det valgte råd og år' : ''}.</p>
<ul><li>Se efter, om ordene er stavet rigtigt.</li><li>Prøv færre ord, eller kun begyndelsen af et ord.</li>${narrowed ? html`<li><a href="${addressOf({ text, councilId: null, year: null, page: 1 })}">Søg i alle råd og år</a></li>` : ''}</ul></section>`;
}

function hitsFound({ question, councils }: SearchPage, found: Hits): Html {
  const pages = Math.ceil(found.total / hitsPerPage);
  const first = (found.page - 1) * hitsPerPage + 1;
  const count = found.total === 1 ? '1 fund' : `${found.total} fund`;
  const shown = pages > 1 ? `, viser ${first}–${first + found.hits.length - 1}` : '';
  return html`<section aria-labelledby="hits"><h2 id="hits">Fund</h2><p role="status">${count}${shown}</p>
${hitList(found.hits, new Map(councils.map(({ id, name }) => [id, name])), first)}
${pages > 1 ? pageLinks(question, pages) : ''}</section>`;
}

function pageLinks(question: SearchQuestion, pages: number): Html {
  const to = (page: number, text: string, rel: string) =>
    html`<a rel="${rel}" href="${addressOf({ ...question, page })}">${text}</a>`;
  return html`<nav class="page-links" aria-label="Sider med fund"><p>${question.page > 1 ? to(question.page - 1, 'Forrige side', 'prev') : ''} <span>Side ${question.page} af ${pages}</span> ${question.page < pages ? to(question.page + 1, 'Næste side', 'next') : ''}</p></nav>`;
}

/** The address that asks the question again. */
function addressOf({ text, councilId, year, page }: SearchQuestion): string {
  return publicSearch({
    q: text,
    raad: councilId ?? undefined,
    aar: year ?? undefined,
    side: page > 1 ? page : undefined,
  });
}
