import { Readable } from 'node:stream';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { FileStore } from '../../../../platform/files/store.ts';
import { fileSize } from '../../../../ui/files.ts';
import type { AgendaDocument } from '../../../sittings/agendas/index.ts';
import { type Audience, annexPath, listAnnexes } from '../pages/annex-names.ts';
import { refuse } from '../texts.da.ts';
import { makeJson } from './make-json.ts';
import { makePdf } from './make-pdf.ts';
import { largestZip, type ZipEntry, zipEntries } from './zip-annexes.ts';

/** All annexes in folders by item, with the agenda itself as PDF and as data on top. */
export async function makeZip(
  agenda: AgendaDocument,
  audience: Audience,
  files: FileStore,
): Promise<Result<Readable>> {
  const pdf = await makePdf(agenda, files);
  if (!pdf.ok) return pdf;
  const annexes = listAnnexes(agenda, audience).filter(({ withheld }) => !withheld);
  const entries: ZipEntry[] = [
    { path: 'Dagsorden.pdf', content: () => [pdf.value] },
    { path: 'Dagsorden.json', content: () => [makeJson(agenda, audience)] },
  ];
  let size = 0;
  for (const placed of annexes) {
    const { fileHash } = placed.annex;
    if (!(await files.has(fileHash))) continue;
    size += await files.size(fileHash);
    entries.push({ path: annexPath(placed), content: () => files.stream(fileHash) });
  }
  if (size > largestZip) return refused(refuse('export-zip-too-large', { size: fileSize(size) }));
  const at = new Date(agenda.version.sentAt ?? `${agenda.meeting.heldOn}T00:00:00Z`);
  return ok(Readable.from(zipEntries(entries, at)));
}
