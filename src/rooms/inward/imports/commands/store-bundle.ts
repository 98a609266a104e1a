import { Readable } from 'node:stream';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { AnnexBundle, BundledAnnex } from 'tvaers-reader';
import { plainText } from 'tvaers-richtext';
import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { registerFile } from '../../../ground/files/index.ts';
import { refuseIfWaiting } from '../../../sittings/agendas/index.ts';
import { type AnnexFile, insertAnnexes, listItemAnnexes } from '../../../sittings/annexes/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import { refuseImport } from '../texts.da.ts';
import { numberedItems } from './update-item.ts';

export type StoredBundle = {
  readonly meetingId: string;
  readonly meetingOn: string;
  /** "3.1 Bilag 2", as they were put on. */
  readonly added: readonly string[];
  /** Those whose item is not on the agenda, or who are there already. */
  readonly passedOver: readonly string[];
};

type Services = Pick<Visit, 'db' | 'files' | 'viewer'>;
type Made = { readonly annex: BundledAnnex; readonly file: AnnexFile };

/**
 * Puts the annexes of a bundle on the items of the agenda they belong to: of a PDF the pages cut out, else their text.
 * An annex whose title is on its item already is not put there again.
 * Refusals: `import-meeting-date-missing` · `import-no-agenda` · the file's and the agenda's own.
 */
export async function storeBundle(
  services: Services,
  bundle: AnnexBundle,
  source: { readonly fileHash: string; readonly fileName: string },
): Promise<Result<StoredBundle>> {
  const { meetingOn } = bundle;
  if (meetingOn === null) return refused(refuseImport('import-meeting-date-missing'));
  const made = await makeFiles(services, bundle, source);
  if (!made.ok) return made;
  const { viewer } = services;
  return services.db.wholly(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, bundle.council, meetingOn);
    const items = meeting ? await numberedItems(trx, viewer, meeting.id) : [];
    if (!meeting || items.length === 0) return refused(refuseImport('import-no-agenda', { date: meetingOn }));
    const waiting = await refuseIfWaiting(trx, meeting.id);
    if (waiting) return refused(waiting);
    const done: { readonly added: string[]; readonly passedOver: string[] } = { added: [], passedOver: [] };
    for (const each of made.value) {
      const { item: number, number: annexNumber } = each.annex;
      const item = items.find((candidate) => candidate.number === number);
      const put = item !== undefined && (await putOn(trx, bundle.council, meeting.id, item.id, each));
      done[put ? 'added' : 'passedOver'].push(`${number ?? '?'} Bilag ${annexNumber}`);
    }
    return ok({ meetingId: meeting.id, meetingOn, ...done });
  });
}

/** @returns false where an annex of that title is on the item already */
async function putOn(
  trx: Trx,
  councilId: string,
  meetingId: string,
  itemId: string,
  { annex, file }: Made,
): Promise<boolean> {
  const there = await listItemAnnexes(trx, itemId);
  if (there.some((each) => each.title === annex.title)) return false;
  await insertAnnexes(trx, { councilId, meetingId, itemId }, [{ id: newId(), ...file, ...wordsOf(annex) }]);
  return true;
}

function wordsOf(annex: BundledAnnex) {
  return {
    title: annex.title,
    mark: null,
    state: annex.stamps.draft ? ('draft' as const) : ('final' as const),
    source: 'own' as const,
    sender: null,
    receivedOn: null,
    documentNumber: annex.stamps.documentNumbers[0] ?? null,
    closedReason: null,
  };
}

async function makeFiles(
  services: Services,
  bundle: AnnexBundle,
  source: { readonly fileHash: string; readonly fileName: string },
): Promise<Result<readonly Made[]>> {
  const isPdf = source.fileName.toLowerCase().endsWith('.pdf');
  const pdf = isPdf ? await PDFDocument.load(await services.files.read(source.fileHash)) : null;
  const made: Made[] = [];
  for (const [index, annex] of bundle.annexes.entries()) {
    const content = pdf ? await cutPages(pdf, bundle, index) : null;
    const bytes = content ?? Buffer.from(`${annex.title}\n\n${plainText(annex.text)}\n`);
    const fileName = `${annex.title.replace(/[/\\]/g, '-')}.${content ? 'pdf' : 'txt'}`;
    const stored = await services.files.put(Readable.from([bytes]));
    const known = await registerFile(services, { ...stored, fileName });
    if (!known.ok) return known;
    const { hash: fileHash, size, mediaType, pages } = known.value;
    made.push({ annex, file: { fileName, fileHash, mediaType, size, pages } });
  }
  return ok(made);
}

/** The annex's pages: from its own first to the next one's; null where the bundle does not tell. */
async function cutPages(pdf: PDFDocument, bundle: AnnexBundle, index: number): Promise<Uint8Array | null> {
  const first = bundle.annexes[index]?.page ?? null;
  if (first === null || first > pdf.getPageCount()) return null;
  const later = bundle.annexes.slice(index + 1).flatMap((annex) => annex.page ?? []);
  const next = later.find((page) => page > first) ?? pdf.getPageCount() + 1;
  const cut = await PDFDocument.create();
  const indexes = Array.from(
    { length: Math.min(next, pdf.getPageCount() + 1) - first },
    (_, at) => first - 1 + at,
  );
  for (const page of await cut.copyPages(pdf, indexes)) cut.addPage(page);
  return cut.save();
}
