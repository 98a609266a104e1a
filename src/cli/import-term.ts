import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Answer, faultsOf } from '../kernel/faults.ts';
import { type CouncilId, councilInput, type FileHash } from '../kernel/ids.ts';
import { ok, refused } from '../kernel/result.ts';
import type { Site } from '../main/site.ts';
import type { ExitCode, Io } from './command.ts';
import { refuse } from './errors.ts';
import type { StoringAnswers } from './import-answers.ts';
import { refuseWith } from './refusal.ts';

/** Folders of many documents of one council. */
type TermErrand = {
  readonly folders: readonly string[];
  readonly councilId: CouncilId;
  readonly answers: StoringAnswers;
};

type Reported = {
  readonly file: string;
  readonly state: string;
  readonly meetingOn: string | null;
  readonly doubt: number;
  readonly told: string | null;
};

/**
 * Takes a whole term in by the commands of the page, and reports the documents, the most doubtful first. Ended on its
 * way, the same call goes on where it was. Folders in the folder that are called as a council are of that council.
 */
export async function takeTerm(errand: TermErrand, json: boolean, io: Io): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const done = await withSite(io.env, (site) => takeFolders(site, errand, io));
  if (!done.ok) return refuseWith(io, done.error, json);
  io.out(json ? `${JSON.stringify(done.value)}\n` : reportOf(done.value));
  return 0;
}

async function takeFolders(
  site: Site,
  { folders, councilId, answers }: TermErrand,
  io: Io,
): Promise<Answer<readonly Reported[]>> {
  const { doorFor } = await import('../platform/door/index.ts');
  const { systemAs } = await import('../kernel/system.ts');
  const { beginRun, listEntries, sortByDoubt, workRun } = await import(
    '../rooms/inward/import-runs/index.ts'
  );
  const door = doorFor(site, systemAs('command-line'));
  const reported: Reported[] = [];
  for (const folder of folders) {
    const files = await putAll(site, folder);
    if (!files.ok) return files;
    for (const [council, own] of await byCouncil(files.value, councilId)) {
      const name = basename(resolve(folder));
      const asked = { councilId: council, name, files: own, answers, inBackground: false };
      const begun = await door.do(beginRun, asked);
      if (!begun.ok) return begun;
      let count = 0;
      await workRun(door, { councilId: council, runId: begun.value }, ({ fileName, state }) => {
        count += 1;
        if (io.isTerminal) io.err(`\r${count} ${state} ${fileName}\u001b[K`);
      });
      const entries = await door.read((trx) => listEntries(trx, begun.value));
      reported.push(
        ...sortByDoubt(entries).map(({ fileName: file, state, meetingOn, doubt, told }) => ({
          ...{ file, state, meetingOn, doubt, told },
        })),
      );
    }
  }
  return ok(reported);
}

type Put = {
  readonly fileName: string;
  readonly hash: FileHash;
  readonly size: number;
  readonly isThere: () => Promise<boolean>;
};

async function putAll(site: Site, folder: string): Promise<Answer<readonly Put[]>> {
  const { isDocument } = await import('../rooms/inward/import-runs/index.ts');
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('ikke en mappe');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && isDocument(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const put: Put[] = [];
    for (const path of paths) {
      const { hash, size } = await site.files.put(createReadStream(path));
      put.push({ fileName: relative(folder, path), hash, size, isThere: () => site.files.has(hash) });
    }
    return ok(put);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(faultsOf(refuse('input-unreadable', { file: folder, reason })));
  }
}

async function byCouncil(
  files: readonly Put[],
  otherwise: CouncilId,
): Promise<ReadonlyMap<CouncilId, Put[]>> {
  const { councilNames } = await import('tvaers-reader');
  const councilOf = ({ fileName }: Put) => {
    const [first = ''] = fileName.split(/[\\/]/);
    return Object.hasOwn(councilNames, first) ? councilInput.parse(first) : otherwise;
  };
  return Map.groupBy(files, councilOf);
}

function reportOf(reported: readonly Reported[]): string {
  const count = (state: string) => reported.filter((each) => each.state === state).length;
  const lines = reported.map(
    ({ file, state, meetingOn, doubt, told }) =>
      `${String(doubt).padStart(4)}  ${state.padEnd(8)}${meetingOn ?? 'uden dato '}  ${file}${told ? `: ${told}` : ''}`,
  );
  return `${lines.join('\n')}\n${reported.length} filer: ${count('stored')} lagt ind, ${count('asks')} skal besvares, ${count('double')} dubletter, ${count('refused')} kan ikke læses.\n`;
}
