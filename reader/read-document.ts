import { ok, type Result, refused } from '../src/kernel/result.ts';
import { readAgenda } from './agenda/read-agenda.ts';
import { findCoverItems } from './bundle/find-bundle-items.ts';
import { readAnnexBundle } from './bundle/read-annex-bundle.ts';
import { readContents } from './bundle/read-contents.ts';
import { readAgendaFile } from './exported/read-agenda-file.ts';
import { hasItemSigns, readMarkedPage } from './exported/read-marked-page.ts';
import { countLetters } from './layout/keep-account.ts';
import { type Layout, layLines } from './layout/lay-lines.ts';
import type { ImportWarning } from './model/reading.ts';
import type { Understood } from './model/understood.ts';
import { readPackage } from './packages/read-package.ts';
import { councilRefusal, type ImportRequest } from './request.ts';
import { findPartSign } from './signs/part-signs.ts';
import { isOwnRecord } from './signs/record-signs.ts';
import type { SourceText } from './source/model.ts';
import { refuseDocument } from './texts.da.ts';
import { doubtPages } from './words/doubt-pages.ts';

/**
 * Reads a source as what it is: an agenda or minutes, or a bundle of annexes.
 * @returns a refusal for an unknown council, a kind of file that holds no agenda, and a text without item numbers
 */
export function readDocument(source: SourceText, request: ImportRequest): Result<Understood> {
  const unknown = councilRefusal(request.council);
  if (unknown) return refused(unknown);
  if (source.kind === 'image' || source.kind === 'xlsx') {
    const kind = source.kind === 'image' ? 'billede' : 'regneark';
    return refused(refuseDocument('import-kind-without-items', { kind }));
  }
  const read = readKind(source, request);
  if (!read.ok) return read;
  const warnings = [...source.warnings.map(placeWarning), ...doubtPages(source), ...read.value.warnings];
  return ok({ ...read.value, ...withHeads(read.value, source), warnings });
}

/** Heads and feet the format keeps apart are furniture too: they count in the account. */
function withHeads({ account, furniture }: Understood, { heads = [] }: SourceText) {
  const letters = heads.reduce((sum, text) => sum + countLetters(text), 0);
  const reason = 'repeated-on-pages';
  const apart = heads.map((text) => ({ text, reason, place: { page: 1, line: 1 } }));
  return {
    account: { ...account, whole: account.whole + letters, furniture: account.furniture + letters },
    furniture: [...furniture, ...apart],
  };
}

/** What the reading of the file itself was not sure of. */
function placeWarning({ code, message, page }: SourceText['warnings'][number]): ImportWarning {
  return { code, message, where: page === undefined ? 'hele filen' : `side ${page}` };
}

function readKind(source: SourceText, request: ImportRequest): Result<Understood> {
  if (source.kind === 'xml') return readPackage(source, request);
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
  return findPartSign(text)?.part === 'recommendation' || isOwnRecord(text);
}

function readBundleOrAgenda(source: SourceText, request: ImportRequest, laid: Layout): Result<Understood> {
  const bundle = readAnnexBundle(source, request, laid);
  return bundle.ok ? bundle : readAgenda(source, request, laid);
}
