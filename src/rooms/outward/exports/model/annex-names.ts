import {
  type Audience,
  listEntries,
  type PaperAnnex,
  type PaperBody,
  type PaperEntry,
  printedText,
} from '../../../ground/papers/index.ts';

/** An annex with the entry it belongs to, in the order of the paper. */
export type PlacedAnnex = {
  readonly entry: PaperEntry;
  readonly annex: PaperAnnex;
  /** Only its title is shown: the reader may not have the file. */
  readonly withheld: boolean;
};

export function listAnnexes(body: PaperBody, audience: Audience): PlacedAnnex[] {
  return listEntries(body).flatMap((entry) =>
    (printedText(entry)?.annexes ?? []).map((annex) => ({
      entry,
      annex,
      withheld: audience === 'open' && (annex.closed || entry.closed),
    })),
  );
}

/** Where the annex lies in the ZIP file: "3.1 Titel/Bilag 1 – titel.pdf". Numbers keep the names apart. */
export function annexPath({ entry, annex }: PlacedAnnex): string {
  const folder = safeName(`${entry.number} ${entry.heading}`, 80);
  return `${folder}/${safeName(`Bilag ${annex.number} – ${annex.title}`, 100)}${extension(annex)}`;
}

/** A name that every system can store: no signs with a meaning, no dot or space at the end, not too long. */
export function safeName(words: string, longest: number): string {
  const plain = words
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replace(/[\\/:|]/g, '-')
    .replace(/[*?"<>]/g, '')
    .replace(/\s+/g, ' ');
  return Array.from(plain)
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'text/plain': '.txt',
};

/** By what the file is; its own name counts only where that is not known. */
function extension({ mediaType, fileName }: PaperAnnex): string {
  return extensions[mediaType] ?? /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0].toLowerCase() ?? '';
}
