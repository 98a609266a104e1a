import { formatCount, formatWhole } from 'tvaers-rules/exact';
import { weekdayDate } from '../../ui/index.ts';
import { cellId, type Field, isLines, type ScalarField } from '../forms/fields.ts';
import type { Asked } from '../forms/question.ts';
import type { Values } from '../forms/values.ts';
import { countRows } from '../reading/read-rows.ts';
import { parseDate } from '../reading/written/danish-date.ts';
import { numberText, parsePercent } from '../reading/written/decimal-number.ts';
import { parseWholeNumber } from '../reading/written/whole-number.ts';

/** One thing that was filled in, as it was read, and where in the form it can be changed. */
type Choice = { readonly label: string; readonly text: string; readonly fieldId: string };

/** What was filled in, in the order of the form; what was left empty is left out. */
export function listChoices({ question, values }: Asked): readonly Choice[] {
  return question.fields.flatMap((field): Choice[] => {
    const text = textOf(field, values);
    return text === '' ? [] : [{ label: field.label, text, fieldId: idOf(field) }];
  });
}

function idOf(field: Field): string {
  const [first] = field.type === 'rows' ? field.columns : [];
  return field.type === 'rows' && first ? cellId(field, 1, first) : field.key;
}

function textOf(field: Field, values: Values): string {
  if (field.type === 'rows') {
    const rows = countRows(field, values);
    return rows === 0 ? '' : formatCount(rows, 'række', 'rækker');
  }
  const written = (values.get(field.key)?.[0] ?? '').trim();
  if (field.type === 'yes-no') return written === 'ja' ? 'Ja' : '';
  if (isLines(field)) {
    const lines = written.split('\n');
    return (field.type === 'percents' ? lines.map(percentRead) : lines).join('; ');
  }
  return written === '' ? '' : scalarText(field, written);
}

function scalarText({ type, options = [] }: ScalarField, written: string): string {
  if (type === 'choice') return options.find(({ value }) => value === written)?.text ?? written;
  if (type === 'percent') return percentRead(written);
  const whole = type === 'count' ? parseWholeNumber(written) : null;
  // Four digits may be a year.
  if (whole !== null) return written.length > 4 ? formatWhole(BigInt(whole)) : written;
  if (type === 'amount') return /kr\.?$/.test(written) ? written : `${written} kr.`;
  const date = type === 'date' ? parseDate(written) : null;
  return date === null ? written : weekdayDate(date);
}

/** A share such as 0.015 is told as the per cent it is read as. */
function percentRead(written: string): string {
  const read = parsePercent(written);
  return read === null ? written : `${numberText(`${read.n}/${read.d}`, 'percent')} pct.`;
}
