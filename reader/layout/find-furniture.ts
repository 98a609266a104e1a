import { findListedTitle, isEmptySign } from '../signs/export-signs.ts';
import { findPartSign } from '../signs/signs.ts';
import type { Line } from './lay-lines.ts';

const senderLine =
  /^(?:KL|Kommunernes Landsforening|Weidekampsgade \d+|Postboks \d+|\d{4} [\p{Lu}][\p{L} .]+|www\.\S+|tlf\.?:?\s*[\d ]+|direkte:?\s*[\d ]+|e-?mail:?\s*\S+|cvr(?:-nr)?\.?:?\s*[\d ]+|dok\.?\s*-?id:?\s*\d+)$/iu;
const mission = /^(mission|vision)$/i;

/** Lines that belong to the page, not to what is written on it, with the reason: page numbers, senders, what is repeated. */
export function findPageFurniture(lines: readonly Line[]): Map<Line, string> {
  const found = new Map<Line, string>();
  for (const line of lines) {
    if (/^(?:side|s\.)\s*\d+(?:\s*(?:af|\/)\s*\d+)?$/i.test(line.text)) found.set(line, 'page-number');
  }
  addPageEdges(lines, found);
  return found;
}

/** An agenda's furniture: that of its pages, its contents page and the sender's mission on the cover. */
export function findAgendaFurniture(lines: readonly Line[]): Map<Line, string> {
  const found = findPageFurniture(lines);
  addMission(lines, found);
  for (const line of lines) if (isEmptySign(line.text)) found.set(line, 'empty-section');
  addContents(lines, found);
  return found;
}

/** What stands at the same place of most pages' edges, and the sender's address beside a page number. */
function addPageEdges(lines: readonly Line[], found: Map<Line, string>): void {
  const pages = Map.groupBy(lines, (line) => line.page);
  const edges = [...pages.values()].flatMap(edgeLines);
  const counts = new Map<string, number>();
  for (const { key } of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.size / 3));
  for (const { line, key } of edges) {
    const repeated = pages.size > 2 && (counts.get(key) ?? 0) >= often && !isOwnText(line);
    if (repeated) found.set(line, 'repeated-on-pages');
    else if (isPageNumber(line, pages.size)) found.set(line, 'page-number');
  }
  lines.forEach((line, at) => {
    if (found.get(line) === 'page-number') addSender(lines, at, found);
  });
}

/** Numbered headings and names of parts recur by their nature. */
function isOwnText({ text }: Line): boolean {
  return /^\d{1,2}\.\d/.test(text) || findPartSign(text) !== null || findListedTitle(text) !== null;
}

/** "… Side 2 af 6" at a page's edge, or there, in a format with pages, a bare figure such as the page may have. */
function isPageNumber({ text, source }: Line, pages: number): boolean {
  if (text.length < 80 && /(?:^|\s)side \d+ af \d+$/i.test(text)) return true;
  const figure = /^[-–]?\s*(\d{1,4})\s*[-–]?$/.exec(text)?.[1];
  return source.size !== undefined && figure !== undefined && pages > 1 && Number(figure) <= pages + 1;
}

const edge = 3;

/** The outer lines of a page, each with a key that tells its words (figures alike) and how far from the edge it is. */
function edgeLines(page: readonly Line[]): { line: Line; key: string }[] {
  const keyed = (line: Line, place: string) => ({
    line,
    key: `${place} ${line.text.replaceAll(/\d+/g, '#').toLowerCase()}`,
  });
  const top = page.slice(0, edge).map((line, at) => keyed(line, `top ${at}`));
  const foot = page.slice(-edge).map((line, at, all) => keyed(line, `foot ${all.length - at}`));
  return [...top, ...foot];
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

const contentsTitle = /^(indhold|indholdsfortegnelse|dagsordenens punkter|punkter)$/i;
const contentsLine = /(?:\.{3,}|…|\s)\s*\d{1,4}$/;

/** A contents page: numbered lines that end in a page number, below their heading. */
function addContents(lines: readonly Line[], found: Map<Line, string>): void {
  const from = lines.findIndex((line) => contentsTitle.test(line.text));
  const title = lines[from];
  if (!title) return;
  const entries: Line[] = [];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line || found.has(line)) continue;
    const wraps =
      next !== undefined &&
      next.opens !== 'paragraph' &&
      contentsLine.test(next.text) &&
      !/^\d/.test(next.text);
    if (!contentsLine.test(line.text) && !wraps) break;
    entries.push(line);
  }
  if (entries.filter((line) => /^\d/.test(line.text)).length < 2) return;
  for (const line of [title, ...entries]) found.set(line, 'contents');
}
