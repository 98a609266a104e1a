import { Readable } from 'node:stream';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { FileStore } from '../../../../platform/files/store.ts';
import { fileSize } from '../../../../ui/files.ts';
import type { Audience, PaperBody } from '../../../ground/papers/index.ts';
import { annexPath, listAnnexes } from '../model/annex-names.ts';
import { largestZip, type ZipEntry, zipEntries } from '../model/zip-entries.ts';
import { refuse } from '../texts.da.ts';
import { makePdf } from './make-pdf.ts';

type ZipOrder = {
  readonly paper: PaperBody;
  /** The paper as data, which lies beside the PDF. */
  readonly json: Uint8Array;
  readonly audience: Audience;
  /** When it was sent; null for a draft. */
  readonly at: Date | null;
};

/** All annexes in folders by entry, with the paper itself as PDF and as data on top. */
export async function makeZip(
  { paper, json, audience, at }: ZipOrder,
  files: FileStore,
): Promise<Result<Readable>> {
  const pdf = await makePdf(paper, files);
  if (!pdf.ok) return pdf;
  const annexes = listAnnexes(paper, audience).filter(({ withheld }) => !withheld);
  const entries: ZipEntry[] = [
    { path: `${paper.heading}.pdf`, content: () => [pdf.value] },
    { path: `${paper.heading}.json`, content: () => [json] },
  ];
  let size = 0;
  for (const placed of annexes) {
    const { fileHash } = placed.annex;
    if (!(await files.has(fileHash))) continue;
    size += await files.size(fileHash);
    entries.push({ path: annexPath(placed), content: () => files.stream(fileHash) });
  }
  if (size > largestZip)
    return refused(refuse('export-zip-too-large', { size: fileSize(size), paper: paper.called }));
  return ok(Readable.from(zipEntries(entries, at ?? new Date(`${paper.datedOn}T00:00:00Z`))));
}
