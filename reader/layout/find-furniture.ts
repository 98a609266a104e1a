import { findAccessSign } from '../signs/access-signs.ts';
import { findListedTitle, isEmptySign } from '../signs/export-signs.ts';
import { findNumberSign } from '../signs/number-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import { findRecordSign } from '../signs/record-signs.ts';
import { isDecisionText, isRecommending } from '../signs/sentence-signs.ts';
import { findMarkSign } from '../signs/signs.ts';
import type { Line } from './lay-lines.ts';

const senderLine =
  /^(?:KL|Kommunernes Landsforening|Weidekampsgade \d+|Postboks \d+|\d{4} [\p{Lu}][\p{L} .]+|www\.\S+|tlf\.?:?\s*[\d ]+|direkte:?\s*[\d ]+|e-?mail:?\s*\S+|cvr(?:-nr)?\.?:?\s*[\d ]+|dok\.?\s*-?id:?\s*\d+)$/iu;
const mission = /^(mission|vision)$/i;

/** Lines that belong to the page, not to what is written on it, with the reason: page numbers, senders, what is repeated. */
export function findPageFurniture(lines: readonly Line[]): Map<Line, string> {
  const found = new Map<Line, string>();
  for (const line of lines) if (pageNumber.test(line.text)) found.set(line, 'page-number');
  addPageEdges(lines, found);
  addBesideNumbers(lines, found);
  return found;
}

const pageNumber = /^(?:side|s\.)\s*\|?\s*\d+(?:\s*(?:af|\/)\s*\d+)?$/i;

const runningHead = /\d|KKR|dagsorden|referat|udvalg|råd|kommune|region/i;

/** In a text without pages, what stands beside page numbers again and again is the pages' head or foot. */
function addBesideNumbers(lines: readonly Line[], found: Map<Line, string>): void {
  if (lines.some((line) => line.source.height !== undefined)) return;
  const beside = new Map<string, number>();
  lines.forEach((line, at) => {
    if (found.get(line) !== 'page-number') return;
    for (const near of [lines[at - 1], lines[at + 1]]) {
      if (
        !near ||
        found.has(near) ||
        isOwnText(near) ||
        near.text.length > 80 ||
        !runningHead.test(near.text)
      )
        continue;
      beside.set(near.text, (beside.get(near.text) ?? 0) + 1);
    }
  });
  for (const line of lines)
    if ((beside.get(line.text) ?? 0) >= 2 && !found.has(line)) found.set(line, 'repeated-on-pages');
}

/** An agenda's furniture: that of its pages, its contents page and the sender's mission on the cover. */
export function findAgendaFurniture(lines: readonly Line[]): Map<Line, string> {
  const found = findPageFurniture(lines);
  addMission(lines, found);
  for (const line of lines) if (isEmptySign(line.text)) found.set(line, 'empty-section');
  addContents(lines, found);
  return found;
}

/**
 * What stands at the same place of most pages' edges, and the sender's address beside a page number. A page's furniture
 * is whole from its edge inwards: what stands behind a line of the text is text, however often it recurs.
 */
function addPageEdges(lines: readonly Line[], found: Map<Line, string>): void {
  const pages = Map.groupBy(lines, (line) => line.page);
  const edges = [...pages.values()].flatMap(edgeLines);
  const counts = countKeys(edges.flat());
  const often = Math.max(3, Math.ceil(pages.size / 3));
  const below = new Set(lines.filter((_, at) => findPartSign(lines[at - 1]?.text ?? '') !== null));
  const reasonOf = ({ line, keys }: EdgeLine): string | null => {
    if (isPageNumber(line, pages.size)) return 'page-number';
    const recurs = pages.size > 2 && keys.some((key) => (counts.get(key) ?? 0) >= often);
    return recurs && !isOwnText(line) && !below.has(line) ? 'repeated-on-pages' : null;
  };
  for (const side of edges) setAsideEdge(side, reasonOf, found);
  lines.forEach((line, at) => {
    if (found.get(line) === 'page-number') addSender(lines, at, found);
  });
}

function countKeys(edges: readonly EdgeLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of edges) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes lines away from a page's edge inwards, up to the first that is text. */
function setAsideEdge(
  side: readonly EdgeLine[],
  reasonOf: (each: EdgeLine) => string | null,
  found: Map<Line, string>,
): void {
  for (const each of side) {
    const reason = reasonOf(each) ?? found.get(each.line) ?? null;
    if (reason === null) return;
    found.set(each.line, reason);
  }
}

/** What recurs by its nature, and is never the page's: headings, parts' names, record numbers, recommendations, decisions. */
function isOwnText(line: Line): boolean {
  const { text } = line;
  return (
    /^\d{1,2}\.\d/.test(text) ||
    findPartSign(text) !== null ||
    findListedTitle(text) !== null ||
    findRecordSign(text) !== null ||
    findMarkSign(text) !== null ||
    findAccessSign(text) !== null ||
    isRecommending(text) ||
    /^(?:at |[-–•] )/.test(text) ||
    isDecisionText(line)
  );
}

/** "… Side 2 af 6" at a page's edge, or there, in a format with pages, a bare figure such as the page may have. */
function isPageNumber({ text, source }: Line, pages: number): boolean {
  if (text.length < 80 && /(?:^|\s)side \d+ af \d+$/i.test(text)) return true;
  const figure = /^[-–]?\s*(\d{1,4})\s*[-–]?$/.exec(text)?.[1];
  return source.size !== undefined && figure !== undefined && pages > 1 && Number(figure) <= pages + 1;
}

const edge = 6;

type EdgeLine = { readonly line: Line; readonly keys: readonly string[] };

