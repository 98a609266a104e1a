import type { Line } from '../layout/lay-lines.ts';
import type { Attendance } from '../model/agenda.ts';
import type { ImportWarning } from '../model/reading.ts';
import { findDates } from '../signs/danish-dates.ts';
import { warn } from '../texts.da.ts';

/** What the cover says of the meeting besides its date. */
export type MeetingFacts = {
  /** "09:30" */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly attendance: readonly Attendance[] & Attendance[];
  readonly used: readonly Line[];
  readonly warnings: readonly ImportWarning[];
};

const placeLabel = /^(?:møde)?(?:sted|lokale|lokation)(?:\s*[:.]\s*|\s+(?=\p{Lu})|$)/iu;
const otherLabel =
  /^(?:dato|mødedato|tid|tidspunkt|kl\.?|klokken|start(?:tidspunkt)?|slut(?:tidspunkt)?|udvalg|møde|mødedeltagere|deltagere|medlemmer|information|sted|mødested|punkter|indhold\w*|dagsorden|referat|emne|mission|vision|type)\b\s*:?/i;
const peopleLabel =
  /^(?<label>(?:mødte|tilstede|til stede|tilstedeværende|deltagere|mødedeltagere|medlemmer|fremmødte|fra (?:sekretariatet|administrationen|forvaltningen)|sekretær|sekretariat|afbud(?:\/fraværende)?|fraværende|ikke til stede|gæster|øvrige deltagere|forfald)(?: fra)?)\s*(?::\s*(?<rest>.*)|\s(?<names>\p{Lu}.*\(.\).*))?$/iu;

/** Time, place and people from the lines above the first heading. What they do not say is null. */
export function readMeetingFacts(preamble: readonly Line[]): MeetingFacts {
  const time = findTime(preamble);
  const place = findPlace(preamble, time?.at ?? -1);
  const people = findPeople(preamble);
  const used = [time?.line, ...(place?.lines ?? []), ...people.used].filter((line) => line !== undefined);
  const warnings =
    place?.sure === false ? [warn('place-uncertain', 'hele filen', { place: place.text })] : [];
  return {
    startsAt: time?.startsAt ?? null,
    place: place?.text ?? null,
    attendance: people.attendance,
    used,
    warnings,
  };
}

const clock = /\b(?:kl\.?|klokken)\s*(\d{1,2})(?:[.:](\d{2}))?/i;
const bareClock = /(?:^|\s)(\d{1,2})[:.](\d{2})(?::\d{2})?(?=\s|$|,|-|–)/;

/** The first time of day: "kl. 10.00", "Kl. 19:00", or behind a date or a label. */
function findTime(preamble: readonly Line[]): { startsAt: string; line: Line; at: number } | null {
  for (const [at, line] of preamble.entries()) {
    const labelled =
      /^(?:tid(?:spunkt)?|start\w*|mødetid\w*)\b/i.test(line.text) ||
      /^start/i.test(preamble[at - 1]?.text ?? '');
    const beside = labelled || findDates(line.text).length > 0;
    const match =
      clock.exec(line.text) ??
      (beside ? bareClock.exec(line.text.replace(/\d{1,2}[-./]\d{1,2}[-./]\d{4}/g, ' ')) : null);
    const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? '0')];
    if (!match || hour > 23 || minute > 59) continue;
    return { startsAt: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, line, at };
  }
  return null;
}

type PlaceFound = { readonly text: string; readonly lines: readonly Line[]; readonly sure: boolean };

function findPlace(preamble: readonly Line[], timeAt: number): PlaceFound | null {
  for (const [at, line] of preamble.entries()) {
    const label = placeLabel.exec(line.text);
    if (!label) continue;
    const rest = line.text.slice(label[0].length).trim();
    // "Mødelokale B" is what the room is called.
    const text = /lokale\s+$/i.test(label[0]) ? line.text : rest;
    if (rest !== '') return { text, lines: [line], sure: true };
    const stacked = placeBelowLabels(preamble, at);
    if (stacked) return stacked;
  }
  return placeInSentence(preamble) ?? placeBelowTime(preamble, timeAt);
}

