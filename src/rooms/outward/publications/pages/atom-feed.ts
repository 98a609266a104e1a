import { html } from 'hono/html';
import { front, publicCouncil } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import type { Council } from '../../../ground/councils/index.ts';
import type { Publication } from '../model/publication.ts';
import { publicationTitle } from './news-list.ts';

type FeedContent = {
  readonly baseUrl: string;
  /** Path of the feed itself. */
  readonly path: string;
  /** Null: all councils. */
  readonly council: Council | null;
  readonly news: readonly Publication[];
};

/** Before anything was published; Atom wants a date, and one that does not move. */
const beforeAnything = '2022-01-01T00:00:00Z';

/** RFC 4287. Ids stay the same for ever: an entry's is its paper's, the feed's is its own address. */
export function atomFeed({ baseUrl, path, council, news }: FeedContent): Html {
  const updated = news[0]?.paper.publishedAt?.toISOString() ?? beforeAnything;
  const name = council === null ? 'Nyt fra kommunekontaktrådene' : `Nyt fra ${council.name}`;
  const home = council === null ? front() : publicCouncil({ council: council.id });
  return html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da"><id>${baseUrl}${path}</id><title>${name}</title><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="${baseUrl}${path}"/><link rel="alternate" type="text/html" href="${baseUrl}${home}"/><author><name>${council?.name ?? 'Tværs'}</name></author>${news.map((one) => entry(baseUrl, one))}</feed>`;
}

function entry(baseUrl: string, { paper, address }: Publication): Html {
  const published = paper.publishedAt?.toISOString() ?? beforeAnything;
  return html`<entry><id>urn:uuid:${paper.id}</id><title>${publicationTitle(paper, true)}</title><published>${published}</published><updated>${published}</updated><link rel="alternate" type="text/html" href="${baseUrl}${address}"/><author><name>${paper.council.name}</name></author><summary>${paper.reason ?? publicationTitle(paper, false)}</summary></entry>`;
}
