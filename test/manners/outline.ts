import type { ImportForm } from 'tvaers-reader';

/** What was read, as lines a person can hold against the document: one for every fact, text shortened nowhere. */
export function outlineOf(form: ImportForm): string {
  const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' / ');
  return [
    `${form.kind} ${form.meetingOn ?? '–'} ${form.startsAt ?? '–'} ${form.place ?? '–'}`,
    ...(form.attendance ?? []).map(({ label, names }) => `${label}: ${names.join('; ')}`),
    ...form.sections.flatMap((section) => [
      ...(section.title === '' ? [] : [`[${section.number}] ${section.title}`]),
      ...section.items.flatMap((item) => [
        `${item.number} ${item.title}${item.recordNumber ? ` (${item.recordNumber})` : ''}${item.closedReason ? ' LUKKET' : ''}`,
        ...(item.background === '' ? [] : [`  baggrund: ${oneLine(item.background)}`]),
        ...item.recommendations.map((each) => `  indstilling: ${each}`),
        ...item.caseStatement.map(
          ({ heading, text }) => `  sag: ${heading === '' ? '' : `[${heading}] `}${oneLine(text)}`,
        ),
        ...(item.decision ? [`  beslutning: ${oneLine(item.decision)}`] : []),
        ...item.annexes.map(({ title }) => `  bilag: ${title}`),
      ]),
    ]),
    '',
  ].join('\n');
}