/** A label alone: its value stands below, or below the other labels' values ("Dato:" "Sted:" "23-02-2015" "Rådhuset"). */
function placeBelowLabels(preamble: readonly Line[], at: number): PlaceFound | null {
  let first = at;
  while (first > 0 && isBareLabel(preamble[first - 1])) first -= 1;
  let below = at + 1;
  while (isBareLabel(preamble[below])) below += 1;
  const value = below + (at - first);
  const line = preamble[value];
  if (!line || isBareLabel(line)) return null;
  const more = preamble[value + 1];
  const goesOn =
    first < at &&
    more !== undefined &&
    more.opens === 'line' &&
    /,$|\b\p{Lu}\p{Ll}+$/u.test(line.text) &&
    /\d{4}|,/.test(more.text) &&
    !otherLabel.test(more.text);
  const lines = goesOn ? [line, more] : [line];
  return {
    text: lines
      .map((each) => each.text)
      .join(' ')
      .replace(/\.$/, ''),
    lines,
    sure: first === at,
  };
}

function isBareLabel(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (/^\p{L}[\p{L} ]{1,20}:$/u.test(line.text) || otherLabel.exec(line.text)?.[0].length === line.text.length)
  );
}

/** "… kl. 9.00 i Herning Kommune, Torvet 5", "i Mødecenter C, Lokale 32" */
function placeInSentence(preamble: readonly Line[]): PlaceFound | null {
  for (const line of preamble) {
    const text =
      /^(?:i|på)\s+(\p{Lu}.{3,100})$/u.exec(line.text)?.[1] ??
      /\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?,?\s+(?:i|på)\s+(\p{Lu}.{3,100})$/iu.exec(line.text)?.[1];
    if (text !== undefined && !/KKR|udvalg|råd\b/i.test(text.split(/[,\d]/)[0] ?? ''))
      return { text: text.replace(/\.$/, ''), lines: [line], sure: true };
  }
  return null;
}

/** A line straight below the time, without a label: a place perhaps. */
function placeBelowTime(preamble: readonly Line[], timeAt: number): PlaceFound | null {
  const [time, line] = [preamble[timeAt], preamble[timeAt + 1]];
  if (timeAt < 0 || !time || !line || !clock.test(time.text)) return null;
  const plausible =
    /^\p{Lu}/u.test(line.text) &&
    /\b\d{4}\b|rådhus|sal|lokale|gade|vej|center/i.test(line.text) &&
    line.text.length < 120;
  if (!plausible || peopleLabel.test(line.text) || otherLabel.test(line.text)) return null;
  return { text: line.text, lines: [line], sure: false };
}

/** The people under each label ("Afbud"), up to the next label or a line that is no name. */
function findPeople(preamble: readonly Line[]): { attendance: Attendance[]; used: Line[] } {
  const attendance: { label: string; names: string[] }[] = [];
  const used: Line[] = [];
  let open = false;
  for (const line of preamble) {
    const match = peopleLabel.exec(line.text);
    if (match) {
      const { label = '', rest, names } = match.groups ?? {};
      attendance.push({ label, names: splitNames(rest ?? names ?? '') });
      used.push(line);
      open = true;
    } else if (open && isName(line.text)) {
      attendance.at(-1)?.names.push(...splitNames(line.text));
      used.push(line);
    } else open = false;
  }
  return { attendance, used };
}

function splitNames(text: string): string[] {
  return text
    .split(/;|(?<=\))\s*,?\s*(?=\p{Lu})|,\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A name, with party and office perhaps; no sentence, no title. */
function isName(text: string): boolean {
  return (
    text.length < 120 &&
    /^\p{Lu}\p{Ll}*/u.test(text) &&
    !/[.:]$/.test(text) &&
    !otherLabel.test(text) &&
    !/\d/.test(text) &&
    !/^(?:åbent|lukket|indhold)/i.test(text)
  );
}
