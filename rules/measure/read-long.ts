import { openInput } from '../forms/index.ts';
import type { Refused } from '../outcome/index.ts';
import { choiceFields, fieldsOf, longFields, type WrittenKind } from './fields.ts';
import type { MeasureInput } from './index.ts';
import { readChoices, readFigures, readYears } from './read-figures.ts';

/** A goal of a contract: its year, the targets of every year, the figures of every segment. */
export function readLong(input: unknown, kind: WrittenKind): MeasureInput | Refused {
  const read = openInput(input, [...choiceFields, ...longFields]);
  const targets = read.list(
    'targets',
    ['year', 'target'],
    (item) => [item.year('year'), item.fraction('target')] as const,
  );
  read.unique(
    'targets',
    targets.map(([year]) => String(year)),
  );
  const segments = read.list(
    'segments',
    ['segment', ...fieldsOf[kind]],
    (item) => [item.text('segment'), readFigures(item, kind, readYears)] as const,
  );
  read.unique(
    'segments',
    segments.map(([segment]) => segment),
  );
  return read.finish({
    goal: { agreement: read.text('agreement'), number: read.text('goal') },
    year: read.year('year'),
    targets: new Map(targets),
    segments: new Map(segments),
    ...readChoices(read),
  });
}
