import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientAddresses } from './client-address.ts';

function behind(...proxies: readonly string[]) {
  const addresses = clientAddresses(proxies);
  assert.ok(addresses);
  return addresses;
}
const addresses = behind('127.0.0.1', '10.0.0.0/8', '::1');

// Planted fault: believe the first address of the header, which the asker wrote.
test('behind a proxy the address is what the outermost proxy of ours saw', () => {
  assert.equal(addresses.of('127.0.0.1', '203.0.113.9'), '203.0.113.9');
  assert.equal(addresses.of('::ffff:127.0.0.1', '198.51.100.1, 203.0.113.9'), '203.0.113.9');
  assert.equal(addresses.of('127.0.0.1', '198.51.100.1, 203.0.113.9, 10.2.3.4'), '203.0.113.9');
  assert.equal(addresses.of('::1', '2001:db8::7'), '2001:db8::7');
});

test('whoever is no proxy of ours speaks for nobody else', () => {
  assert.equal(addresses.of('203.0.113.9', '127.0.0.1'), '203.0.113.9');
  assert.equal(behind().of('127.0.0.1', '203.0.113.9'), '127.0.0.1');
  assert.equal(addresses.of('127.0.0.1', 'unknown'), '127.0.0.1');
  assert.equal(addresses.of('127.0.0.1', undefined), '127.0.0.1');
});

test('what is no address is refused', () => {
  for (const proxy of ['proxy.example', '10.0.0.0/99', '10.0.0.0/x', '/8'])
    assert.equal(clientAddresses([proxy]), null);
});
