import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { FileStore } from '../../../platform/files/store.ts';
import { press } from '../../../platform/pdf/press.ts';
import { fileSize } from '../../../ui/files.ts';
import type { AgendaDocument } from '../../agendas/index.ts';
import type { ExportFormat } from '../model.ts';
import { renderAgendaDocx } from '../pages/agenda-docx.ts';
import { renderAgendaFile } from '../pages/agenda-html.ts';
import { toJsonForm } from '../pages/agenda-json.ts';
import { picturePath, renderAgendaTypst } from '../pages/agenda-typst.ts';
import { type Audience, annexPath, listAnnexes } from '../pages/annex-names.ts';
import { orderBundle } from '../pages/bundle-order.ts';
import { describeAgendaPictures } from '../pages/missing-pictures.ts';
import { refuse } from '../texts.da.ts';
import { dataAddress, docxPicture, listAgendaPictures, loadPictures } from './load-pictures.ts';
import { largestZip, type ZipEntry, zipEntries } from './zip-annexes.ts';

/** Makes one file of the agenda for its readers, as a stream. */
export async function makeFile(
  format: ExportFormat,
  agenda: AgendaDocument,
  audience: Audience,
  files: FileStore,
): Promise<Result<Readable>> {
  switch (format) {
    case 'pdf': {
      const pdf = await makePdf(agenda, files);
      return pdf.ok ? ok(inOne(pdf.value)) : pdf;
    }
    case 'html':
      return ok(inOne(await makeHtml(agenda, files)));
    case 'json':
      return ok(inOne(makeJson(agenda, audience)));
    case 'docx': {
      const pictures = await loadPictures(agenda, files);
      const bytes = await renderAgendaDocx(agenda, (hash) => {
        const picture = pictures.get(hash);
        return picture ? docxPicture(picture) : null;
      });
      return ok(inOne(bytes));
    }
    case 'zip':
      return makeZip(agenda, audience, files);
    case 'bundle':
      return makeBundle(agenda, audience, files);
  }
}

function inOne(bytes: Uint8Array): Readable {
  return Readable.from([bytes]);
}

/** The agenda as an accessible PDF (PDF/UA-1). A picture that cannot be set is described in words. */
export async function makePdf(agenda: AgendaDocument, files: FileStore): Promise<Result<Uint8Array>> {
  const present: { path: string; file: string }[] = [];
  for (const hash of listAgendaPictures(agenda)) {
    if (await files.has(hash)) present.push({ path: picturePath(hash), file: files.pathOf(hash) });
  }
  const usable = await press.usablePictures(present);
  const pictures = present.filter(({ path }) => usable.has(path));
  const source = renderAgendaTypst(agenda, (hash) => usable.has(picturePath(hash)));
  const printed = await press.print(source, pictures);
  return printed.ok ? ok(printed.value.pdf) : printed;
}

async function makeHtml(agenda: AgendaDocument, files: FileStore): Promise<Uint8Array> {
  const pictures = await loadPictures(agenda, files);
  const shown = describeAgendaPictures(agenda, (hash) => pictures.has(hash));
  const page = await renderAgendaFile(shown, (hash) => {
    const picture = pictures.get(hash);
    if (!picture) throw new Error(`picture ${hash} was to be described in words`);
    return dataAddress(picture);
  });
  return Buffer.from(String(page));
}

function makeJson(agenda: AgendaDocument, audience: Audience): Uint8Array {
  return Buffer.from(`${JSON.stringify(toJsonForm(agenda, audience), null, 1)}\n`);
}

/** All annexes in folders by item, with the agenda itself as PDF and as data on top. */
async function makeZip(
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

async function makeBundle(
  agenda: AgendaDocument,
  audience: Audience,
  files: FileStore,
): Promise<Result<Readable>> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-bundle-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const out = join(folder, 'bilag.pdf');
    const bound = await press.bind(orderBundle(agenda, audience, files.pathOf, out));
    if (!bound.ok) {
      await remove();
      return bound;
    }
    const stream = createReadStream(out);
    stream.once('close', () => void remove());
    return ok(stream);
  } catch (error) {
    await remove();
    throw error;
  }
}
