import { openInput, type Reader } from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { choiceFields, fieldsOf, shortFieldsOf, type WrittenKind } from './fields.ts';
import type { Figures, PlainInput } from './index.ts';
import { readChoices, readFigures, readYears } from './read-figures.ts';
import { readShort } from './read-short.ts';

/** One set of figures and one target; the agreement and the number of the goal are given together or not at all. */
export function readPlain(input: unknown, kind: WrittenKind, short: boolean): PlainInput | Refused {
  const fields = (short ? shortFieldsOf[kind] : undefined) ?? fieldsOf[kind];
  const read = openInput(input, [...choiceFields, 'target', ...fields]);
  const figures = readFiguresOf(read, kind, short);
  const choices = readChoices(read);
  const named = read.has('agreement') || read.has('goal');
  const goal = named ? { agreement: read.text('agreement'), number: read.text('goal') } : undefined;
  const target = read.fraction('target');
  const wrong = read.finish(undefined);
  if (isRefused(wrong)) return wrong;
  return isRefused(figures) ? figures : { ...choices, goal, target, figures };
}

function readFiguresOf(read: Reader, kind: WrittenKind, short: boolean): Figures | Refused {
  if (short && (kind === 'share' || kind === 'share-excluding' || kind === 'tolerance'))
    return readShort(read, kind);
  return readFigures(read, kind, readYearsIfAny);
}

const readYearsIfAny = (read: Reader) =>
  read.has('advisedIn') || read.has('measuredIn') ? readYears(read) : {};
