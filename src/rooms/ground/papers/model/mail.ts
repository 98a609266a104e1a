import { weekdayDate } from '../../../../ui/dates.ts';
import { listEntries, type PaperBody, type PaperEntry } from './body.ts';
import type { EntryChange } from './compare-bodies.ts';
import type { KindWords } from './kind-words.ts';
import type { PaperForm, Sheet } from './paper.ts';

/** All there is to say in a mail about a paper, before it is set as text or as HTML. */
export type MailWords = {
  readonly subject: string;
  readonly opening: string;
  /** "Tid", "Sted" …: term and words. */
  readonly facts: readonly (readonly [string, string])[];
  /** "Deltag virtuelt": term and address. */
  readonly links: readonly (readonly [string, string])[];
  /** Where the paper is read. */
  readonly address: string;
  /** Why there is a new version. */
  readonly reason: string | null;
  readonly changes: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What to do about closed entries; null where there are none. */
  readonly closedNote: string | null;
  /** What is attached; null where nothing is. */
  readonly attached: string | null;
  readonly closing: string;
};

export type MailSource = {
  readonly sheet: Pick<Sheet, 'version' | 'form' | 'reason'>;
  /** Already without closed parts where the receiver may not see them. */
  readonly body: PaperBody;
  /** Since the version that went out before; empty for the first. */
  readonly changes: readonly EntryChange[];
  /** Where the paper is read, whole: `https://…`. */
  readonly address: string;
};

/** "Dagsorden", "Tillæg til dagsorden": what has come, at the head of a page or a mail. */
export function formHeading({ one }: KindWords, form: PaperForm): string {
  if (form === 'first') return capital(one);
  return form === 'addendum' ? `Tillæg til ${one}` : `Ny version af ${one}`;
}

/** "dagsorden" → "Dagsorden". */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}

/** "Mødet den 18. juni" → "mødet den 18. juni". */
export function uncapital(words: string): string {
  return words.charAt(0).toLocaleLowerCase('da') + words.slice(1);
}

/** The mail about any paper; a kind may say some of it in words of its own. */
export function chooseMailWords(words: KindWords, { sheet, body, changes, address }: MailSource): MailWords {
  const day = weekdayDate(body.datedOn);
  return {
    subject: `${formHeading(words, sheet.form)}: ${body.council.name} ${day}`,
    opening: openingOf(words, sheet, `${body.council.name} ${day}`),
    facts: body.facts,
    links: [],
    address,
    reason: sheet.reason,
    changes: changes.map((change) => changeLine(words, change)),
    sections: body.sections.map(({ number, heading, entries }) => ({
      heading: `${number}. ${heading}`,
      lines: entries.map(entryLine),
    })),
    closedNote: closedNote(body),
    attached: null,
    closing: `Du får mailen, fordi du er medlem af eller stedfortræder i ${body.council.name}.`,
  };
}

/** @param occasion "mødet i KKR Midtjylland tirsdag den 18. juni 2024" */
export function openingOf(
  { the }: KindWords,
  { form, version }: Pick<Sheet, 'form' | 'version'>,
  occasion: string,
): string {
  if (form === 'addendum') return `Der er et tillæg til ${the} for ${occasion}.`;
  if (form === 'revision')
    return `${capital(the)} for ${occasion} er kommet i en ny version (version ${version}).`;
  return `${capital(the)} for ${occasion} er klar.`;
}

function entryLine({ number, heading, withdrawn, state, closed }: PaperEntry): string {
  const title = `${number} ${heading}`;
  if (withdrawn) return `${title} (trukket tilbage)`;
  return closed && state !== null ? `${title} (${uncapital(state)})` : title;
}

function closedNote(body: PaperBody): string | null {
  const closed = listEntries(body).filter((entry) => entry.closed);
  if (closed.length === 0 || closed.every(({ text }) => text === null)) return null;
  return closed.length === 1
    ? 'Et punkt er lukket. Log ind for at læse det.'
    : `${closed.length} punkter er lukkede. Log ind for at læse dem.`;
}

function changeLine({ the }: KindWords, { kind, before, after, heading, parts }: EntryChange): string {
  const changeWords: Readonly<Record<EntryChange['kind'], string>> = {
    added: 'er nyt',
    removed: 'er taget ud',
    withdrawn: 'er trukket tilbage',
    reinstated: `er på ${the} igen`,
    changed: 'er ændret',
  };
  const place = capital((after ?? before)?.place ?? '');
  return `${place} ${heading} ${changeWords[kind]}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
