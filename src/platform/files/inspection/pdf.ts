import { type FileHandle, open, readFile } from 'node:fs/promises';
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { getDocument, PDFDataRangeTransport, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ActiveContent, findActive } from '../../pdf/active-content.ts';
import { type Finding, type InspectionTask, sound, unsound } from './model.ts';

/** Opens a PDF without reading it whole: what it is asked for is fetched from the disk piece by piece. */
export async function inspectPdf({ path, size, limits }: InspectionTask): Promise<Finding> {
  const handle = await open(path);
  const loading = getDocument({
    range: new FileRange(handle, size),
    disableAutoFetch: true,
    disableStream: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages = document.numPages;
    if (pages > limits.pages) return { sound: false, fault: 'source-too-many-pages', pages };
    // A file cut off on its way may still have a first page, but not all that it counts.
    await document.getPage(1);
    await document.getPage(pages);
    const active = await activeAsShown(document);
    return active === null ? await activeInside(path, pages) : unsound(faults[active]);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return unsound(locked ? 'source-encrypted' : 'source-unreadable');
  } finally {
    await loading.destroy();
    await handle.close();
  }
}

class FileRange extends PDFDataRangeTransport {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle, size: number) {
    super(size, null);
    this.#handle = handle;
  }

  override requestDataRange(begin: number, end: number): void {
    const bytes = new Uint8Array(end - begin);
    this.#handle.read(bytes, 0, bytes.length, begin).then(
      ({ bytesRead }) => this.onDataRange(begin, bytes.subarray(0, bytesRead)),
      () => this.abort(),
    );
  }
}

const programName = /\.(exe|com|scr|bat|cmd|ps1|vbs|js|jar|msi|dll|lnk|hta|docm|xlsm)$/i;
const faults = {
  acts: 'file-with-actions',
  'carries-files': 'file-with-files',
  program: 'file-with-program',
} as const;

/** What a reader of PDF finds, by the file's own table of its objects. */
async function activeAsShown(document: PDFDocumentProxy): Promise<keyof typeof faults | null> {
  const attachments = [...((await document.getAttachments()) ?? [])];
  if (attachments.some(([name, attachment]) => programName.test(attachment.filename ?? name)))
    return 'program';
  if (await document.hasJSActions()) return 'acts';
  return attachments.length > 0 ? 'carries-files' : null;
}

/** The same in every object there is. One that only a forgiving reader can open was looked through by that. */
async function activeInside(path: string, pages: number): Promise<Finding> {
  const active = await findIn(await readFile(path));
  return active === null ? sound(pages) : unsound(faults[active]);
}

async function findIn(bytes: Buffer): Promise<ActiveContent | null> {
  const document = await PDFDocument.load(bytes, {
    parseSpeed: ParseSpeeds.Fastest,
    updateMetadata: false,
    warnOnInvalidObjects: false,
    preserveXFA: true,
    // A file that may be read without a word, and only asks not to be printed or changed.
    password: '',
  }).catch(() => null);
  return document && findActive(document);
}
