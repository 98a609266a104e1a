import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { attributes, type FormError, fileField, textArea } from '../../ui/index.ts';
import { type Column, cellId, isPicked, type Option, type RowsField } from '../forms/fields.ts';
import { wordsOf } from '../forms/register.ts';
import { fileSuffix, linesSuffix, type Values } from '../forms/values.ts';
import { countRows } from '../reading/read-rows.ts';

/** Rows to fill in below those there are; each calculation brings new ones. */
const spareRows = 4;

/** A table to fill in; pasted lines or a file can take its place. */
export function rowsField(field: RowsField, values: Values, errors: readonly FormError[]): Html {
  const count = countRows(field, values) + spareRows;
  const rows = Array.from({ length: count }, (_, at) => tableRow(field, at + 1, values, errors));
  const heads = field.columns.map(
    ({ label, optional }) =>
      html`<th scope="col">${label}${optional ? html`<span class="weight-normal"> (frivilligt)</span>` : ''}</th>`,
  );
  const lines = `${field.key}${linesSuffix}`;
  const pasted = values.get(lines)?.[0] ?? '';
  const error = errors.find((each) => each.field === lines)?.message;
  const columns = field.columns.map(({ label }) => label).join(';');
  return html`<fieldset class="rows-field"><legend class="form-label">${field.label}${field.optional ? html`<span class="weight-normal"> (frivilligt)</span>` : ''}</legend>
${field.hint ? html`<p class="form-hint">${field.hint}</p>` : ''}
<div class="table--responsive-scroll" role="group" tabindex="0" aria-label="${field.label}"><table class="table rows-table"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>
<details${attributes({ open: error !== undefined })}><summary>Indsæt fra et regneark, eller vælg en CSV- eller XLSX-fil</summary>
${textArea({ name: lines, label: `${field.label} som linjer`, value: pasted, rows: 4, error, hint: `Én række på hver linje: ${columns}. Linjerne træder i stedet for tabellen.` })}
${fileField({ name: `${field.key}${fileSuffix}`, label: `${field.label} fra en fil`, accept: '.csv,.xlsx,.txt', hint: 'Kolonnerne kan stå i vilkårlig orden, når første række har overskrifterne.' })}</details></fieldset>`;
}

function tableRow(field: RowsField, row: number, values: Values, errors: readonly FormError[]): Html {
  const cells = field.columns.map((column) => {
    const value = values.get(`${field.key}.${column.key}`)?.[row - 1] ?? '';
    const error = errors.find((each) => each.field === cellId(field, row, column))?.message;
    return html`<td>${cellControl(field, row, column, value, error)}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

function cellControl(field: RowsField, row: number, column: Column, value: string, error?: string): Html {
  const id = cellId(field, row, column);
  const shared = attributes({
    id,
    name: `${field.key}.${column.key}`,
    'aria-label': `${column.label}, række ${row}`,
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  });
  const message = error ? html`<span class="form-error-message" id="${id}-error">${error}</span>` : '';
  if (isPicked(column)) {
    const options = optionsOf(column, value).map(
      (option) =>
        html`<option value="${option.value}"${attributes({ selected: option.chosen })}>${option.text}</option>`,
    );
    return html`${message}<select class="form-select cell-pick"${shared}>${options}</select>`;
  }
  const isText = ['text', 'date', 'names', 'years'].includes(column.type);
  const kind = attributes({
    value: column.as?.namedInFields ? wordsOf(column.as, value) : value,
    inputmode: isText ? undefined : column.type === 'count' ? 'numeric' : 'decimal',
    class: `form-input ${column.type === 'names' ? 'cell-names' : isText ? 'cell-text' : 'cell-count'}`,
  });
  return html`${message}<input type="text" autocomplete="off"${shared}${kind}>`;
}

/** A list to pick from, also for yes and no: a box that is not ticked is not sent, and the rows below would move up. */
function optionsOf(column: Column, value: string): readonly (Option & { readonly chosen: boolean })[] {
  if (column.type === 'choice')
    return (column.options ?? []).map((option) => ({ ...option, chosen: option.value === value }));
  const isNo =
    /^(nej|-|0|false|falsk)$/i.test(value) ||
    (value === '' && (column.listed === true || column.otherwiseNo === true));
  return [
    { value: 'ja', text: 'Ja', chosen: !isNo },
    { value: 'nej', text: 'Nej', chosen: isNo },
  ];
}
