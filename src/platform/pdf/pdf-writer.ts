import { open } from 'node:fs/promises';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { newCarrier } from './carry-objects.ts';
import { type Chunk, newTray } from './tray.ts';

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
