import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReadingWarning } from 'tvaers-reader/source';
import { writeMark } from './docx-marks.ts';
import { countNumbers, readNumbering } from './docx-numbering.ts';
import {
  attribute,
  child,
  children,
  isOn,
  parseXml,
  valOf,
  type XmlDocument,
  type XmlElement,
} from './docx-xml.ts';
import { readingWarnings } from './texts.da.ts';

/** What was found that the text does not show: letters by kind. */
type Tally = Record<'hidden' | 'deleted' | 'inserted' | 'comments' | 'formulas', number>;

/** The file as Word's own text, what is said of it, and what its pages print at head and foot. */
type PreparedDocx = {
  readonly bytes: Uint8Array;
  readonly warnings: readonly ReadingWarning[];
  readonly heads: readonly string[];
};

/**
 * A Word file made ready for what turns it into HTML: automatic numbers written out, footnotes put where they belong,
 * formulas as text; hidden text is taken away. What is taken away or taken over is said.
 */
export function prepareDocx(bytes: Uint8Array): PreparedDocx {
  const files = unzipSync(bytes);
  const part = (name: string) => (files[name] ? parseXml(strFromU8(files[name])) : null);
  const document = part('word/document.xml');
  if (!document) return { bytes, warnings: [], heads: [] };
  const styles = part('word/styles.xml')?.documentElement ?? null;
  const tally: Tally = { hidden: 0, deleted: 0, inserted: 0, comments: 0, formulas: 0 };
  const notes = {
    ...readNotes(part('word/footnotes.xml'), 'w:footnote'),
    ...readNotes(part('word/endnotes.xml'), 'w:endnote'),
  };
  const styleOf = new Map(children(styles, 'w:style').map((each) => [attribute(each, 'w:styleId'), each]));
  hide(document, styleOf, tally);
  placeNotes(document, notes);
  writeFormulas(document, tally);
  writeNumbers(document, part('word/numbering.xml')?.documentElement ?? null, styles, styleOf);
  tallyChanges(document, tally);
  const heads = Object.entries(files).flatMap(([name, file]) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name) ? paragraphsOf(file) : [],
  );
  const written = { ...files, 'word/document.xml': strToU8(document.toString()) };
  return { bytes: zipSync(written, { level: 0 }), warnings: tell(tally), heads: [...new Set(heads)] };
}

function paragraphsOf(file: Uint8Array): string[] {
  const paragraphs = [...parseXml(strFromU8(file)).documentElement.getElementsByTagName('w:p')];
  return paragraphs.map((each) => (each.textContent ?? '').trim()).filter((text) => text !== '');
}

function all(document: XmlDocument, name: string): XmlElement[] {
  return [...document.documentElement.getElementsByTagName(name)];
}

function lettersOf(element: XmlElement): number {
  return (element.textContent ?? '').replace(/\s/g, '').length;
}

/** Hidden runs are no text of the document, whether the run says so or its style. */
function hide(document: XmlDocument, styleOf: ReadonlyMap<string, XmlElement>, tally: Tally): void {
  const hiddenStyle = (id: string) => isOn(child(styleOf.get(id) ?? null, 'w:rPr'), 'w:vanish');
  for (const run of all(document, 'w:r')) {
    const looks = child(run, 'w:rPr');
    const own = child(looks, 'w:vanish') !== null;
    if (own ? !isOn(looks, 'w:vanish') : !hiddenStyle(valOf(looks, 'w:rStyle'))) continue;
    tally.hidden += lettersOf(run);
    run.remove();
  }
}

function readNotes(document: XmlDocument | null, name: string): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const note of children(document?.documentElement ?? null, name)) {
    if (attribute(note, 'w:type') !== '') continue;
    const text = [...note.getElementsByTagName('w:p')]
      .map((each) => (each.textContent ?? '').trim())
      .join(' ')
      .trim();
    notes[`${name} ${attribute(note, 'w:id')}`] = text;
  }
  return notes;
}

/** A note stands in brackets where its sign stood. */
function placeNotes(document: XmlDocument, notes: Readonly<Record<string, string>>): void {
  let number = 0;
  for (const name of ['w:footnote', 'w:endnote']) {
    for (const reference of all(document, `${name}Reference`)) {
      number += 1;
      const text = notes[`${name} ${attribute(reference, 'w:id')}`] ?? '';
      reference.replaceWith(textElement(document, ` [note ${number}: ${text}]`));
    }
  }
}

