import type { FileStore } from '../../../../platform/files/store.ts';
import type { PaperBody } from '../../../ground/papers/index.ts';
import { docxPicture, loadPictures } from './load-pictures.ts';

/** The paper as a Word document that can be worked on. */
export async function makeDocx(paper: PaperBody, files: FileStore): Promise<Uint8Array> {
  // Loaded where it is needed: the server answers sooner after a start.
  const { renderPaperDocx } = await import('../model/paper-docx.ts');
  const pictures = await loadPictures(paper, files);
  return renderPaperDocx(paper, (hash) => {
    const picture = pictures.get(hash);
    return picture ? docxPicture(picture) : null;
  });
}
