import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromHere, isLoopback } from './loopback.ts';

test('this machine has a name and a few addresses', () => {
  for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])
    assert.ok(isLoopback(host), host);
  for (const host of ['', '0.0.0.0', '128.0.0.1', 'localhost.example', '127.0.0.1.example', 'tvaers.example'])
    assert.ok(!isLoopback(host), host);
});

// Planted faults: ask the name alone; ask the headers of proxies alone.
test('a request is from here where it names this machine and nobody passed it on', () => {
  assert.ok(isFromHere('localhost:3000', ['host']));
  assert.ok(isFromHere('[::1]:3000', ['host', 'accept']));
  for (const host of ['evil.example', 'localhost.evil.example:3000', '10.0.0.7', 'a b'])
    assert.ok(!isFromHere(host, ['host']), host);
  for (const name of [
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Real-IP',
    'Via',
    'X-Forwarded-Port',
    'CF-Connecting-IP',
    'CF-Connecting-IPv6',
    'CF-Ray',
    'CDN-Loop',
    'True-Client-IP',
    'Fastly-Client-IP',
    'X-Client-IP',
    'X-Cluster-Client-IP',
    'X-Original-Host',
  ])
    assert.ok(!isFromHere('localhost', ['host', name]), name);
});
