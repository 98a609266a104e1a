import { html } from 'hono/html';
import { importSourceFile } from '../../../../addresses/index.ts';
import { assetAddress, type Html } from '../../../../ui/index.ts';
import type { ShownPage } from '../model/source-lines.ts';
import type { DescribedImport } from '../queries/describe-import.ts';

type SourcePage = { readonly stored: DescribedImport['stored']; readonly pages: readonly ShownPage[] };

/** The text of the file as it was read, line by line: to be held beside the preview, so it has no menus. */
export function sourcePage({ stored, pages }: SourcePage): Html {
  const file = importSourceFile({ council: stored.councilId, import: stored.id });
  const isPdf = /\.pdf$/i.test(stored.fileName);
  return html`<html lang="da"><head><meta charset="utf-8"><title>Kilden ${stored.fileName} – Tværs</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${assetAddress('css/dkfds.min.css')}"><link rel="stylesheet" href="${assetAddress('style.css')}"><link rel="stylesheet" href="${assetAddress('work.css')}"></head>
<body class="import-source"><main>
    <h1>${stored.fileName}</h1>
    <p><a href="${file}" target="_blank">Åbn filen selv</a></p>
    ${pages.length === 0 ? html`<p>Filen har ingen tekst, der kan vises her.</p>` : ''}
    ${pages.map(
      ({
        page,
        lines,
      }) => html`<h2>Side ${page}${isPdf ? html` <a href="${file}#page=${page}" target="_blank">Se siden i PDF-filen</a>` : ''}</h2>
        ${lines.map(({ line, text, ofItem }) => (ofItem ? html`<p id="linje-${line}"><mark>${text}</mark></p>` : html`<p id="linje-${line}">${text}</p>`))}`,
    )}
  </main></body></html>`;
}
