import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';

/** What a PDF may do or hide beside being read. */
export type ActiveContent = 'acts' | 'carries-files';

/** Actions that run a program or a script, send what was typed, or fetch: no paper needs one to be read. */
const actions = new Set(
  ['JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'GoToE', 'Rendition', 'RichMediaExecute'].map((name) =>
    PDFName.of(name),
  ),
);
/** Keys that hold scripts, wherever they stand. */
const scripts = ['JS', 'JavaScript', 'XFA'].map((name) => PDFName.of(name));
/** What is done when a file or a page is opened, without a press. */
const byItself = ['OpenAction', 'AA'].map((name) => PDFName.of(name));
/** Moving to a place in the paper itself is what a reader does as well. */
const moves = new Set(['GoTo', 'Named'].map((name) => PDFName.of(name)));
const embedded = ['EF', 'EmbeddedFiles'].map((name) => PDFName.of(name));
/** Annotations that are a file, a film or a program. */
const carriers = new Set(
  ['FileAttachment', 'RichMedia', 'Movie', 'Sound', 'Screen', '3D'].map((name) => PDFName.of(name)),
);

const action = PDFName.of('S');
const subtype = PDFName.of('Subtype');
const annotationKind = PDFName.of('Rect');

type Lookup = (value: PDFObject | undefined) => PDFObject | undefined;

/** Whether the dictionary is an action of the kind no paper needs, or an annotation that is a file. */
export function isActive(dict: PDFDict): boolean {
  return activeKind(dict, (value) => dict.context.lookup(value)) !== null;
}

/** Whether an entry is left out where papers are bound together: what is left cannot do or hide anything. */
export function isActiveEntry(name: PDFName): boolean {
  return scripts.includes(name) || byItself.includes(name) || embedded.includes(name);
}

/** Looks through every object of a document, also those no page refers to; null where it can only be read. */
export function findActive(document: PDFDocument): ActiveContent | null {
  const { context } = document;
  const lookup: Lookup = (value) => context.lookup(value);
  let found: ActiveContent | null = null;
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  if (context.trailerInfo.Root) waiting.push(context.trailerInfo.Root);
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each instanceof PDFArray) waiting.push(...each.asArray().filter(isNested));
    const dict = each instanceof PDFStream ? each.dict : each;
    if (!(dict instanceof PDFDict)) continue;
    const kind = activeKind(dict, lookup) ?? (actsByItself(dict, lookup) ? 'acts' : carried(dict, lookup));
    if (kind === 'acts') return kind;
    found ??= kind;
    waiting.push(...dict.values().filter(isNested));
  }
  return found;
}

/** A reference leads to an object that is looked at in its own turn. */
function isNested(value: PDFObject): boolean {
  return value instanceof PDFDict || value instanceof PDFArray;
}

function activeKind(dict: PDFDict, lookup: Lookup): ActiveContent | null {
  const does = lookup(dict.get(action));
  if (does instanceof PDFName && actions.has(does)) return 'acts';
  if (scripts.some((name) => isHeld(dict, name, lookup))) return 'acts';
  const kind = lookup(dict.get(subtype));
  return kind instanceof PDFName && carriers.has(kind) && dict.has(annotationKind) ? 'carries-files' : null;
}

function actsByItself(dict: PDFDict, lookup: Lookup): boolean {
  return byItself.some((name) => {
    const value = lookup(dict.get(name));
    if (!(value instanceof PDFDict)) return false;
    const acts = name.asString() === '/AA' ? value.values().map(lookup) : [value];
    return acts.some((each) => each instanceof PDFDict && !isMove(each, lookup));
  });
}

function isMove(dict: PDFDict, lookup: Lookup): boolean {
  const does = lookup(dict.get(action));
  return does instanceof PDFName && moves.has(does);
}

function carried(dict: PDFDict, lookup: Lookup): ActiveContent | null {
  return embedded.some((name) => isHeld(dict, name, lookup)) ? 'carries-files' : null;
}

/** An empty list of scripts or files, as many programs write, is none. */
function isHeld(dict: PDFDict, name: PDFName, lookup: Lookup): boolean {
  const value = lookup(dict.get(name));
  if (value === undefined) return false;
  if (!(value instanceof PDFDict)) return !(value instanceof PDFArray) || value.size() > 0;
  const listed = [PDFName.of('Names'), PDFName.of('Kids')].map((key) => lookup(value.get(key)));
  const isTree = listed.some((each) => each instanceof PDFArray);
  return isTree
    ? listed.some((each) => each instanceof PDFArray && each.size() > 0)
    : value.keys().length > 0;
}
