import { Readable } from 'node:stream';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { FileStore } from '../../../../platform/files/store.ts';
import type { Audience, PaperKind, Sheet } from '../../../ground/papers/index.ts';
import type { ExportFormat } from '../model/formats.ts';
import { renderPaperJson } from '../model/paper-json.ts';
import { makeBundle } from './make-bundle.ts';
import { makeDocx } from './make-docx.ts';
import { makeHtml } from './make-html.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

/**
 * Makes one file of a paper for its readers, as a stream.
 * @param sheet already cut to the audience
 */
export async function makeFile(
  format: ExportFormat,
  kind: PaperKind,
  sheet: Sheet,
  audience: Audience,
  files: FileStore,
): Promise<Result<Readable>> {
  const paper = kind.body(sheet);
  const json = () => kind.json?.(sheet, audience) ?? renderPaperJson(kind.name, paper, audience);
  switch (format) {
    case 'pdf': {
      const pdf = await makePdf(paper, files);
      return pdf.ok ? ok(inOne(pdf.value)) : pdf;
    }
    case 'html':
      return ok(inOne(await makeHtml(paper, files)));
    case 'json':
      return ok(inOne(json()));
    case 'docx':
      return ok(inOne(await makeDocx(paper, files)));
    case 'zip':
      return makeZip({ paper, json: json(), audience, at: sheet.sentAt }, files);
    case 'bundle':
      return makeBundle(paper, audience, files);
  }
}

function inOne(bytes: Uint8Array): Readable {
  return Readable.from([bytes]);
}