/** The outer lines of a page, from the edge inwards, each with keys that tell its words (figures alike) and its place. */
function edgeLines(page: readonly Line[]): EdgeLine[][] {
  const keyed = (line: Line, place: string): EdgeLine => {
    const words = line.text.replaceAll(/\d+/g, '#').toLowerCase();
    const { height } = line.source;
    // Half a line up or down is the same place.
    const keys =
      height === undefined
        ? [`${place} ${words}`]
        : [0, 4].map((step) => `${Math.floor((height + step) / 8)}/${step} ${words}`);
    return { line, keys };
  };
  const reach = page[0]?.source.height === undefined ? 3 : edge;
  const top = page.slice(0, reach).map((line, at) => keyed(line, `top ${at}`));
  const foot = page
    .slice(-reach)
    .reverse()
    .map((line, at) => keyed(line, `foot ${at}`));
  return [top, foot];
}

function addSender(lines: readonly Line[], at: number, found: Map<Line, string>): void {
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= 12; near += step) {
      const line = lines[near];
      if (!line || !senderLine.test(line.text)) break;
      if (!found.has(line)) found.set(line, 'sender-address');
    }
  }
}

/** The sender's mission and vision on a cover: from the heading to the first numbered line. */
function addMission(lines: readonly Line[], found: Map<Line, string>): void {
  let inside = false;
  for (const line of lines) {
    if (/^\d{1,2}[.]\s/.test(line.text)) return;
    if (mission.test(line.text)) inside = true;
    if (inside && /^(dagsorden|referat)\b/i.test(line.text)) return;
    if (inside) found.set(line, 'mission');
  }
}

const contentsTitle =
  /^(indhold|indholdsfortegnelse|indholdsoversigt|dagsordenens punkter|punkter|dagsordensoversigt|oversigt over punkter|punktoversigt)$/i;

/** The title of a table of contents, or the head of its columns. */
export function isContentsTitle(text: string): boolean {
  return contentsTitle.test(text) || /^(?:punkt(?: nr\.?)?|nr\.?)\s+(?:emne|titel|side|sag)\b/i.test(text);
}
const contentsLine = /(?:\.{3,}|…|\s)\s*\d{1,4}$/;

/** A contents page: entries that end in a page number, or that are repeated below as headings. */
function addContents(lines: readonly Line[], found: Map<Line, string>): void {
  addLeaders(lines, found);
  const from = lines.findIndex((line) => contentsTitle.test(line.text));
  const title = lines[from];
  if (!title) return;
  const { entries, keys } = readEntries(lines, from, found);
  const numbered = entries.filter((line) => findNumberSign(line.text) !== null).length;
  if (numbered < 2 && !(numbered === 1 && keys.size > 0)) return;
  for (const line of [title, ...entries]) found.set(line, 'contents');
}

/** The entries below the title of a table of contents, up to the first line that is one of them once more. */
function readEntries(lines: readonly Line[], from: number, found: ReadonlyMap<Line, string>) {
  const entries: Line[] = [];
  const keys = new Set<string>();
  for (const [step, line] of lines.slice(from + 1).entries()) {
    if (found.has(line)) continue;
    const at = from + 1 + step;
    const next = lines[at + 1];
    const entry = entryKeys(line.text);
    if (keys.has(entry[0]) || keys.has(entry[0] + entryKeys(next?.text ?? '')[0])) break;
    const isListed = findNumberSign(line.text) !== null && isRepeatedBelow(lines, at, entry);
    if (isListed) keys.add(entry[0]).add(entry[1]);
    else if (!contentsLine.test(line.text) && !wrapsEntry(next)) break;
    entries.push(line);
  }
  return { entries, keys };
}

/** Whether the entry's page stands on the next line. */
function wrapsEntry(next: Line | undefined): boolean {
  return (
    next !== undefined && next.opens !== 'paragraph' && contentsLine.test(next.text) && !/^\d/.test(next.text)
  );
}

/** An entry's letters as they stand, and without the page it ends with: a title may end with a year. */
function entryKeys(text: string): readonly [string, string] {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return [bare(text), bare(text.replace(/[\s.…]+\d{1,4}$/, ''))];
}

/** Whether the entry stands once more below as a heading; that may run over two lines. */
function isRepeatedBelow(lines: readonly Line[], at: number, keys: readonly [string, string]): boolean {
  if (keys[1].length < 4) return false;
  return lines.slice(at + 1).some((line, near) => {
    const [own] = entryKeys(line.text);
    if (own === '' || !keys[0].startsWith(own)) return false;
    const both = own + entryKeys(lines[at + near + 2]?.text ?? '')[0];
    return own.length > 24 || keys.some((key) => key === own || key === both);
  });
}

const leader = /(?:\.\s?){5,}\s*\d{1,4}$/;

/** Lines that lead by dots to a page number are contents, with or without a title, and so are bare numbers among them. */
function addLeaders(lines: readonly Line[], found: Map<Line, string>): void {
  const led = lines.flatMap((line, at) => (leader.test(line.text) ? [at] : []));
  const [first] = led;
  if (first === undefined || led.length < 3) return;
  led.forEach((at, index) => {
    const line = lines[at];
    if (line) found.set(line, 'contents');
    const before = led[index - 1] ?? at;
    for (const between of lines.slice(index === 0 ? Math.max(0, at - 8) : before + 1, at)) {
      const near = index === 0 ? /^\d{1,4}(?:\.\d{1,3})?\.?$/.test(between.text) : at - before <= 12;
      if (near && !found.has(between) && findPartSign(between.text) === null) found.set(between, 'contents');
    }
  });
}
