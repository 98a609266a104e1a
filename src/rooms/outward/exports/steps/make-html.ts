import type { FileStore } from '../../../../platform/files/store.ts';
import type { PaperBody } from '../../../ground/papers/index.ts';
import { describePaperPictures } from '../model/missing-pictures.ts';
import { renderPaperFile } from '../model/paper-html.ts';
import { dataAddress, loadPictures } from './load-pictures.ts';

/** The paper as one file of HTML with its pictures inside. */
export async function makeHtml(paper: PaperBody, files: FileStore): Promise<Uint8Array> {
  const pictures = await loadPictures(paper, files);
  const shown = describePaperPictures(paper, (hash) => pictures.has(hash));
  const page = await renderPaperFile(shown, (hash) => {
    const picture = pictures.get(hash);
    if (!picture) throw new Error(`picture ${hash} was to be described in words`);
    return dataAddress(picture);
  });
  return Buffer.from(String(page));
}
