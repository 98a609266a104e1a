import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expectOk } from '../../src/kernel/result.ts';
import { openPress } from '../../src/platform/pdf/press.ts';
import { renderPaperFile } from '../../src/rooms/outward/exports/model/paper-html.ts';
import { renderPaperTypst } from '../../src/rooms/outward/exports/model/paper-typst.ts';
import { agendaBody } from '../../src/rooms/sittings/agenda-papers/index.ts';
import { type Figure, Lacking, median, rounded, timeRuns } from './figure.ts';
import { agendaToPrint } from './print/agenda-to-print.ts';

const runs = 5;
const browserPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The PDF of a 60-page agenda. Cold: a new process each time until the file lies there; Chromium prints the same
 * agenda's HTML from its own command line, without our Node before it. Warm: after an edit, both already running.
 */
export async function measure(): Promise<Figure> {
  const browser = browserPaths.find((path) => existsSync(path));
  if (!browser)
    throw new Lacking('Chromium is not on this machine; install it with: apt-get install chromium');
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-figure-'));
  try {
    const cold = await timeRuns(runs, () => printCold(join(folder, 'agenda.pdf'), join(folder, 'compiled')));
    const page = join(folder, 'agenda.html');
    await writeFile(page, await htmlOf(0));
    const browserCold = await timeRuns(runs, () => printColdWith(browser, page, join(folder, 'browser.pdf')));
    const { times: warm, pages } = await printWarm();
    const browserWarm = await printWarmWith(browser);
    const value = median(cold);
    const against = median(browserCold);
    return {
      name: 'agenda-pdf',
      value: rounded(value),
      unit: 'ms',
      against: { what: 'Chromium printing the same agenda, cold', value: rounded(against) },
      runs,
      detail: {
        pages,
        coldMs: rounded(value),
        chromiumColdMs: rounded(against),
        timesFasterCold: rounded(against / value),
        warmMs: rounded(median(warm)),
        chromiumWarmMs: rounded(median(browserWarm)),
        timesFasterWarm: rounded(median(browserWarm) / median(warm)),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function htmlOf(edit: number): Promise<string> {
  return String(await renderPaperFile(agendaBody(agendaToPrint(edit)), () => ''));
}

/** As the launcher starts it: with what Node compiled before kept on the disk. */
function printCold(out: string, compiled: string): Promise<void> {
  const program = fileURLToPath(new URL('./print/agenda.ts', import.meta.url));
  return run(process.execPath, [program, out], { NODE_COMPILE_CACHE: compiled });
}

function printColdWith(browser: string, page: string, out: string): Promise<void> {
  const profile = `--user-data-dir=${out}-profile`;
  return run(browser, [
    ...browserFlags,
    profile,
    '--no-pdf-header-footer',
    `--print-to-pdf=${out}`,
    pathToFileURL(page).href,
  ]);
}

async function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(program, words, { stdio: 'ignore', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

async function printWarm(): Promise<{ times: number[]; pages: number }> {
  const press = openPress();
  try {
    const print = async (edit: number) =>
      expectOk(
        await press.print(
          renderPaperTypst(agendaBody(agendaToPrint(edit)), () => false),
          [],
        ),
      );
    const { pages } = await print(0);
    return { times: await timeRuns(runs, (each) => print(each + 1)), pages };
  } finally {
    await press.close();
  }
}

async function printWarmWith(browser: string): Promise<number[]> {
  const running = await chromium.launch({ executablePath: browser, args: browserFlags });
  try {
    const page = await running.newPage();
    const print = async (edit: number) => {
      await page.setContent(await htmlOf(edit));
      await page.pdf({ format: 'A4', tagged: true, outline: true });
    };
    await print(0);
    return await timeRuns(runs, (each) => print(each + 1));
  } finally {
    await running.close();
  }
}
