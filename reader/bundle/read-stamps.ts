import type { Line } from '../layout/lay-lines.ts';
import type { Stamps } from '../model/bundle.ts';
import { findDates } from '../signs/danish-dates.ts';

/** A document's stamps, the lines that carry them for the first time, and the lines that only repeat them. */
export type StampsFound = {
  readonly stamps: Stamps;
  readonly first: readonly Line[];
  readonly repeated: readonly Line[];
};

const stampLine =
  /^(?:dato:?\s|sags?\s?-?\s?(?:id|nr\.?|nummer):?\s|dok\.?\s?-?\s?(?:id|nr\.?):?\s|e-?mail:?\s|direkte:?\s|tlf\.?:?\s|telefon:?\s|udkast$|version\s[\d.]+)/i;

/** Reads date, Sags-ID, Dok.-ID, e-mail, telephone, page count and draft mark from the lines that hold nothing else. */
export function readStamps(lines: readonly Line[], title: string): StampsFound {
  const first: Line[] = [];
  const repeated: Line[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    if (!isStamp(line.text)) continue;
    const key = line.text.toLowerCase().replace(/\s/g, '');
    (seen.has(key) ? repeated : first).push(line);
    seen.add(key);
  }
  const text = first.map((line) => line.text);
  return { stamps: collect(text, lines, title), first, repeated };
}

function isStamp(text: string): boolean {
  return text.length < 90 && stampLine.test(text);
}

function collect(stamped: readonly string[], lines: readonly Line[], title: string): Stamps {
  const all = (pattern: RegExp) => [
    ...new Set(
      stamped.flatMap((text) => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim())),
    ),
  ];
  const alone = lines
    .filter((line) => /^\d{1,2}\.\s?\p{L}+\s\d{4}$/u.test(line.text))
    .map((line) => line.text);
  const dated = [...stamped.filter((text) => /^(dato|version)/i.test(text)), ...alone];
  const pages = lines
    .map((line) => /^side\s+\d+\s+af\s+(\d+)/i.exec(line.text)?.[1])
    .filter((each) => each !== undefined);
  return {
    dates: [...new Set(dated.flatMap((text) => findDates(text)).map((date) => date.toString()))],
    recordNumbers: all(/sags?\s?-?\s?(?:id|nr\.?|nummer):?\s*([A-ZÆØÅ]*-?[\d/-]{4,})/gi),
    documentNumbers: all(/dok\.?\s?-?\s?(?:id|nr\.?):?\s*(\d{4,})/gi),
    emails: all(/([\w.+-]+@[\w-]+(?:\.[a-z]{2,}){1,2})/gi).filter((each, at, list) =>
      firstOfKind(each, at, list),
    ),
    phones: all(/(?:direkte|tlf\.?|telefon):?\s*((?:\d[\d ]{6,})\d)/gi),
    statedPages: pages.length > 0 ? Number(pages[0]) : null,
    draft: stamped.some((text) => /^udkast$/i.test(text)) || /\budkast\b/i.test(title),
  };
}

function firstOfKind(each: string, at: number, list: readonly string[]): boolean {
  return list.findIndex((other) => other.toLowerCase() === each.toLowerCase()) === at;
}
