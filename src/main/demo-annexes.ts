import { Readable } from 'node:stream';
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { newId } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import type { Services } from '../platform/http/route.ts';
import type { Trx } from '../platform/postgres/database.ts';
import { registerFile } from '../rooms/ground/files/index.ts';
import { type DemoAnnex, demoAnnexes } from './demo-annex-texts.ts';

export type StoredAnnex = DemoAnnex & {
  readonly hash: string;
  readonly size: number;
  readonly pages: number | null;
};

/** Makes the PDFs and stores them as any uploaded file is stored. */
export async function storeDemoAnnexes(
  services: Pick<Services, 'db' | 'files'>,
): Promise<readonly StoredAnnex[]> {
  const stored: StoredAnnex[] = [];
  for (const annex of demoAnnexes) {
    const file = await services.files.put(Readable.from([await demoPdf(annex)]));
    const known = expectOk(await registerFile(services, { ...file, fileName: fileName(annex) }));
    stored.push({ ...annex, hash: known.hash, size: known.size, pages: known.pages });
  }
  return stored;
}

/** Puts the stored annexes on those of the story's items that are there. */
export async function attachDemoAnnexes(
  trx: Trx,
  place: {
    readonly meetingId: string;
    readonly councilId: string;
    readonly items: ReadonlyMap<string, string>;
  },
  annexes: readonly StoredAnnex[],
): Promise<void> {
  const known = annexes.flatMap((annex) => {
    const itemId = place.items.get(annex.item);
    return itemId === undefined ? [] : [{ annex, itemId }];
  });
  if (known.length === 0) return;
  const rows = known.map(({ annex, itemId }, position) => ({
    id: newId(),
    item_id: itemId,
    meeting_id: place.meetingId,
    council_id: place.councilId,
    mark: annex.mark,
    position,
    title: annex.title,
    file_name: fileName(annex),
    file_hash: annex.hash,
    media_type: 'application/pdf',
    size: BigInt(annex.size),
    pages: annex.pages,
    source: annex.sender ? 'external' : 'own',
    sender: annex.sender ?? null,
    received_on: annex.receivedOn ?? null,
    document_number: null,
    closed_reason: null,
  }));
  await trx.insertInto('annexes').values(rows).execute();
}

function fileName(annex: DemoAnnex): string {
  return `${annex.title}.pdf`;
}

const writtenOn = new Date(Date.UTC(2024, 5, 3, 8));

async function demoPdf(annex: DemoAnnex): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(annex.title);
  document.setLanguage('da-DK');
  // The same bytes every time, so that the file is stored once however often its story is told.
  document.setCreationDate(writtenOn);
  document.setModificationDate(writtenOn);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.drawText(annex.title, { x: 60, y: 760, size: 20, font, color: rgb(0.1, 0.2, 0.4) });
  for (const [index, line] of annex.lines.entries()) {
    page.drawText(line, { x: 60, y: 715 - index * 22, size: 12, font });
  }
  page.drawText('Demonstrationsbilag', { x: 60, y: 60, size: 9, font, color: rgb(0.4, 0.4, 0.4) });
  return document.save();
}
