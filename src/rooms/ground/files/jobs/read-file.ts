import type { FileHash } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor, type House } from '../../../../platform/door/index.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { readSource } from '../../../../platform/reading/index.ts';
import { keepWords } from '../commands/keep-words.ts';
import { readFileJob, readFilePayload, sweepJob } from '../model.ts';
import { keepClean } from './keep-clean.ts';

/** Not the file's fault: it can be opened by people, there are just no words to search in. */
const withoutWords = new Set(['source-without-text', 'source-too-slow']);

/** The jobs of this room, for the worker. */
export function fileJobs(house: House): JobHandlers {
  return {
    [readFileJob]: async (payload) => readFileWords(house, readFilePayload.parse(payload)),
    [sweepJob]: () => keepClean(house),
  };
}

/** Reads the words of a known file for search; a file that cannot be read keeps the sentence that says why. */
async function readFileWords(
  house: House,
  { hash, fileName }: { readonly hash: FileHash; readonly fileName: string },
): Promise<void> {
  const read = await readSource(house.files.pathOf(hash), fileName);
  const unreadable = read.ok || withoutWords.has(read.error.code) ? null : read.error.message;
  const text = read.ok ? wordsOf(read.value.lines.map((line) => line.text)) : '';
  expectOk(await doorFor(house, systemAs('jobs')).do(keepWords, { hash, text, unreadable }));
}

/** PostgreSQL holds no U+0000; a word cut in two by a line end is one word. */
function wordsOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll('\0', '')
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2');
}
