import type { ImportedItem, Understood } from 'tvaers-reader';
import { toMarks } from 'tvaers-richtext';
import { correctionNames } from '../texts.da.ts';
import { fieldName } from './correct-item.ts';

type Fields = Readonly<Record<string, string>>;

/** What was read, as the form that corrects it shows it: the meeting's date, and of an agenda every item's parts. */
export function fieldsOfImport(understood: Understood): Fields {
  return {
    meetingOn: understood.meetingOn ?? '',
    ...byField(understood, (item) => Object.entries(fieldsOfItem(item))),
  };
}

/** What each of the fields is called. */
export function namesOfImport(understood: Understood): Fields {
  const names = ({ number }: ImportedItem) =>
    Object.entries(correctionNames).map(([field, called]) => [field, called(number)] as const);
  return { meetingOn: 'Mødets dato', ...byField(understood, names) };
}

function byField(
  understood: Understood,
  told: (item: ImportedItem) => readonly (readonly [field: string, text: string])[],
): Fields {
  if (understood.kind === 'annex-bundle') return {};
  const all = understood.sections.flatMap(({ items }, at) =>
    items.flatMap((item, index) =>
      told(item).map(([field, text]) => [fieldName(at, index, field), text] as const),
    ),
  );
  return Object.fromEntries(all);
}

function fieldsOfItem(item: ImportedItem): Readonly<Record<keyof typeof correctionNames, string>> {
  return {
    title: item.title,
    recordNumber: item.recordNumber ?? '',
    initials: item.initials.join('/'),
    kind: item.kind,
    background: toMarks(item.background),
    recommendations: item.recommendations.map((text) => `- ${text}`).join('\n'),
    caseStatement: toMarks(item.caseStatement),
    decision: toMarks(item.decision),
  };
}

/** What was posted, as the command takes it. */
export function inputOfCorrecting({ asRead, ...fields }: Fields) {
  return { fields, asRead };
}
