import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { schemaTypes } from '../tools/schema-types.ts';
import { testDatabase } from './database.ts';

test('the row types are those of the migrated database', async () => {
  const { connectionString } = await testDatabase();
  const written = await readFile(new URL('../src/platform/postgres/schema.ts', import.meta.url), 'utf8');
  // Compared without white space: the formatter may have been over the file.
  const bare = (text: string) => text.replace(/\s+/g, '');
  assert.equal(bare(written), bare(await schemaTypes(connectionString)));
  assert.ok(written.includes('papers: PapersRow;'));
});
