import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readDocument } from 'tvaers-reader';
import { expectOk } from '../../src/kernel/result.ts';
import { openPress } from '../../src/platform/pdf/press.ts';
import { usualLimits } from '../../src/platform/reading/index.ts';
import { readPdf } from '../../src/platform/reading/read-pdf.ts';
import { renderPaperTypst } from '../../src/rooms/outward/exports/model/paper-typst.ts';
import { agendaBody } from '../../src/rooms/sittings/agenda-papers/index.ts';
import { inventedAgenda } from '../../test/invented-agenda.ts';
import { type Figure, median, rounded } from './figure.ts';

const rounds = 9;

/** Import of a 90-page PDF (reading and understanding) against the bare text of the same library, in turn. */
export async function measure(): Promise<Figure> {
  const { bytes, pages } = await makePdf();
  await importPdf(bytes);
  await bareText(bytes);
  const ours: number[] = [];
  const bare: number[] = [];
  let items = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    items = await importPdf(bytes);
    const between = performance.now();
    await bareText(bytes);
    ours.push(between - start);
    bare.push(performance.now() - between);
  }
  const ratios = ours.map((time, round) => time / (bare[round] ?? time));
  return {
    name: 'import-pdf',
    value: rounded(median(ours)),
    unit: 'ms',
    against: { what: 'pdf.js, text of every page, same file', value: rounded(median(bare)) },
    runs: rounds,
    detail: { ratio: rounded(median(ratios)), pages, items, bytes: bytes.length },
  };
}

async function makePdf(): Promise<{ bytes: Uint8Array; pages: number }> {
  const press = openPress();
  try {
    const { pdf, pages } = expectOk(
      await press.print(
        renderPaperTypst(agendaBody(inventedAgenda(9)), () => false),
        [],
      ),
    );
    return { bytes: new Uint8Array(pdf), pages };
  } finally {
    await press.close();
  }
}

async function importPdf(bytes: Uint8Array): Promise<number> {
  const source = expectOk(await readPdf(new Uint8Array(bytes), 'dagsorden.pdf', usualLimits));
  const read = expectOk(readDocument(source, { council: 'kkr-midtjylland' }));
  return read.kind === 'annex-bundle' ? 0 : read.sections.flatMap((section) => section.items).length;
}

async function bareText(bytes: Uint8Array): Promise<void> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const document = await loading.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    await (await document.getPage(number)).getTextContent();
  }
  await loading.destroy();
}
