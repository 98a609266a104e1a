import { html } from 'hono/html';
import { councilWork, mattersWork, matterWork, newMatter } from '../../../../addresses/index.ts';
import {
  button,
  emptyState,
  type Frame,
  type Html,
  layout,
  linkButton,
  longDate,
  table,
} from '../../../../ui/index.ts';
import type { MatterLine } from '../model.ts';
import type { DescribedList } from '../queries/describe-list.ts';

/** The council's matters, or those of other councils that can be taken up here. */
export function mattersPage(frame: Frame, page: DescribedList): Html {
  const { council, search } = page;
  const own = search.scope === 'own';
  return layout(frame, {
    title: own ? 'Sager' : 'Sager i andre råd',
    breadcrumbs: [{ text: council.name, href: councilWork({ council: council.id }) }],
    wide: true,
    main: html`
      <h1>${own ? `Sager i ${council.name}` : 'Sager i andre råd'}</h1>
      ${own ? '' : html`<p>Find en sag i et andet råd, og giv den jeres eget sagsnummer. Så følges den samme sag i begge råd.</p>`}
      ${own && page.mayKeep ? html`<p>${linkButton('Opret en sag', newMatter({ council: council.id }))}</p>` : ''}
      ${searchForm(page)} ${scopeLinks(page)} ${list(page)} ${pageLinks(page)}
    `,
  });
}

function searchForm({ council, search }: DescribedList): Html {
  return html`<form method="get" action="${mattersWork({ council: council.id })}" role="search">
    ${search.scope === 'others' ? html`<input type="hidden" name="vis" value="andre">` : ''}
    <div class="form-group">
      <label class="form-label" for="q">Søg på titel, sagsnummer eller initialer</label>
      <input class="form-input" type="search" id="q" name="q" value="${search.words}">
    </div>
    ${button('Søg', { kind: 'secondary' })}
  </form>`;
}

function scopeLinks({ council, search, mayKeep }: DescribedList): Html {
  if (!mayKeep) return html``;
  const place = { council: council.id };
  return search.scope === 'own'
    ? html`<p><a href="${mattersWork(place, { vis: 'andre' })}">Sager i andre råd</a></p>`
    : html`<p><a href="${mattersWork(place)}">Sager i ${council.name}</a></p>`;
}

function list(page: DescribedList): Html {
  const { lines, search, total } = page;
  if (lines.length === 0) return nothing(page);
  const own = search.scope === 'own';
  const count = total === 1 ? '1 sag' : `${total} sager`;
  return table({
    caption: search.words === '' ? count : `${count} med »${search.words}«`,
    columns: [
      { text: 'Titel' },
      { text: own ? 'Sagsnummer' : 'Råd' },
      { text: 'Initialer' },
      { text: own ? 'Senest på dagsordenen' : '' },
    ].filter(({ text }) => text !== ''),
    rows: lines.map((line) => row(page, line)),
  });
}

function row({ council, search }: DescribedList, line: MatterLine): Html[] {
  const title = html`<a href="${matterWork({ council: council.id, matter: line.id })}">${line.title}</a>`;
  const officers = html`${line.officers.join(', ')}`;
  if (search.scope === 'others') return [title, html`${line.councils.join(', ')}`, officers];
  const latest = line.latestOn === null ? 'Ikke endnu' : longDate(line.latestOn);
  return [title, html`${line.recordNumber ?? ''}`, officers, html`${latest}`];
}

function nothing({ search, council, mayKeep }: DescribedList): Html {
  if (search.words !== '')
    return emptyState(
      'Ingen sager passer til søgningen',
      'Prøv et kortere ord, en del af sagsnummeret eller sagsbehandlerens initialer.',
    );
  if (search.scope === 'others')
    return emptyState('Ingen sager i andre råd', 'Andre råds sager står her, når de er oprettet.');
  return emptyState(
    'Rådet har ingen sager endnu',
    'En sag samler det, rådet behandler over flere møder, under ét sagsnummer.',
    mayKeep ? linkButton('Opret en sag', newMatter({ council: council.id }), 'secondary') : null,
  );
}

function pageLinks({ council, search, pages }: DescribedList): Html {
  if (pages === 1) return html``;
  const address = (number: number) =>
    mattersWork(
      { council: council.id },
      {
        side: number,
        q: search.words || undefined,
        vis: search.scope === 'others' ? 'andre' : undefined,
      },
    );
  const link = (text: string, number: number) =>
    number < 1 || number > pages ? '' : html`<a href="${address(number)}">${text}</a>`;
  return html`<nav aria-label="Sider">
    ${link('Forrige side', search.page - 1)} Side ${search.page} af ${pages} ${link('Næste side', search.page + 1)}
  </nav>`;
}
