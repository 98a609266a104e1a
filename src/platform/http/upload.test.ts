import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { asId } from '../../kernel/ids.ts';
import { expectOk } from '../../kernel/result.ts';
import { emptyStore, formWith, half, limits, post } from './upload.testing.ts';
import { readForm, usualFormLimits } from './upload.ts';

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
  const json = await readForm(post('{}', 'Application/JSON; charset=utf-8'), (await emptyStore()).store);
  assert.match(
    json.ok ? '' : json.error.message,
    /^Formularen kom som application\/json, og det kan ikke læses her\./,
  );
  assert.equal(await refusalOf(post('navn=%E6ble', 'application/x-www-form-urlencoded')), 'upload-not-text');
  assert.equal(await refusalOf(post('navn=a%00b', 'application/x-www-form-urlencoded')), 'upload-not-text');
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
