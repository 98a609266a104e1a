import { Readable } from 'node:stream';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { FileStore } from '../../../../platform/files/store.ts';
import type { AgendaDocument } from '../../../sittings/agendas/index.ts';
import type { ExportFormat } from '../model.ts';
import { renderAgendaDocx } from '../pages/agenda-docx.ts';
import type { Audience } from '../pages/annex-names.ts';
import { docxPicture, loadPictures } from './load-pictures.ts';
import { makeBundle } from './make-bundle.ts';
import { makeHtml } from './make-html.ts';
import { makeJson } from './make-json.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

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
    case 'docx':
      return ok(inOne(await makeDocx(agenda, files)));
    case 'zip':
      return makeZip(agenda, audience, files);
    case 'bundle':
      return makeBundle(agenda, audience, files);
  }
}

function inOne(bytes: Uint8Array): Readable {
  return Readable.from([bytes]);
}

async function makeDocx(agenda: AgendaDocument, files: FileStore): Promise<Uint8Array> {
  const pictures = await loadPictures(agenda, files);
  return renderAgendaDocx(agenda, (hash) => {
    const picture = pictures.get(hash);
    return picture ? docxPicture(picture) : null;
  });
}
