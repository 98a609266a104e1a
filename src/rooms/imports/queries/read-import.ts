import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { SourceText } from '../../../platform/reading/model.ts';
import type { AnnexBundle, ImportedAgenda, ImportRequest, ImportWarning } from '../model.ts';
import { refuseImport } from '../texts.da.ts';
import { layLines } from './lay-lines.ts';
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
  return isAgenda(source) ? readAgenda(source, request) : readBundleOrAgenda(source, request);
}

/** An agenda names the parts of its items; a bundle lists annexes on its contents page. */
function isAgenda(source: SourceText): boolean {
  const { lines } = layLines(source);
  if (readContents(lines)) return false;
  const named = lines.filter(
    ({ text }) => findPartSign(text)?.part === 'recommendation' || findRecordSign(text) !== null,
  );
  return named.length > 0;
}

function readBundleOrAgenda(
  source: SourceText,
  request: ImportRequest,
): Result<ImportedAgenda | AnnexBundle> {
  const bundle = readAnnexBundle(source, request);
  return bundle.ok ? bundle : readAgenda(source, request);
}
