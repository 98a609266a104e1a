import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { SourceText } from '../../../../platform/reading/model.ts';
import type { AnnexBundle, ImportedAgenda, ImportRequest, ImportWarning } from '../model.ts';
import { refuseImport } from '../texts.da.ts';
import { findCoverItems } from './find-bundle-items.ts';
import { type Layout, layLines } from './lay-lines.ts';
import { readAgenda } from './read-agenda.ts';
import { readAgendaFile } from './read-agenda-file.ts';
import { readAnnexBundle } from './read-annex-bundle.ts';
import { readContents } from './read-contents.ts';
import { hasItemSigns, readMarkedPage } from './read-marked-page.ts';
import { councilRefusal } from './read-request.ts';
import { findPartSign, findRecordSign } from './signs.ts';

/**
 * Reads a source as what it is: an agenda or minutes, or a bundle of annexes.
 * @returns a refusal for an unknown council, a kind of file that holds no agenda, and a text without item numbers
 */
export function readImport(source: SourceText, request: ImportRequest): Result<ImportedAgenda | AnnexBundle> {
  const unknown = councilRefusal(request.council);
  if (unknown) return refused(unknown);
  if (source.kind === 'image' || source.kind === 'xlsx') {
    const kind = source.kind === 'image' ? 'billede' : 'regneark';
    return refused(refuseImport('import-kind-without-items', { kind }));
  }
  const read = readKind(source, request);
  if (!read.ok || source.warnings.length === 0) return read;
  return ok({ ...read.value, warnings: [...source.warnings.map(placeWarning), ...read.value.warnings] });
}

/** What the reading of the file itself was not sure of. */
function placeWarning({ code, message, page }: SourceText['warnings'][number]): ImportWarning {
  return { code, message, where: page === undefined ? 'hele filen' : `side ${page}` };
}

function readKind(source: SourceText, request: ImportRequest): Result<ImportedAgenda | AnnexBundle> {
  if (source.kind === 'json') return readAgendaFile(source, request);
  if (source.kind === 'html' && hasItemSigns(source)) return readMarkedPage(source, request);
  const laid = layLines(source);
  return isAgenda(laid) ? readAgenda(source, request, laid) : readBundleOrAgenda(source, request, laid);
}

/** An agenda names its items' parts and record numbers again and again; a bundle has a contents page, or covers. */
function isAgenda({ lines }: Layout): boolean {
  if (readContents(lines)) return false;
  const named = lines.filter(({ text }) => text.length < 60 && isItemSign(text)).length;
  return named > 0 && named * 2 >= findCoverItems(lines).length;
}

function isItemSign(text: string): boolean {
  return findPartSign(text)?.part === 'recommendation' || findRecordSign(text) !== null;
}

function readBundleOrAgenda(
  source: SourceText,
  request: ImportRequest,
  laid: Layout,
): Result<ImportedAgenda | AnnexBundle> {
  const bundle = readAnnexBundle(source, request, laid);
  return bundle.ok ? bundle : readAgenda(source, request, laid);
}
