import type { ImportForm, Understood } from 'tvaers-reader';
import type { Document } from './habit.ts';
import type { Truth } from './truth.ts';

/** Where a reading is not what was written; `said`: a doubt speaks of that item, or of the whole file. */
export type Fault = { readonly where: string; readonly what: string; readonly said: boolean };

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Compares what was read with what was written, item by item and part by part. */
export function findFaults(truth: Truth, document: Document, form: ImportForm): Fault[] {
  const faults: Fault[] = [];
  const said = (where: string) => form.warnings.some((warning) => warning.where === where);
  const check = (where: string, what: string, right: boolean) => {
    if (!right) faults.push({ where, what, said: said(where) });
  };
  check('hele filen', `kind ${form.kind}`, form.kind === (truth.minutes ? 'minutes' : 'agenda'));
  check('hele filen', `date ${form.meetingOn}`, form.meetingOn === truth.on);
  check('hele filen', `time ${form.startsAt}`, form.startsAt === truth.startsAt);
  check('hele filen', `place ${form.place}`, form.place === truth.place);
  const items = form.sections.flatMap((section) => section.items);
  const wanted = truth.sections.flatMap((section) => section.items);
  check(
    'hele filen',
    `numbers ${items.map((item) => item.number).join(' ')} for ${document.numbers.join(' ')}`,
    items.map((item) => item.number).join() === document.numbers.join(),
  );
  wanted.forEach((item, at) => {
    const number = document.numbers[at] ?? '';
    const read = items.find((each) => each.number === number);
    if (!read) return;
    const text = [read.background, ...read.caseStatement.flatMap((part) => [part.heading, part.text])]
      .map(bare)
      .join(' ');
    check(number, `title »${read.title}«`, bare(read.title) === bare(item.title));
    check(
      number,
      `record ${read.recordNumber} for ${item.record}`,
      item.record === null
        ? read.recordNumber === null
        : (read.recordNumber ?? '').replaceAll(/\D/g, '').endsWith(item.record.slice(-2)),
    );
    check(number, `closed ${read.closedReason}`, (read.closedReason !== null) === item.closed);
    check(
      number,
      `recommendations ${JSON.stringify(read.recommendations)}`,
      read.recommendations.length === item.recommendations.length &&
        item.recommendations.every((each, index) =>
          bare(read.recommendations[index] ?? '').endsWith(bare(each)),
        ),
    );
    check(
      number,
      `annexes ${JSON.stringify(read.annexes)} for ${item.annexes.join(' | ')}`,
      read.annexes.map((each) => bare(each.title)).join('|') === item.annexes.map(bare).join('|'),
    );
    check(number, `decision »${read.decision}«`, bare(read.decision ?? '') === bare(item.decision));
    check(
      number,
      `background »${read.background.slice(0, 80)}«`,
      bare(read.background).includes(bare(item.background)),
    );
    check(number, 'case', text.includes(bare(item.caseText)));
    check(number, 'economy', text.includes(bare(item.economy)));
  });
  return faults;
}

/** Kept, furniture and left out add up to the letters of the file. */
export function isBalanced({ account }: Understood): boolean {
  return account.kept + account.furniture + account.leftOut === account.whole;
}
