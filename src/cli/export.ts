import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { ExportOrder } from '../rooms/outward/exports/index.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse, refuse } from './errors.ts';
import { misuseWith, refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'export',
  summary: 'Hent en dagsorden som PDF, HTML, JSON, Word eller ZIP, eller alle bilag i én PDF.',
  usage: ['export meeting MØDE --format pdf|html|json|docx|zip|bundle [--out FIL]'],
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORM',
      text: 'pdf, html, json, docx, zip (alle bilag i mapper) eller bundle (alle bilag i én PDF).',
    },
    out: {
      type: 'string',
      short: 'o',
      value: 'FIL',
      text: 'Skriv hertil. Uden den skrives html og json på skærmen og resten i mappen her.',
    },
    version: { type: 'string', value: 'NR', text: 'En tidligere version end den nyeste, der er sendt ud.' },
    draft: { type: 'boolean', text: 'Udkastet, som det ser ud nu.' },
    closed: { type: 'boolean', text: 'Med lukkede punkter og bilag. Del ikke filen med uvedkommende.' },
    json: { ...jsonOption, text: 'Skriv filens navn og størrelse som JSON.' },
  },
  positionals: {
    min: 2,
    max: 2,
    missing: 'ordet meeting og mødets id (eller fx kkr-midtjylland/2024-06-18)',
  },
  run,
};

type Written = { readonly file: string; readonly size: number };

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const order = await readOrder(args);
  if (!order.ok) return misuseWith(io, order.error);
  const { exportAgenda } = await import('../main/export-agenda.ts');
  const { withSite } = await import('../main/with-site.ts');
  const out = args.text('out');
  const json = args.flag('json');
  const onScreen = out === undefined && !json && ['html', 'json'].includes(order.value.format);
  const done = await withSite(io.env, async (site): Promise<Result<Written | string>> => {
    const made = await exportAgenda(site, args.positionals[1] ?? '', order.value);
    if (!made.ok) return made;
    const { content, fileName } = made.value;
    return onScreen ? ok(await text(content)) : writeTo(out ?? fileName, content);
  });
  if (!done.ok) return refuseWith(io, done.error, json);
  io.out(told(done.value, json));
  return 0;
}

function told(done: Written | string, json: boolean): string {
  if (typeof done === 'string') return done;
  return json ? `${JSON.stringify(done)}\n` : `Skrevet: ${done.file} (${done.size} byte)\n`;
}

async function readOrder(args: Arguments): Promise<Result<ExportOrder>> {
  const { exportFormats } = await import('../rooms/outward/exports/index.ts');
  const [what = ''] = args.positionals;
  if (what !== 'meeting')
    return refused(misuse('command-argument-unexpected', { command: 'export', argument: what }));
  const given = args.text('format') ?? '';
  const format = exportFormats.find((each) => each === given);
  if (!format) return refused(misuse('export-format-unknown', { given, formats: exportFormats.join(', ') }));
  const version = args.text('version');
  if (version !== undefined && !/^[1-9]\d{0,3}$/.test(version)) {
    const expected = 'det skal være nummeret på en version, fx 2.';
    return refused(misuse('command-option-value', { command: 'export', option: '--version', expected }));
  }
  const newest = args.flag('draft') ? 'draft' : 'newest';
  const asked = version === undefined ? newest : Number(version);
  return ok({ format, version: asked, closed: args.flag('closed') });
}

/** The whole file or none: it gets its name when it is complete. */
async function writeTo(name: string, content: Readable): Promise<Result<Written>> {
  const path = resolve(name);
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await pipeline(content, createWriteStream(unfinished));
    await rename(unfinished, path);
    return ok({ file: path, size: (await stat(path)).size });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refused(refuse('output-unwritable', { file: name, reason: error.message }));
  } finally {
    await rm(unfinished, { force: true });
  }
}
