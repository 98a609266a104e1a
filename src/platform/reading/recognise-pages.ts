import { spawn } from 'node:child_process';
import type { PdfLine } from './pdf-lines.ts';

/** A page that was a picture: its lines as the OCR program reads them, and how sure it is of its words. */
export type RecognisedPage = {
  readonly page: number;
  readonly lines: readonly PdfLine[];
  /** 0–100, the mean over the words. */
  readonly sureness: number;
  /** The words it is least sure of. */
  readonly doubtful: readonly string[];
};

const dotsPerInch = 200;
/** A page takes a second or two: a scanned book is for a program of its own. */
const mostPages = 40;
const secondsEach = 60;

/**
 * Reads pages of a PDF that hold pictures and no text, by `pdftoppm` and `tesseract` with Danish where the machine has
 * them. Each runs by itself, in little memory and time, on one page. @returns null where the machine lacks them
 */
export async function recognisePages(
  pdf: Uint8Array,
  pages: readonly { readonly page: number; readonly height: number; readonly size: number }[],
): Promise<readonly RecognisedPage[] | null> {
  if (!(await hasDanish())) return null;
  const read: RecognisedPage[] = [];
  for (const { page, height, size } of pages.slice(0, mostPages)) {
    const only = ['-f', `${page}`, '-l', `${page}`];
    const picture = await run(['pdftoppm', '-r', `${dotsPerInch}`, '-gray', ...only, '-png', '-'], pdf);
    const table = picture && (await run(['tesseract', 'stdin', 'stdout', '-l', 'dan', 'tsv'], picture));
    const words = table ? wordsOf(table.toString('utf8')) : [];
    if (words.length > 0) read.push(asPage(page, words, height, size));
  }
  return read;
}

let asked: Promise<boolean> | null = null;

/** Asked once a process: whoever installs the programs restarts the server. */
function hasDanish(): Promise<boolean> {
  asked ??= Promise.all([run(['tesseract', '--list-langs']), run(['pdftoppm', '-v'])]).then(
    ([languages, pictures]) => pictures !== null && /^dan$/m.test(languages?.toString() ?? ''),
  );
  return asked;
}

/** Runs a program of the machine within limits. @returns what it writes; null where it is not there or fails */
function run(command: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const limits = ['--as=2000000000', `--cpu=${secondsEach}`, '--nofile=64', '--fsize=0', '--'];
    const child = spawn('prlimit', [...limits, ...command], {
      env: { PATH: process.env.PATH ?? '', OMP_THREAD_LIMIT: '1', LC_ALL: 'C.UTF-8' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 2 * secondsEach * 1000,
      killSignal: 'SIGKILL',
    });
    const written: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => written.push(piece));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(written) : null));
    // A program that has had enough closes its end.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

type Word = {
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly sure: number;
  readonly text: string;
};

/** The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, sureness, text. */
function wordsOf(table: string): Word[] {
  return table.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , left, top, width, height, sure, text = ''] = row.split('\t');
    if (level !== '5' || text.trim() === '') return [];
    const place = { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
    return [{ line: `${block}.${paragraph}.${line}`, ...place, sure: Number(sure), text: text.trim() }];
  });
}

function asPage(page: number, words: readonly Word[], pageHeight: number, size: number): RecognisedPage {
  const points = (dots: number) => (dots * 72) / dotsPerInch;
  const lines = [...Map.groupBy(words, ({ line }) => line).values()].map((own): PdfLine => {
    const bottom = Math.max(...own.map(({ top, height }) => top + height));
    const text = own.map((word) => word.text).join(' ');
    return {
      // What it takes for a plus or a star at the beginning of a line was a bullet.
      text: text.replace(/^[+*»¢©°]\s+(?=\p{L})/u, '• '),
      x: points(Math.min(...own.map(({ left }) => left))),
      y: pageHeight - points(bottom),
      right: points(Math.max(...own.map(({ left, width }) => left + width))),
      size,
      cells: [text],
      raised: [],
    };
  });
  const sure = words.reduce((sum, word) => sum + word.sure, 0) / words.length;
  const doubtful = words.filter((word) => word.sure < doubtBelow).map(({ text }) => text);
  return { page, lines, sureness: Math.round(sure), doubtful };
}

const doubtBelow = 60;
