import type { Readable } from 'node:stream';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import {
  capital,
  findPaper,
  openPaper,
  type PaperKind,
  type PaperSubject,
  uncapital,
} from '../../../ground/papers/index.ts';
import type { ExportFormat } from '../model/formats.ts';
import { fileName, refuse } from '../texts.da.ts';
import { getExport } from './get-export.ts';
import { makeFile } from './make-file.ts';

export type ExportOrder = {
  readonly format: ExportFormat;
  /** The newest that went out, a numbered one, or the draft. */
  readonly version: 'newest' | 'draft' | number;
  /** With closed entries and annexes. */
  readonly closed: boolean;
};

type ExportedPaper = { readonly fileName: string; readonly content: Readable };

/**
 * A paper as a file, for the command line on the machine: whoever may run it may read everything, so closed parts are in
 * it only when they were asked for.
 */
export async function exportPaper(
  services: House,
  kind: PaperKind,
  subject: PaperSubject,
  order: ExportOrder,
): Promise<Result<ExportedPaper>> {
  const name = fileName(kind.words, order.format, subject.council.id, subject.datedOn);
  const door = doorFor(services, systemAs('command-line'));
  const audience = order.closed ? 'whole' : 'open';
  const words = { Paper: `${capital(kind.words.the)} til ${uncapital(subject.name)}` };
  if (order.version === 'draft') {
    const sheet = await door.read((trx) => kind.draft(trx, systemAs('command-line'), subject));
    if (!sheet) return refused(refuse('export-without-draft', words));
    const shown = order.closed ? sheet : kind.openPart(sheet);
    const file = await makeFile(order.format, kind, shown, audience, services.files);
    return file.ok ? ok({ fileName: `udkast-${name}`, content: file.value }) : file;
  }
  const number = order.version === 'newest' ? undefined : order.version;
  const series = { kind: kind.name, subjectId: subject.subjectId };
  const paper = await door.read((trx) => findPaper(trx, systemAs('command-line'), series, number));
  if (!paper && number === undefined) return refused(refuse('export-not-sent', words));
  if (!paper) return refused(refuse('export-version-unknown', { ...words, number: number ?? 0 }));
  const shown = order.closed ? paper : openPaper(paper);
  const made = await getExport({ ...services, ...door }, kind, shown, order.format, audience);
  return made.ok ? ok({ fileName: name, content: services.files.stream(made.value.fileHash) }) : made;
}
