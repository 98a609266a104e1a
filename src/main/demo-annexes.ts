import { Readable } from 'node:stream';
import type { AgendaItemId, CouncilId, FileHash, MeetingId } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { type Act, doorFor, inner } from '../platform/door/index.ts';
import type { Services } from '../platform/http/route.ts';
import { type InspectedFile, inspectUpload, knowFiles } from '../rooms/ground/files/index.ts';
import { attachAnnexes } from '../rooms/sittings/annexes/index.ts';
import { type DemoAnnex, demoAnnexes } from './demo-annex-texts.ts';

export type StoredAnnex = DemoAnnex & {
  readonly hash: FileHash;
  readonly size: number;
  readonly pages: number | null;
};

/** Makes the PDFs and stores them as any uploaded file is stored. */
export async function storeDemoAnnexes(
  services: Pick<Services, 'db' | 'files' | 'clock'>,
): Promise<readonly StoredAnnex[]> {
  const stored: StoredAnnex[] = [];
  const files: InspectedFile[] = [];
  for (const annex of demoAnnexes) {
    const file = await services.files.put(Readable.from([await demoPdf(annex)]));
    const inspected = expectOk(await inspectUpload(services, { ...file, fileName: fileName(annex) }));
    files.push(inspected);
    stored.push({ ...annex, hash: inspected.hash, size: inspected.size, pages: inspected.pages });
  }
  expectOk(await doorFor(services, systemAs('demonstration')).do(knowFiles, { files }));
  return stored;
}

/** Puts the stored annexes on those of the story's items that are there. */
export async function attachDemoAnnexes(
  act: Act,
  place: {
    readonly meetingId: MeetingId;
    readonly councilId: CouncilId;
    readonly items: ReadonlyMap<string, AgendaItemId>;
  },
  annexes: readonly StoredAnnex[],
): Promise<void> {
  const { meetingId, councilId } = place;
  for (const [key, itemId] of place.items) {
    const contents = annexes.filter(({ item }) => item === key).map(contentOf);
    const input = { councilId, meetingId, itemId, annexes: contents };
    if (contents.length > 0) expectOk(await inner(act, attachAnnexes, input));
  }
}

function contentOf(annex: StoredAnnex) {
  return {
    title: annex.title,
    mark: annex.mark,
    source: annex.sender ? ('external' as const) : ('own' as const),
    sender: annex.sender ?? null,
    receivedOn: annex.receivedOn ?? null,
    fileName: fileName(annex),
    fileHash: annex.hash,
    mediaType: 'application/pdf',
    size: annex.size,
    pages: annex.pages,
  };
}

function fileName(annex: DemoAnnex): string {
  return `${annex.title}.pdf`;
}

const writtenOn = new Date(Date.UTC(2024, 5, 3, 8));

async function demoPdf(annex: DemoAnnex): Promise<Uint8Array> {
  const { PDFDocument, rgb, StandardFonts } = await import('@cantoo/pdf-lib');
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
