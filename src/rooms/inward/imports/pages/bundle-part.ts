import { html } from 'hono/html';
import type { AnnexBundle, BundledAnnex } from 'tvaers-reader';
import { type Html, table } from '../../../../ui/index.ts';

/** The annexes of a bundle with what each says of itself. */
export function bundlePart(bundle: AnnexBundle): Html {
  return table({
    caption: `${bundle.annexes.length} bilag`,
    columns: [
      { text: 'Punkt' },
      { text: 'Bilag' },
      { text: 'Titel' },
      { text: 'Side' },
      { text: 'Stempler' },
    ],
    rows: bundle.annexes.map((annex) => [
      annex.item === null ? 'Intet punkt' : `${annex.item} ${annex.itemTitle}`,
      annex.number,
      annex.title,
      annex.page === null ? '–' : annex.page,
      html`${stampWords(annex).map((words) => html`${words}<br />`)}`,
    ]),
  });
}

function stampWords({ stamps }: BundledAnnex): readonly string[] {
  return [
    ...(stamps.draft ? ['Udkast'] : []),
    ...stamps.dates.map((date) => `Dato ${date}`),
    ...stamps.recordNumbers.map((number) => `Sag ${number}`),
    ...stamps.documentNumbers.map((number) => `Dok. ${number}`),
    ...stamps.emails,
    ...stamps.phones.map((phone) => `Tlf. ${phone}`),
  ];
}