function textElement(document: XmlDocument, text: string): XmlElement {
  const element = document.createElement('w:t');
  element.setAttribute('xml:space', 'preserve');
  element.textContent = text;
  return element;
}

function runOf(document: XmlDocument, text: string): XmlElement {
  const run = document.createElement('w:r');
  run.prepend(textElement(document, text));
  return run;
}

function writeFormulas(document: XmlDocument, tally: Tally): void {
  for (const formula of all(document, 'm:oMath')) {
    const text = [...formula.getElementsByTagName('m:t')].map((each) => each.textContent ?? '').join('');
    tally.formulas += text.replace(/\s/g, '').length;
    const around = formula.parentNode?.nodeName === 'm:oMathPara' ? formula.parentNode : formula;
    around.replaceWith(runOf(document, ` ${text} `));
  }
}

/** Writes the number Word would print, the depth of a list and the level of an outline at the head of each paragraph. */
function writeNumbers(
  document: XmlDocument,
  numbering: XmlElement | null,
  styles: XmlElement | null,
  styleOf: ReadonlyMap<string, XmlElement>,
): void {
  const known = readNumbering(numbering, styles);
  const next = countNumbers(known);
  for (const paragraph of all(document, 'w:p')) {
    const looks = child(paragraph, 'w:pPr');
    const style = valOf(looks, 'w:pStyle');
    const own = child(looks, 'w:numPr');
    const chain = styleChain(style, styleOf);
    const inherited = chain.map((id) => known.byStyle.get(id)).find((each) => each !== undefined);
    const list = valOf(own, 'w:numId') || inherited?.list || '';
    const level = Number(valOf(own, 'w:ilvl') || inherited?.level || 0);
    const label = list === '' || list === '0' || lettersOf(paragraph) === 0 ? '' : next(list, level);
    const names = chain.map((id) => valOf(styleOf.get(id) ?? null, 'w:name'));
    const depth = names
      .map((name) =>
        /^(?:list (?:bullet|number)|opstilling - (?:punkttegn|talopst\.?\w*))\s*([1-5])?$/i.exec(name),
      )
      .find((each) => each !== null);
    const heading = outlineOf(looks, chain, styleOf);
    if (label === '' && !depth && heading === null) continue;
    const mark = writeMark({ label, level: depth ? Number(depth[1] ?? 1) - 1 : null, heading });
    const run = runOf(document, mark);
    if (looks) looks.replaceWith(looks, run);
    else paragraph.prepend(run);
  }
}

function styleChain(style: string, styleOf: ReadonlyMap<string, XmlElement>): string[] {
  const chain: string[] = [];
  for (let id = style; id !== '' && !chain.includes(id); id = valOf(styleOf.get(id) ?? null, 'w:basedOn'))
    chain.push(id);
  return chain;
}

/** The level of the outline a paragraph or its own style gives, from 1; styles called headings tell it anyway. */
function outlineOf(
  looks: XmlElement | null,
  chain: readonly string[],
  styleOf: ReadonlyMap<string, XmlElement>,
): number | null {
  const told = [
    valOf(looks, 'w:outlineLvl'),
    ...chain.map((id) => valOf(child(styleOf.get(id) ?? null, 'w:pPr'), 'w:outlineLvl')),
  ].find((each) => each !== '');
  return told === undefined || Number(told) > 5 ? null : Number(told) + 1;
}

function tallyChanges(document: XmlDocument, tally: Tally): void {
  for (const name of ['w:del', 'w:moveFrom'])
    for (const each of all(document, name)) tally.deleted += lettersOf(each);
  for (const name of ['w:ins', 'w:moveTo'])
    for (const each of all(document, name)) tally.inserted += lettersOf(each);
  tally.comments = all(document, 'w:commentReference').length;
}

function tell(tally: Tally): ReadingWarning[] {
  const said: ReadingWarning[] = [];
  const say = (code: keyof typeof readingWarnings, count: number) => {
    if (count > 0) said.push({ code, message: readingWarnings[code].replace('{count}', String(count)) });
  };
  say('hidden-text-left-out', tally.hidden);
  if (tally.deleted + tally.inserted > 0) {
    const message = readingWarnings['changes-accepted']
      .replace('{inserted}', String(tally.inserted))
      .replace('{deleted}', String(tally.deleted));
    said.push({ code: 'changes-accepted', message });
  }
  say('comments-left-out', tally.comments);
  say('formulas-as-text', tally.formulas);
  return said;
}
