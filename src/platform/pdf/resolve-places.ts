import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

type Places = ReadonlyMap<string, PDFArray>;

const name = (text: string) => PDFName.of(text);

/**
 * Writes the places that links of the document name straight into the links: the list of names belongs to the
 * document and stays behind when its pages go elsewhere (ISO 32000 § 12.3.2.4).
 */
export function resolvePlaces(document: PDFDocument): void {
  let places: Places | null = null;
  for (const page of document.getPages()) {
    for (const each of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(each);
      if (!(annotation instanceof PDFDict)) continue;
      const action = annotation.lookup(name('A'));
      places ??= listPlaces(document);
      resolveIn(annotation, name('Dest'), places);
      if (action instanceof PDFDict) resolveIn(action, name('D'), places);
    }
  }
}

function resolveIn(holder: PDFDict, key: PDFName, places: Places): void {
  const named = nameOf(holder.lookup(key));
  const place = named === null ? undefined : places.get(named);
  if (place) holder.set(key, place);
}

function nameOf(value: PDFObject | undefined): string | null {
  if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString) {
    return value.decodeText();
  }
  return null;
}

/** Both forms of the list: the dictionary of old and the tree of names. */
function listPlaces(document: PDFDocument): Places {
  const places = new Map<string, PDFArray>();
  const old = document.catalog.lookup(name('Dests'));
  if (old instanceof PDFDict) {
    for (const [key] of old.entries()) addPlace(places, key.decodeText(), old.lookup(key));
  }
  const names = document.catalog.lookup(name('Names'));
  const tree = names instanceof PDFDict ? names.lookup(name('Dests')) : undefined;
  if (tree instanceof PDFDict) addTree(places, tree, 0);
  return places;
}

/** Trees of names are flat; a deeper one runs in a circle. */
const deepest = 20;

function addTree(places: Map<string, PDFArray>, node: PDFDict, depth: number): void {
  if (depth > deepest) return;
  const names = node.lookup(name('Names'));
  if (names instanceof PDFArray) {
    for (let at = 0; at + 1 < names.size(); at += 2) {
      addPlace(places, nameOf(names.lookup(at)) ?? '', names.lookup(at + 1));
    }
  }
  const kids = node.lookup(name('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let at = 0; at < kids.size(); at += 1) {
    const kid = kids.lookup(at);
    if (kid instanceof PDFDict) addTree(places, kid, depth + 1);
  }
}

function addPlace(places: Map<string, PDFArray>, key: string, value: PDFObject | undefined): void {
  const place = value instanceof PDFDict ? value.lookup(name('D')) : value;
  if (place instanceof PDFArray) places.set(key, place);
}
