import { html } from 'hono/html';
import { type RichText, toMarks } from 'tvaers-richtext';
import { assetAddress } from '../assets.ts';
import { controlAttributes, type FieldWords, fieldFrame } from '../field-frame.ts';
import { attributes, type Html } from '../html.ts';

export type EditorField = FieldWords & {
  readonly name: string;
  readonly label: string;
  /** The stored text, or the marks as they were posted when the form comes back with an error. */
  readonly value: RichText | string;
  readonly rows?: number | undefined;
  /** Where pictures are posted (`file`, answered by `{ok, file}`), and where they are read, `{file}` for the hash. */
  readonly pictures?: { readonly upload: string; readonly address: string } | undefined;
  /** Level on the page of the text's first heading level; 3 where nothing is said. */
  readonly headingLevel?: number | undefined;
};

const signs: readonly (readonly [string, string])[] = [
  ['# Overskrift', 'overskrift'],
  ['## Underoverskrift', 'overskrift på næste niveau'],
  ['- punkt', 'punkt i en liste; to mellemrum foran giver et underpunkt'],
  ['1. punkt', 'nummereret punkt'],
  ['**fed** og *kursiv*', 'fed og kursiv skrift'],
  ['[tekst](https://…)', 'link'],
  ['| Kommune | 2024 |', 'række i en tabel; | --- | --- | under den første række gør den til overskrifter'],
  ['./. brevet er vedlagt', 'her henvises til et bilag'],
];

/**
 * A text with headings, lists and tables: a text field with simple marks, which becomes an editor where scripts run.
 * The page needs `editorAddresses()`; the server reads the field with `fromMarks`.
 */
export function editorField(field: EditorField): Html {
  const { name, label, value, rows = 12, pictures, headingLevel } = field;
  const marks = typeof value === 'string' ? value : toMarks(value);
  const control = attributes({ rows, 'data-format': 'marks', ...controlAttributes(name, field) });
  const host = attributes({
    'data-icons': assetAddress('img/all-svg-icons.svg'),
    'data-picture-upload': pictures?.upload,
    'data-picture-address': pictures?.address,
    'data-heading-level': headingLevel,
  });
  const rowsOfSigns = signs.map(([sign, meaning]) => html`<dt><code>${sign}</code></dt><dd>${meaning}</dd>`);
  const help = html`<details class="marks-help"><summary>Sådan skriver du overskrifter, lister og tabeller</summary><dl>${rowsOfSigns}</dl></details>`;
  return fieldFrame(
    name,
    label,
    field,
    html`<tvaers-editor${host}><textarea class="form-input"${control}>\n${marks}</textarea>${help}</tvaers-editor>`,
  );
}
