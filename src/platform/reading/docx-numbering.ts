import type { XmlElement } from './docx-xml.ts';
import { attribute, child, children, valOf } from './docx-xml.ts';

/** How one level of a list is numbered. */
type Level = { readonly format: string; readonly text: string; readonly start: number };

/** The numbering a document defines: each list's levels, and which style brings which list. */
type Numbering = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** Lists with different ids may count on together: the id of what they count. */
  readonly counted: ReadonlyMap<string, string>;
  readonly byStyle: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
};

/** Reads `numbering.xml` and the lists that styles bring with them. */
export function readNumbering(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
  const abstracts = new Map(
    children(numbering, 'w:abstractNum').map((each) => [attribute(each, 'w:abstractNumId'), each]),
  );
  const levels = new Map<string, Map<number, Level>>();
  const counted = new Map<string, string>();
  const byStyle = new Map<string, { list: string; level: number }>();
  for (const num of children(numbering, 'w:num')) {
    const id = attribute(num, 'w:numId');
    const abstractId = valOf(num, 'w:abstractNumId');
    const abstract = abstracts.get(abstractId);
    const own = new Map<number, Level>();
    for (const level of children(abstract ?? null, 'w:lvl')) {
      const at = Number(attribute(level, 'w:ilvl'));
      own.set(at, readLevel(level));
      const style = valOf(level, 'w:pStyle');
      if (style !== '' && !byStyle.has(style)) byStyle.set(style, { list: id, level: at });
    }
    const restarted = children(num, 'w:lvlOverride');
    for (const override of restarted) overrideLevel(own, override);
    levels.set(id, own);
    counted.set(id, restarted.length > 0 ? `num ${id}` : `abstract ${abstractId}`);
  }
  for (const style of children(styles, 'w:style')) addStyle(style, levels, byStyle);
  return { levels, counted, byStyle };
}

/** A style that brings a list; the level may be the one the list itself gives the style. */
function addStyle(
  style: XmlElement,
  levels: ReadonlyMap<string, object>,
  byStyle: Map<string, { list: string; level: number }>,
): void {
  const id = attribute(style, 'w:styleId');
  const given = child(child(style, 'w:pPr'), 'w:numPr');
  const list = valOf(given, 'w:numId');
  if (!levels.has(list)) return;
  const level = Number(valOf(given, 'w:ilvl') || byStyle.get(id)?.level || 0);
  byStyle.set(id, { list, level });
}

function readLevel(level: XmlElement): Level {
  return {
    format: valOf(level, 'w:numFmt') || 'decimal',
    text: valOf(level, 'w:lvlText'),
    start: Number(valOf(level, 'w:start') || 1),
  };
}

function overrideLevel(own: Map<number, Level>, override: XmlElement): void {
  const at = Number(attribute(override, 'w:ilvl'));
  const whole = child(override, 'w:lvl');
  const start = valOf(override, 'w:startOverride');
  const before = whole ? readLevel(whole) : own.get(at);
  if (before) own.set(at, start === '' ? before : { ...before, start: Number(start) });
}

/** Counts the numbers of a document's lists, paragraph by paragraph, as Word prints them. */
export function countNumbers(numbering: Numbering): (list: string, level: number) => string {
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = numbering.levels.get(list);
    const own = levels?.get(level);
    if (!levels || !own || own.format === 'bullet' || own.format === 'none' || level > 8) return '';
    const key = numbering.counted.get(list) ?? list;
    const count = counts.get(key) ?? [];
    const reached = count[level];
    const next = [...Array(level + 1).keys()].map((at) => count[at] ?? levels.get(at)?.start ?? 1);
    next[level] = reached === undefined ? own.start : reached + 1;
    counts.set(key, next);
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return writeNumber(next[at] ?? 1, at === level ? own.format : (levels.get(at)?.format ?? 'decimal'));
    });
  };
}

function writeNumber(number: number, format: string): string {
  if (/roman/i.test(format)) return format === 'lowerRoman' ? roman(number).toLowerCase() : roman(number);
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(65 + ((number - 1) % 26));
    return format === 'lowerLetter' ? letter.toLowerCase() : letter;
  }
  return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  let text = '';
  for (const [value, sign] of signs) {
    while (left >= value) {
      text += sign;
      left -= value;
    }
  }
  return text;
}
