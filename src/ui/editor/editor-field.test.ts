import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorField } from './editor-field.ts';

test('the stored text stands as marks in a text field that works by itself', async () => {
  const value = [{ type: 'heading' as const, level: 1 as const, content: [{ text: 'A < B' }] }];
  const page = String(
    await editorField({ name: 'background', label: 'Baggrund', value, error: 'Skriv baggrunden.' }),
  );
  assert.match(page, /<label class="form-label" for="background">Baggrund<\/label>/);
  assert.match(page, /<textarea[^>]* data-format="marks"[^>]*>\n# A &lt; B<\/textarea>/);
  assert.match(page, /<textarea[^>]* aria-describedby="background-error" aria-invalid="true"/);
  assert.doesNotMatch(page, /data-picture-upload/);
});

test('marks that came back with an error stand as they were typed', async () => {
  const page = String(await editorField({ name: 'a', label: 'A', value: '*  b' }));
  assert.match(page, />\n\* {2}b<\/textarea>/);
});

test('where pictures may be sent, the editor is told where to', async () => {
  const pictures = { upload: '/sekretariat/billeder', address: '/billeder/{file}' };
  const page = String(await editorField({ name: 'a', label: 'A', value: '', pictures }));
  assert.match(
    page,
    /data-picture-upload="\/sekretariat\/billeder" data-picture-address="\/billeder\/\{file\}"/,
  );
});
