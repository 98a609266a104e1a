import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../../kernel/ids.ts';
import { expectOk } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import { emptyStore, formWith, half, limits, post } from './upload.testing.ts';
import { readForm } from './upload.ts';
import { refuseUpload } from './upload-errors.ts';

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
    const { store, left } = await emptyStore();
    const read = await readForm(post(body, 'multipart/form-data; boundary=x'), store, limits, {
      files: 'kept',
    });
    assert.deepEqual([read.ok ? '' : read.error.code, left()], ['upload-name', 0], name);
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
