import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfiguration } from './configuration.ts';

test('without any setting the server is a trial on this machine', () => {
  const { dataFolder, ...rest } = readConfiguration({});
  assert.match(dataFolder, /\.tvaers$/);
  assert.deepEqual(rest, {
    port: 3000,
    databaseUrl: null,
    baseUrl: 'http://localhost:3000',
    demonstration: true,
    development: true,
    isHere: true,
    host: '127.0.0.1',
    proxies: [],
    logins: null,
    scanner: null,
    metricsWord: null,
  });
});

test('a database of one’s own makes it a server: no demonstration, no /dev, open to the network', () => {
  const wished = { DATABASE_URL: 'postgres:///tvaers', TVAERS_DEMO: '1' };
  const { databaseUrl, demonstration, development, host } = readConfiguration(wished);
  assert.deepEqual(
    { databaseUrl, demonstration, development, host },
    { databaseUrl: 'postgres:///tvaers', demonstration: false, development: false, host: '0.0.0.0' },
  );
});

test('the public address has no slash at the end, and follows the port where it is not given', () => {
  assert.equal(readConfiguration({ TVAERS_BASE_URL: 'https://t.example//' }).baseUrl, 'https://t.example');
  assert.equal(readConfiguration({ PORT: '8080' }).baseUrl, 'http://localhost:8080');
});

test('the demonstration can be left out', () => {
  assert.equal(readConfiguration({ TVAERS_DEMO: '0' }).demonstration, false);
});

// Planted fault: ask only where the server listens.
test('what others reach is no trial: no demonstration and no /dev, though asked for', () => {
  for (const TVAERS_BASE_URL of [
    'https://t.example',
    'http://localhost.t.example',
    'http://10.0.0.7:3000',
    'nowhere',
  ]) {
    const read = readConfiguration({ TVAERS_BASE_URL, TVAERS_DEV: '1', TVAERS_DEMO: '1' });
    assert.deepEqual(
      [read.demonstration, read.development, read.isHere],
      [false, false, false],
      TVAERS_BASE_URL,
    );
  }
  for (const TVAERS_BASE_URL of ['http://127.0.0.1:3000', 'http://[::1]:3000', 'https://localhost']) {
    assert.equal(readConfiguration({ TVAERS_BASE_URL }).development, true, TVAERS_BASE_URL);
  }
});

test('the proxies in front are listed with commas or spaces', () => {
  assert.deepEqual(readConfiguration({ TVAERS_PROXIES: '127.0.0.1, 10.0.0.0/8' }).proxies, [
    '127.0.0.1',
    '10.0.0.0/8',
  ]);
});

const developing: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['on a trial where it is turned off', { TVAERS_DEV: '0' }, false],
  ['on a trial others can reach', { HOST: '0.0.0.0' }, false],
  ['on a trial others can reach, though asked for', { HOST: '0.0.0.0', TVAERS_DEV: '1' }, false],
  ['beside an own database, though asked for', { DATABASE_URL: 'postgres:///t', TVAERS_DEV: '1' }, false],
  [
    'beside an own database on this machine, where asked for',
    { DATABASE_URL: 'postgres:///t', TVAERS_DEV: '1', HOST: '127.0.0.1' },
    true,
  ],
];
for (const [situation, environment, expected] of developing) {
  test(`/dev is ${expected ? '' : 'not '}there ${situation}`, () => {
    assert.equal(readConfiguration(environment).development, expected);
  });
}
