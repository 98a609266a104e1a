import { type FileHandle, open } from 'node:fs/promises';
import { getDocument, PDFDataRangeTransport, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
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
    if (await carriesProgram(document)) return unsound('file-with-program');
    // A file cut off on its way may still have a first page, but not all that it counts.
    await document.getPage(1);
    await document.getPage(pages);
    return sound(pages);
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

async function carriesProgram(document: PDFDocumentProxy): Promise<boolean> {
  const attachments = await document.getAttachments();
  const names = [...(attachments ?? [])].map(([name, attachment]) => attachment.filename ?? name);
  return names.some((name) => programName.test(name));
}
