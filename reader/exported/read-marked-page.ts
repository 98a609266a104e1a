import {
  attributeOf,
  childrenOf,
  fromHtml,
  type HtmlNode,
  normaliseText,
  plainInline,
  type RichText,
  tagOf,
} from 'tvaers-richtext';
import { ok, type Result } from '../../src/kernel/result.ts';
import { findNextMeeting, withTopics } from '../agenda/find-next-meeting.ts';
import { readAnnexMark } from '../agenda/read-annex-marks.ts';
import { wholeRecommendations } from '../agenda/read-recommendations.ts';
import { decideKind } from '../kinds/decide-kind.ts';
import { itemKinds } from '../kinds/item-kinds.ts';
import { openBook } from '../layout/keep-account.ts';
import { layLines } from '../layout/lay-lines.ts';
import type { ImportedAgenda, ImportedItem, ImportedSection } from '../model/agenda.ts';
import type { ImportRequest } from '../request.ts';
import { findListedTitle } from '../signs/export-signs.ts';
import { findPartSign } from '../signs/part-signs.ts';
import type { SourceText } from '../source/model.ts';
import { parseHtml } from '../source/trees.ts';
import { warn } from '../texts.da.ts';

/** Whether a page carries the `data-…` signs of an exported agenda. */
export function hasItemSigns(source: SourceText): boolean {
  return source.lines.some((line) => line.attributes?.['item-number'] !== undefined);
}

/** Reads an agenda back from the HTML this system exports, by the signs the README lists. */
export function readMarkedPage(source: SourceText, request: ImportRequest): Result<ImportedAgenda> {
  const root = parseHtml(source.markup ?? '');
  const agenda = findAll(root, 'data-agenda')[0] ?? root;
  const sections = withTopics(findAll(agenda, 'data-section-number').map(readSection));
  const dated = findFirst(root, (node) => attributeOf(node, 'data-meeting-on') !== '');
  const told = dated ? attributeOf(dated, 'data-meeting-on') : null;
  const meetingOn = request.on?.toString() ?? told;
  const layout = layLines(source);
  const book = openBook(layout.lines);
  for (const line of layout.lines) {
    if (line.source.attributes?.['section-number'] === undefined) book.setAside([line], 'outside-agenda');
    else book.keep([line]);
  }
  return ok({
    kind: attributeOf(agenda, 'data-agenda') === 'minutes' ? 'minutes' : 'agenda',
    council: request.council,
    meetingOn,
    startsAt: told && dated ? attributeOf(dated, 'data-starts-at') || null : null,
    place: dated ? attributeOf(dated, 'data-place') || null : null,
    title: headingOf(agenda),
    attendance: [],
    sections,
    nextMeeting: findNextMeeting(sections),
    warnings: meetingOn === null ? [warn('meeting-date-missing', 'hele filen')] : [],
    ...book.close(),
  });
}

function readSection(node: HtmlNode): ImportedSection {
  const items = findAll(node, 'data-item-number').map(readItem);
  return { number: attributeOf(node, 'data-section-number'), title: headingOf(node), items };
}

function readItem(node: HtmlNode): ImportedItem {
  const part = (name: string) =>
    findAll(node, 'data-part').filter((each) => attributeOf(each, 'data-part') === name);
  const text = (name: string): RichText => withoutPartName(part(name).flatMap((each) => fromHtml(each)));
  const recommendations = readAsked(text('recommendation'));
  const background = text('background');
  const caseStatement = text('case-statement');
  const decision = text('decision');
  const told = itemKinds.find((kind) => kind === attributeOf(node, 'data-kind'));
  return {
    number: attributeOf(node, 'data-item-number'),
    title: headingOf(node),
    recordNumber: attributeOf(node, 'data-record-number') || null,
    initials: attributeOf(node, 'data-initials')
      .split('/')
      .filter((each) => each !== ''),
    background,
    recommendations,
    caseStatement,
    decision,
    annexes:
      part('annexes').length > 0
        ? part('annexes').flatMap((each) => annexesOf(each, node))
        : marksOf([...background, ...caseStatement]),
    links: [...new Set([...background, ...caseStatement, ...decision].flatMap(linksOf))],
    closedReason: attributeOf(node, 'data-closed-reason') || null,
    kind: told ?? decideKind(recommendations) ?? 'orientation',
    topics: part('topics').flatMap((each) => fromHtml(each).flatMap(sentencesOf)),
    place: null,
    readings: [],
  };
}

/** A part may begin with its own name as a heading. */
function withoutPartName(text: RichText): RichText {
  const [first, ...others] = text;
  const named = first?.type === 'heading' && findPartSign(plainInline(first.content)) !== null;
  return named ? normaliseText(others) : text;
}

/** Annexes as listed; a mark in the text that lists an annex by the same name is the annex's own. */
function annexesOf(node: HtmlNode, item: HtmlNode) {
  return childElements(node, 'li').map((entry, at) => {
    const text = wordsOf(entry);
    const title = findListedTitle(text)?.title ?? text;
    const mark = findAll(item, 'data-mark').find((each) =>
      childElements(each, 'li').some(
        (named) => (findListedTitle(wordsOf(named))?.title ?? wordsOf(named)) === title,
      ),
    );
    return {
      title,
      mark: attributeOf(entry, 'data-mark') || (mark ? attributeOf(mark, 'data-mark') : `b${at + 1}`),
    };
  });
}

function wordsOf(node: HtmlNode): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function marksOf(text: RichText) {
  return text.flatMap((block) =>
    block.type === 'annexMark' ? readAnnexMark(plainInline(block.content), block.mark) : [],
  );
}

/** List items are the recommendations, with what stands before them; without a list every paragraph is one. */
function readAsked(text: RichText): string[] {
  const points = text.flatMap((block) => (block.type === 'list' ? sentencesOf(block) : []));
  const words = text.flatMap((block) => (block.type === 'list' ? [] : sentencesOf(block)));
  if (points.length > 0) return wholeRecommendations(words.join(' '), points, true);
  return words.flatMap((each) => wholeRecommendations(each, [], false));
}

function sentencesOf(block: RichText[number]): string[] {
  if (block.type === 'list') return block.items.map((item) => plainInline(item.content));
  return block.type === 'paragraph' ? [plainInline(block.content)] : [];
}

function linksOf(block: RichText[number]): string[] {
  const runs =
    block.type === 'list'
      ? block.items.flatMap((item) => item.content)
      : block.type === 'paragraph' || block.type === 'heading' || block.type === 'annexMark'
        ? block.content
        : [];
  return runs.flatMap(({ link }) => (link === undefined ? [] : [link]));
}

/** The first heading below a node, without the number it begins with. */
function headingOf(node: HtmlNode): string {
  const heading = findFirst(node, (each) => /^h[1-6]$/.test(tagOf(each)));
  const text = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.replace(/^(?:punkt\s+)?\d{1,2}(?:\.\d{1,2})?\.?:?\s+(?=\S)/i, '');
}

function findFirst(node: HtmlNode, fits: (node: HtmlNode) => boolean): HtmlNode | undefined {
  for (const child of childrenOf(node)) {
    const found = fits(child) ? child : findFirst(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** The outermost elements below a node that carry an attribute. */
function findAll(node: HtmlNode, attribute: string): HtmlNode[] {
  return childrenOf(node).flatMap((child) =>
    child.nodeType === 1 && child.getAttribute?.(attribute) !== null ? [child] : findAll(child, attribute),
  );
}

function childElements(node: HtmlNode, tag: string): HtmlNode[] {
  return childrenOf(node).flatMap((child) => (tagOf(child) === tag ? [child] : childElements(child, tag)));
}
