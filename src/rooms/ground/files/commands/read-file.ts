import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { readSource } from '../../../../platform/reading/index.ts';
import { readFileJob, readFilePayload, sweepJob } from '../model.ts';
import { keepClean } from './keep-clean.ts';

/** Not the file's fault: it can be opened by people, there are just no words to search in. */
const withoutWords = new Set(['source-without-text', 'source-too-slow']);

/** The jobs of this room, for the worker. */
export function fileJobs(services: Pick<Services, 'db' | 'files' | 'clock'>): JobHandlers {
  return {
    [readFileJob]: async (payload) => readFileWords(services, readFilePayload.parse(payload)),
    [sweepJob]: () => keepClean(services),
  };
}

/** Reads the words of a known file for search; a file that cannot be read keeps the sentence that says why. */
export async function readFileWords(
  { db, files }: Pick<Services, 'db' | 'files'>,
  { hash, fileName }: { readonly hash: string; readonly fileName: string },
): Promise<void> {
  const read = await readSource(files.pathOf(hash), fileName);
  const unreadable = read.ok || withoutWords.has(read.error.code) ? null : read.error.message;
  const text = read.ok ? wordsOf(read.value.lines.map((line) => line.text)) : '';
  await db.as(systemViewer, (trx) =>
    trx.updateTable('files').set({ text, unreadable }).where('hash', '=', hash).execute(),
  );
}

/** PostgreSQL holds no U+0000; a word cut in two by a line end is one word. */
function wordsOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll('\0', '')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2');
}
