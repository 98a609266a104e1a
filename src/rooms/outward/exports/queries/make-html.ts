import type { FileStore } from '../../../../platform/files/store.ts';
import type { AgendaDocument } from '../../../sittings/agendas/index.ts';
import { renderAgendaFile } from '../pages/agenda-html.ts';
import { describeAgendaPictures } from '../pages/missing-pictures.ts';
import { dataAddress, loadPictures } from './load-pictures.ts';

/** The agenda as one file of HTML with its pictures inside. */
export async function makeHtml(agenda: AgendaDocument, files: FileStore): Promise<Uint8Array> {
  const pictures = await loadPictures(agenda, files);
  const shown = describeAgendaPictures(agenda, (hash) => pictures.has(hash));
  const page = await renderAgendaFile(shown, (hash) => {
    const picture = pictures.get(hash);
    if (!picture) throw new Error(`picture ${hash} was to be described in words`);
    return dataAddress(picture);
  });
  return Buffer.from(String(page));
}
