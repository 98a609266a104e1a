import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../src/main/routes.ts';
import { nameOf } from './addresses.ts';
import { permissions } from './table.ts';

test('every address of the site is in the table, and none that is not there', () => {
  assert.deepEqual(Object.keys(permissions).sort(), routes.map(nameOf).sort());
});
