import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openFileStore } from '../files/store.ts';
import { usualFormLimits } from './upload.ts';

const root = mkdtempSync(join(tmpdir(), 'upload-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A store of files in a folder of its own. */
export async function emptyStore() {
  const folder = mkdtempSync(join(root, 'store-'));
  const left = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length;
  return { store: await openFileStore(folder), left };
}

export function post(body: FormData | URLSearchParams | string, type?: string): Request {
  return new Request('http://x/', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'content-type': type } } : {}),
  });
}

export function formWith(...files: readonly [string, string | Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData();
  form.append('titel', 'Æbler på Ærø');
  for (const [name, content] of files)
    form.append('filer', new File([content], name, { type: 'text/plain' }));
  return form;
}

export const limits = {
  ...usualFormLimits,
  bytes: 10_000_000,
  fileBytes: 2_000_000,
  files: 3,
  fields: 4,
  fieldBytes: 5000,
};

/** Node wants it with a streaming body; the DOM's type does not know it. */
export const half = { duplex: 'half' };
