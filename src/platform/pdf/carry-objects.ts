import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { isActive, isActiveEntry } from './active-content.ts';
import type { Chunk } from './tray.ts';

type Carrier = {
  /** The object's number in the new file; given when first asked for. */
  numberOf(ref: PDFRef): number;
  /** The next object to write of those that were asked for, or null. */
  next(): { readonly number: number; readonly chunks: readonly Chunk[] } | null;
};

/** Carries one document's objects over, each once: those asked for, and all they refer to. */
export function newCarrier(document: PDFDocument, reserve: () => number, pageTree: number): Carrier {
  const numbers = new Map<string, number>();
  const queue: PDFRef[] = [];
  let done = 0;
  const numberOf = (ref: PDFRef) => {
    const known = numbers.get(ref.tag);
    if (known !== undefined) return known;
    const number = reserve();
    numbers.set(ref.tag, number);
    queue.push(ref);
    return number;
  };
  return {
    numberOf,
    next() {
      const ref = queue[done];
      if (!ref) return null;
      done += 1;
      const object = document.context.lookup(ref);
      const chunks: Chunk[] = [];
      if (object instanceof PDFPageLeaf) writePage(object, pageTree, numberOf, chunks);
      else if (object) writeValue(object, numberOf, chunks);
      else chunks.push('null');
      return { number: numberOf(ref), chunks };
    },
  };
}

type NumberOf = (ref: PDFRef) => number;

/** What a page may leave to the tree it stands in. */
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name));
/** The tree, tags and threads stay behind. */
const leftBehind = new Set(['/Parent', '/StructParents', '/B', '/PieceInfo', '/Metadata', '/Thumb']);

function writePage(page: PDFPageLeaf, pageTree: number, numberOf: NumberOf, chunks: Chunk[]): void {
  for (const name of inheritable) {
    const inherited = page.getInheritableAttribute(name);
    if (inherited && !page.has(name)) page.set(name, inherited);
  }
  chunks.push(`<</Parent ${pageTree} 0 R`);
  for (const [name, value] of page.entries()) {
    if (!leftBehind.has(name.toString())) writeEntry(name, value, numberOf, chunks);
  }
  chunks.push('>>');
}

/** What acts or carries files stays behind, here and in every object: the bundle goes out under the council's name. */
function writeEntry(name: PDFName, value: PDFObject, numberOf: NumberOf, chunks: Chunk[]): void {
  if (isActiveEntry(name)) return;
  chunks.push(name.toString(), ' ');
  writeValue(value, numberOf, chunks);
}

function writeValue(value: PDFObject, numberOf: NumberOf, chunks: Chunk[]): void {
  if (value instanceof PDFRef) chunks.push(`${numberOf(value)} 0 R`);
  else if (value instanceof PDFStream) writeStream(value, numberOf, chunks);
  else if (value instanceof PDFDict) writeDict(value, numberOf, chunks);
  else if (value instanceof PDFArray) {
    chunks.push('[');
    for (const element of value.asArray()) {
      writeValue(element, numberOf, chunks);
      chunks.push(' ');
    }
    chunks.push(']');
  } else {
    const bytes = new Uint8Array(value.sizeInBytes());
    value.copyBytesInto(bytes, 0);
    chunks.push(bytes);
  }
}

function writeDict(dict: PDFDict, numberOf: NumberOf, chunks: Chunk[]): void {
  if (isActive(dict)) {
    chunks.push('null');
    return;
  }
  chunks.push('<<');
  for (const [name, value] of dict.entries()) {
    writeEntry(name, value, numberOf, chunks);
  }
  chunks.push('>>');
}

function writeStream(stream: PDFStream, numberOf: NumberOf, chunks: Chunk[]): void {
  const contents = stream.getContents();
  stream.updateDict();
  chunks.push(`<</Length ${contents.length}`);
  for (const [name, value] of stream.dict.entries()) {
    if (name.toString() !== '/Length') writeEntry(name, value, numberOf, chunks);
  }
  chunks.push('>>\nstream\n', contents, '\nendstream');
}
