import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { packQuery, unpackQuery } from './packed-query.ts';

const query = new URLSearchParams([
  ['groups.id', 'Ærø & Læsø'],
  ['groups.id', 'B'],
]);

test('what is packed is unpacked again, every row of it', () => {
  assert.equal(unpackQuery(packQuery(query))?.toString(), query.toString());
});

test('an address that was cut off, or never was one, is no query', () => {
  assert.equal(unpackQuery(packQuery(query).slice(0, -6)), null);
  assert.equal(unpackQuery('hej'), null);
});

test('a small address cannot be unpacked into more than a form holds', () => {
  const large = deflateRawSync('a'.repeat(50_000_000)).toString('base64url');
  assert.ok(large.length < 100_000);
  assert.equal(unpackQuery(large), null);
});
