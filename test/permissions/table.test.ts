import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../src/main/routes.ts';
import { nameOf } from './addresses.ts';
import { accessOf, permissions } from './table.ts';

test('every address of the site is in the table, and none that is not there', () => {
  assert.deepEqual(Object.keys(permissions).sort(), routes.map(nameOf).sort());
});

test('every route asks what the table says', () => {
  const told = Object.entries(permissions).map(([name, asked]) => [name, accessOf(asked)]);
  assert.deepEqual(
    Object.fromEntries(routes.map((route) => [nameOf(route), route.access])),
    Object.fromEntries(told),
  );
});
