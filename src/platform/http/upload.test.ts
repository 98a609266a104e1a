import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { asId } from '../../kernel/ids.ts';
import { asId } from '../../kernel/ids.ts';
import { expectOk } from '../../kernel/result.ts';
import { type FileStore, openFileStore } from '../files/store.ts';
import { readForm, usualFormLimits } from './upload.ts';
import { refuseUpload } from './upload-errors.ts';

const root = mkdtempSync(join(tmpdir(), 'upload-'));
after(() => rmSync(root, { recursive: true, force: true }));

async function emptyStore() {
  const folder = mkdtempSync(join(root, 'store-'));
  const left = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length;
  return { store: await openFileStore(folder), left };
}

function post(body: FormData | URLSearchParams | string, type?: string): Request {
  return new Request('http://x/', {
    method: 'POST',
    body,
    ...(type ? { headers: { 'content-type': type } } : {}),
  });
}

function formWith(...files: readonly [string, string | Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData();
  form.append('titel', 'Æbler på Ærø');
  for (const [name, content] of files)
    form.append('filer', new File([content], name, { type: 'text/plain' }));
  return form;
}

const limits = {
  ...usualFormLimits,
  bytes: 10_000_000,
  fileBytes: 2_000_000,
  files: 3,
  fields: 4,
  fieldBytes: 5000,
};

async function refusalOf(request: Request) {
  const { store, left } = await emptyStore();
  const result = await readForm(request, store, limits, { files: 'kept' });
  assert.equal(left(), 0, 'nothing is left behind');
  return result.ok ? 'accepted' : result.error.code;
}

test('a urlencoded form gives its fields, the last value of each and all of them', async () => {
  const { store } = await emptyStore();
  const form = expectOk(
    await readForm(post(new URLSearchParams('a=1&a=2&b=%C3%A6+%C3%B8')), store, limits, { files: 'kept' }),
  ).form;
  assert.deepEqual(
    [form.text('a'), form.texts('a'), form.text('b'), form.text('c')],
    ['2', ['1', '2'], 'æ ø', ''],
  );
});

test('files of a multipart form are stored under their hash with the name the sender gave', async () => {
  const { store } = await emptyStore();
  const form = expectOk(
    await readForm(post(formWith(['brev æøå.txt', 'hej'], ['to.txt', ''])), store, limits, { files: 'kept' }),
  ).form;
  assert.equal(form.text('titel'), 'Æbler på Ærø');
  const hash = createHash('sha256').update('hej').digest('hex');
  assert.deepEqual(form.files[0], {
    hash,
    size: 3,
    field: 'filer',
    fileName: 'brev æøå.txt',
    claimedType: 'text/plain',
  });
  assert.equal(form.files[1]?.size, 0);
  assert.equal((await store.read(asId(hash))).toString(), 'hej');
});

test('a file field left empty in the browser is no file', async () => {
  const { store, left } = await emptyStore();
  const body =
    '--x\r\ncontent-disposition: form-data; name="fil"; filename=""\r\ncontent-type: application/octet-stream\r\n\r\n\r\n--x--\r\n';
  const form = expectOk(
    await readForm(post(body, 'multipart/form-data; boundary=x'), store, limits, { files: 'kept' }),
  ).form;
  assert.deepEqual([form.files.length, left()], [0, 0]);
});

test('the name of a file has no folders', async () => {
  const { store } = await emptyStore();
  const form = expectOk(
    await readForm(post(formWith(['C:\\mine\\brev.pdf', 'a'], ['../../etc/passwd', 'b'])), store, limits, {
      files: 'kept',
    }),
  ).form;
  assert.deepEqual(
    form.files.map((file) => file.fileName),
    ['brev.pdf', 'passwd'],
  );
});

test('every limit refuses with its own sentence and leaves no file', async () => {
  const large = new Uint8Array(2_000_001);
  assert.equal(await refusalOf(post(formWith(['a', 'a'], ['stor.pdf', large]))), 'upload-file-too-large');
  const parts = ['1', '2', '3', '4'].map((name): [string, string] => [name, name]);
  assert.equal(await refusalOf(post(formWith(...parts))), 'upload-too-many-files');
  assert.equal(await refusalOf(post(new URLSearchParams('a=1&b=2&c=3&d=4&e=5'))), 'upload-too-many-fields');
  assert.equal(await refusalOf(post(new URLSearchParams({ a: 'x'.repeat(5001) }))), 'upload-field-too-long');
  const long = formWith(['a', 'a']);
  long.append('b', 'x'.repeat(5001));
  assert.equal(await refusalOf(post(long)), 'upload-field-too-long');
  const many = new Uint8Array(1_900_000);
  assert.equal(
    await refusalOf(post('a='.padEnd(10_000_001, 'x'), 'application/x-www-form-urlencoded')),
    'upload-too-large',
  );
  const { store, left } = await emptyStore();
  const small = await readForm(
    post(formWith(['a', 'b'], ['b', many])),
    store,
    {
      ...limits,
      bytes: 1_000_000,
    },
    { files: 'kept' },
  );
  assert.deepEqual([small.ok ? '' : small.error.code, left()], ['upload-too-large', 0]);
});

test('a form that is no form, or not text, is refused', async () => {
  assert.equal(await refusalOf(post('{}', 'application/json')), 'upload-kind-unknown');
  assert.equal(await refusalOf(post('x', 'multipart/form-data')), 'upload-kind-unknown');
  assert.equal(await refusalOf(post('navn=%E6ble', 'application/x-www-form-urlencoded')), 'upload-not-text');
  assert.equal(await refusalOf(post('navn=a%00b', 'application/x-www-form-urlencoded')), 'upload-not-text');
});

const refuseAll = refuseUpload('upload-foreign');
const withToken = (token: string) => {
  const form = new FormData();
  form.append('csrf', token);
  form.append('fil', new File(['x'.repeat(300_000)], 'a.txt'));
  return form;
};

/** A store that counts what it is asked to write. */
async function watchedStore(fail?: { readonly code: string }) {
  const { store, left } = await emptyStore();
  let written = 0;
  const receive: FileStore['receive'] = async (content) => {
    written += 1;
    if (!fail) return store.receive(content);
    // As the disk does it: the first piece is taken, the next is not.
    for await (const _piece of content) break;
    throw Object.assign(new Error('write'), fail);
  };
  return { store: { ...store, receive }, left, written: () => written };
}

// Planted fault: ask the gate when the form has come whole.
test('the token stands before the files: without it no byte of them is written', async () => {
  for (const [token, expected] of [
    ['own', 0],
    ['foreign', 1],
  ] as const) {
    const { store, left, written } = await watchedStore();
    const gate = (given: string) => (given === 'own' ? null : refuseAll);
    const read = await readForm(post(withToken(token)), store, limits, { files: 'kept', gate });
    assert.deepEqual([read.ok, written(), left()], expected === 0 ? [true, 1, 1] : [false, 0, 0]);
  }
  const late = new FormData();
  late.append('fil', new File(['x'], 'a.txt'));
  late.append('csrf', 'own');
  const { store, written } = await watchedStore();
  const gate = (given: string) => (given === 'own' ? null : refuseAll);
  const read = await readForm(post(late), store, limits, { files: 'kept', gate });
  assert.deepEqual([read.ok, written()], [false, 0]);
});

test('a form that asks for no files gets none written', async () => {
  const { store, left, written } = await watchedStore();
  const read = await readForm(post(withToken('own')), store, limits);
  assert.deepEqual([read.ok ? '' : read.error.code, written(), left()], ['upload-no-files', 0, 0]);
});

test('files that only pass are read by their hash, and are gone at the end', async () => {
  const { store, left } = await emptyStore();
  const { form, files, end } = expectOk(
    await readForm(post(formWith(['a.txt', 'kun forbi'])), store, limits, { files: 'passing' }),
  );
  const hash = asId<'files'>(form.files[0]?.hash ?? '');
  assert.deepEqual([(await files.read(hash)).toString(), await files.has(hash)], ['kun forbi', true]);
  assert.deepEqual([await store.has(hash), left()], [false, 1]);
  await end();
  assert.equal(left(), 0);
});

test('a name with signs that no file may have, or far too long, is refused', async () => {
  for (const name of ["filename*=UTF-8''a%00.txt", `filename="${'x'.repeat(300)}.txt"`]) {
    const body = `--x\r\ncontent-disposition: form-data; name="fil"; ${name}\r\n\r\nhej\r\n--x--\r\n`;
    assert.equal(await refusalOf(post(body, 'multipart/form-data; boundary=x')), 'upload-name', name);
  }
});

// Planted fault: leave the rest of the form waiting for a file that is no longer written.
test('a disk that takes no more is said at once, however much is still to come', async () => {
  const codes = [
    ['ENOSPC', 'upload-disk-full'],
    ['EDQUOT', 'upload-disk-full'],
    ['EROFS', 'upload-disk-read-only'],
    ['EACCES', 'upload-disk-read-only'],
  ] as const;
  for (const [code, refusal] of codes) {
    const { store, left } = await watchedStore({ code });
    const piece = new Uint8Array(100_000);
    let isFirst = true;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        const head = '--x\r\ncontent-disposition: form-data; name="fil"; filename="a"\r\n\r\n';
        controller.enqueue(isFirst ? Buffer.from(head) : piece);
        isFirst = false;
        return new Promise((resolve) => setTimeout(resolve, 1));
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const request = new Request('http://x/', { method: 'POST', body: endless, headers, ...half });
    const read = await readForm(request, store, { ...limits, bytes: 2e7, fileBytes: 2e7 }, { files: 'kept' });
    assert.deepEqual([read.ok ? '' : read.error.code, left()], [refusal, 0]);
  }
});

test('a disk that refuses when the form has come whole is said as well', async () => {
  const { store, left } = await emptyStore();
  const receive: FileStore['receive'] = async (content) => ({
    ...(await store.receive(content)),
    keep: () => Promise.reject(Object.assign(new Error('rename'), { code: 'ENOSPC' })),
  });
  const read = await readForm(post(formWith(['a', 'a'])), { ...store, receive }, limits, { files: 'kept' });
  assert.deepEqual([read.ok ? '' : read.error.code, left()], ['upload-disk-full', 0]);
});

test('wherever the sender breaks off, nothing is stored (kept by: files are kept one by one as they come)', async () => {
  const whole = Buffer.from(await new Response(formWith(['a.txt', 'aaaa'], ['b.txt', 'bbbb'])).arrayBuffer());
  const boundary = whole.subarray(2, whole.indexOf('\r\n')).toString();
  const type = `multipart/form-data; boundary=${boundary}`;
  await fc.assert(
    // The last four bytes are "--\r\n" after the closing boundary: without them the form may count as whole.
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 5 }), fc.boolean(), async (cut, aborted) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(whole.subarray(0, cut));
          if (aborted) controller.error(new Error('gone'));
          else controller.close();
        },
      });
      const request = new Request('http://x/', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
        ...half,
      });
      assert.equal(await refusalOf(request), 'upload-broken');
    }),
    { numRuns: 60 },
  );
});

/** Node wants it with a streaming body; the DOM's type does not know it. */
const half = { duplex: 'half' };

test('a file of 200 MB passes through without filling memory', async () => {
  const { store } = await emptyStore();
  const piece = new Uint8Array(1024 * 1024).fill(7);
  const head = '--x\r\ncontent-disposition: form-data; name="fil"; filename="stor.bin"\r\n\r\n';
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(head)),
    pull(controller) {
      if (sent < 200) controller.enqueue(piece);
      else {
        controller.enqueue(Buffer.from('\r\n--x--\r\n'));
        controller.close();
      }
      sent += 1;
    },
  });
  const request = new Request('http://x/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    ...half,
  });
  const before = process.memoryUsage().rss;
  const form = expectOk(
    await readForm(request, store, { ...usualFormLimits, bytes: 300 * 1024 * 1024 }, { files: 'kept' }),
  ).form;
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
  assert.equal(form.files[0]?.size, 200 * 1024 * 1024);
  assert.ok(grown < 120, `memory grew by ${Math.round(grown)} MB`);
});
