import { type FileHandle, open } from 'node:fs/promises';
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

/**
 * Writes one PDF out of many, document by document: what is written is forgotten, so the whole is never held in
 * memory. Object numbers are given anew as the documents come.
 */
export type PdfWriter = {
  /** Writes the document's pages with all they use. @returns the object numbers of the pages */
  addPages(document: PDFDocument): Promise<number[]>;
  /** A number for an object written later. */
  reserve(): number;
  writeObject(number: number, body: string): Promise<void>;
  /** Writes the page tree and the table of objects. */
  finish(end: { pages: readonly number[]; catalog: number; information: number }): Promise<void>;
  /** The object number of the page tree: the catalog names it. */
  readonly pageTree: number;
  close(): Promise<void>;
};

export async function openPdfWriter(path: string): Promise<PdfWriter> {
  const file = await open(path, 'w');
  const offsets: number[] = [];
  const tray = newTray(file);
  const write = (chunks: readonly Chunk[]) => tray.put(chunks);
  const reserve = () => offsets.push(-1);
  const begin = (number: number) => {
    offsets[number - 1] = tray.position();
    return `${number} 0 obj\n`;
  };
  await write(['%PDF-1.7\n', Uint8Array.of(0x25, 0xe6, 0xf8, 0xe5, 0xc6, 0x0a)]);
  const pageTree = reserve();
  return {
    pageTree,
    reserve,
    writeObject: (number, body) => write([begin(number), body, '\nendobj\n']),
    async addPages(document) {
      const carrier = newCarrier(document, reserve, pageTree);
      const pages = document.getPages().map((page) => carrier.numberOf(page.ref));
      for (let next = carrier.next(); next; next = carrier.next()) {
        await write([begin(next.number), ...next.chunks, '\nendobj\n']);
      }
      return pages;
    },
    async finish({ pages, catalog, information }) {
      const kids = pages.map((page) => `${page} 0 R`).join(' ');
      await write([begin(pageTree), `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>\nendobj\n`]);
      const start = tray.position();
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      await write([`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`, ...rows]);
      const trailer = `<</Size ${offsets.length + 1}/Root ${catalog} 0 R/Info ${information} 0 R>>`;
      await write([`trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`]);
      await tray.empty();
    },
    close: () => file.close(),
  };
}

/** Gathers small pieces, so that not every object costs a call to the system. */
function newTray(file: FileHandle) {
  let waiting: Uint8Array[] = [];
  let held = 0;
  let position = 0;
  const empty = async () => {
    const pieces = waiting;
    waiting = [];
    held = 0;
    await writeAll(file, pieces);
  };
  return {
    position: () => position,
    empty,
    async put(chunks: readonly Chunk[]) {
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
        waiting.push(bytes);
        held += bytes.length;
        position += bytes.length;
      }
      if (held > trayBytes || waiting.length > trayPieces) await empty();
    },
  };
}

const trayBytes = 1024 * 1024;
const trayPieces = 20_000;
/** More pieces than this at once are refused by the system (IOV_MAX). */
const piecesAtOnce = 1000;

async function writeAll(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  for (let from = 0; from < pieces.length; from += piecesAtOnce) {
    const some = pieces.slice(from, from + piecesAtOnce);
    const whole = some.reduce((sum, piece) => sum + piece.length, 0);
    const { bytesWritten } = await file.writev(some);
    if (bytesWritten < whole) await file.writeFile(Buffer.concat(some).subarray(bytesWritten));
  }
}

/** Carries one document's objects over, each once, beginning with its pages. */
function newCarrier(document: PDFDocument, reserve: () => number, pageTree: number) {
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

type Chunk = string | Uint8Array;
type NumberOf = (ref: PDFRef) => number;

/** What a page may leave to the tree it stands in. */
const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name));
/** The tree, tags and threads stay behind, and what would run by itself when the page is opened. */
const leftBehind = new Set(['/Parent', '/StructParents', '/B', '/PieceInfo', '/Metadata', '/Thumb', '/AA']);

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

function writeEntry(name: PDFName, value: PDFObject, numberOf: NumberOf, chunks: Chunk[]): void {
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
