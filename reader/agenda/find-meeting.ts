import type { Line } from '../layout/lay-lines.ts';
import type { ImportWarning } from '../model/reading.ts';
import { councilNames, type ImportRequest } from '../request.ts';
import { findDates, writeDate } from '../signs/danish-dates.ts';
import { warn } from '../texts.da.ts';

export type MeetingFound = {
  readonly title: string;
  readonly meetingOn: Temporal.PlainDate | null;
  /** Preamble lines that told it. */
  readonly used: readonly Line[];
  readonly warnings: readonly ImportWarning[];
};

/** What the agenda says of its own meeting: title and date, from the lines above the first section, else from the text. */
export function findMeeting(
  preamble: readonly Line[],
  body: string,
  request: ImportRequest,
  isMinutes: boolean,
): MeetingFound {
  const council = councilNames[request.council] ?? request.council;
  const titleLines = findTitleLines(preamble);
  const dateLines = preamble.filter((line) => findDates(line.text).length > 0);
  // A title in large letters may break within its date.
  const whole = preamble.map((line) => line.text).join(' ');
  const told = [...dateLines.map((line) => line.text), whole].flatMap(findDates)[0] ?? null;
  const warnings: ImportWarning[] = [];
  const meetingOn = decideDate(request, told, body, council, warnings);
  warnings.push(...compareCouncil(body, council));
  const title = writeTitle(titleLines, council, meetingOn);
  if (title === '') warnings.push(warn('title-missing', 'hele filen'));
  return {
    title: title === '' ? makeTitle(council, meetingOn, isMinutes) : title,
    meetingOn,
    used: [...new Set([...titleLines, ...dateLines, ...preamble.filter((line) => line.text === council)])],
    warnings,
  };
}

function findTitleLines(preamble: readonly Line[]): Line[] {
  const from = preamble.findIndex((line) => titleSign.test(line.text));
  const first = preamble[from];
  if (!first) return [];
  const next = preamble[from + 1];
  const close = next !== undefined && next.opens !== 'paragraph' && next.opens !== 'page';
  return close && /^(\p{Ll}|\d|KKR)/u.test(next.text) ? [first, next] : [first];
}

const titleSign = /^(dagsorden|tillægsdagsorden|referat|beslutningsreferat|møde i)\b/i;

/** A cover may spread its title: the word alone, council and date on lines of their own. */
function writeTitle(lines: readonly Line[], council: string, meetingOn: Temporal.PlainDate | null): string {
  const title = lines.map((line) => line.text).join(' ');
  const alone = /^(dagsorden|referat)(?= \d|$)/i.exec(title)?.[0];
  return alone && meetingOn ? `${alone} · ${council} · ${writeDate(meetingOn)}` : title;
}

function makeTitle(council: string, meetingOn: Temporal.PlainDate | null, isMinutes: boolean): string {
  const name = `${isMinutes ? 'Referat' : 'Dagsorden'} for ${council}`;
  return meetingOn ? `${name} den ${writeDate(meetingOn)}` : name;
}

function decideDate(
  request: ImportRequest,
  told: Temporal.PlainDate | null,
  body: string,
  council: string,
  warnings: ImportWarning[],
): Temporal.PlainDate | null {
  if (request.on) {
    if (told && !told.equals(request.on)) {
      const details = { found: writeDate(told), given: writeDate(request.on) };
      warnings.push(warn('meeting-date-differs', 'hele filen', details));
    }
    return request.on;
  }
  if (told) return told;
  const inferred = inferDate(body, council);
  if (inferred) warnings.push(warn('meeting-date-inferred', 'hele filen', { date: writeDate(inferred) }));
  else warnings.push(warn('meeting-date-missing', 'hele filen'));
  return inferred;
}

/**
 * The one date the text itself gives a meeting of this council that is neither the approved minutes' nor the next meeting's:
 * it lies between the two. Null when there is not exactly one.
 */
function inferDate(body: string, council: string): Temporal.PlainDate | null {
  const previous = dateAfter(body, /godkendelse af referat[^\n]{0,60}?den/i);
  const next = dateAfter(body, /(?:punkter til (?:næste )?møde\w*|næste møde)[^\n]{0,60}?den/i);
  const pattern = new RegExp(`${council}\\s+den\\s+(\\d{1,2}\\.\\s*\\p{L}+\\s+\\d{4})`, 'giu');
  const dates = [...body.matchAll(pattern)]
    .flatMap((match) => findDates(match[1] ?? ''))
    .filter((date) => !(previous && Temporal.PlainDate.compare(date, previous) <= 0))
    .filter((date) => !(next && Temporal.PlainDate.compare(date, next) >= 0));
  const distinct = new Set(dates.map((date) => date.toString()));
  const [only] = dates;
  return previous && next && only && distinct.size === 1 ? only : null;
}

function dateAfter(body: string, sign: RegExp): Temporal.PlainDate | null {
  const match = sign.exec(body);
  if (!match) return null;
  return findDates(body.slice(match.index, match.index + match[0].length + 30))[0] ?? null;
}

function compareCouncil(body: string, council: string): ImportWarning[] {
  const counts = Object.values(councilNames).map((name) => ({ name, count: body.split(name).length - 1 }));
  const most = counts.sort((a, b) => b.count - a.count)[0];
  const own = counts.find((each) => each.name === council)?.count ?? 0;
  if (!most || most.name === council || most.count <= own) return [];
  return [warn('council-differs', 'hele filen', { found: most.name, given: council })];
}
