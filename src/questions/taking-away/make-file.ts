import { ok, type Result } from '../../kernel/result.ts';
import { nameOf } from '../forms/case-name.ts';
import type { Asked } from '../forms/question.ts';
import type { Shown } from '../showing/shown.ts';
import { findShortAddress } from './answer-address.ts';
import { makeCsv } from './make-csv.ts';

export const fileEndings = ['csv', 'xlsx', 'pdf'] as const;

/** An answer as it is saved. */
type AnswerFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The case's name first, as folders are sorted by it; without what file systems refuse. */
function fileNameOf({ question, values }: Asked, ending: string): string {
  const parts = [nameOf(values), question.title].filter((part) => part !== '');
  return `${parts
    .join(' - ')
    .replace(/[?’\\/:*"<>|]/g, '')
    .slice(0, 120)}.${ending}`;
}

/**
 * The answer as a file.
 * @param baseUrl where the site is, for the link that a PDF ends with
 * @returns a refusal where the PDF cannot be set
 */
export async function makeFile(
  asked: Asked,
  shown: Shown,
  ending: (typeof fileEndings)[number],
  baseUrl: string,
): Promise<Result<AnswerFile>> {
  const fileName = fileNameOf(asked, ending);
  if (ending === 'csv') {
    const bytes = new TextEncoder().encode(makeCsv(shown));
    return ok({ fileName, mediaType: 'text/csv; charset=utf-8', bytes });
  }
  if (ending === 'xlsx') {
    const { makeXlsx } = await import('./make-xlsx.ts');
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return ok({ fileName, mediaType, bytes: await makeXlsx(asked, shown) });
  }
  const address = findShortAddress(asked);
  const link = address === null ? null : `${baseUrl}${address}`;
  const { makePdf } = await import('./make-pdf.ts');
  const printed = await makePdf(asked, shown, link);
  return printed.ok
    ? ok({ fileName, mediaType: 'application/pdf', bytes: Uint8Array.from(printed.value.pdf) })
    : printed;
}
