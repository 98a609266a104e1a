import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AgreementInput,
  calculateAgreement,
  calculateByPopulation,
  calculateChange,
  calculateQuotas,
  calculateRescaled,
  type Municipality,
} from './index.ts';

const codeOf = (answer: { readonly error?: { readonly code: string } } | object): string =>
  'error' in answer && answer.error ? answer.error.code : '';

const A: Municipality = { code: 'A', region: 'X', population: 1n, immigrants: 1n, familyReunified: 0n };
const model = (...municipalities: Municipality[]) =>
  codeOf(calculateQuotas({ nationalTotal: 1n, municipalities }));

const fine: AgreementInput = {
  quotas: new Map([
    ['751', 15n],
    ['791', 12n],
    ['851', 3n],
  ]),
  regional: new Map([
    ['082', 27n],
    ['081', 3n],
  ]),
};
const agreed = (change: Partial<AgreementInput>) => codeOf(calculateAgreement({ ...fine, ...change }));

test('the inputs the faults are planted in are fine', () => {
  assert.deepEqual([model(A), agreed({})], ['', '']);
});

test('no municipalities', () => {
  assert.equal(model(), 'no-municipalities');
  assert.equal(codeOf(calculateByPopulation({ persons: 1n, municipalities: [] })), 'no-municipalities');
  assert.equal(codeOf(calculateRescaled({ ...fine, quotas: new Map(), clause: true })), 'no-municipalities');
});

test('the same municipality twice', () => {
  assert.equal(model(A, A), 'municipality-twice');
});

test('negative people of any kind', () => {
  assert.equal(model({ ...A, population: -1n }), 'negative-people');
  assert.equal(model({ ...A, immigrants: -1n }), 'negative-people');
  assert.equal(model({ ...A, familyReunified: -1n }), 'negative-people');
});

test('a share of nobody', () => {
  assert.equal(model({ ...A, population: 0n }), 'share-of-no-population');
  assert.equal(model({ ...A, immigrants: 0n }), 'share-of-no-immigrants');
});

test('negative quotas and totals', () => {
  assert.equal(codeOf(calculateQuotas({ nationalTotal: -1n, municipalities: [A] })), 'quota-negative');
  assert.equal(codeOf(calculateByPopulation({ persons: -1n, municipalities: [A] })), 'quota-negative');
  assert.equal(codeOf(calculateChange(-1n, 1n)), 'quota-negative');
  assert.equal(agreed({ quotas: new Map([['751', -1n]]) }), 'quota-negative');
  assert.equal(agreed({ transfers: [{ from: '751', to: '791', places: -1n }] }), 'quota-negative');
});

test('a code without a region, and a region without a quota', () => {
  assert.equal(agreed({ quotas: new Map([['999', 1n]]) }), 'municipality-without-region');
  assert.equal(agreed({ regional: new Map([['082', 27n]]) }), 'region-without-quota');
});

test('quotas that are not the regional quota together', () => {
  assert.equal(
    agreed({
      regional: new Map([
        ['082', 28n],
        ['081', 3n],
      ]),
    }),
    'region-sum-differs',
  );
  assert.equal(agreed({ regional: new Map([...fine.regional, ['085', 1n]]) }), 'region-sum-differs');
});

test('a stranger in a transfer or among the exempt', () => {
  assert.equal(agreed({ transfers: [{ from: '751', to: '101' }] }), 'unknown-municipality');
  assert.equal(agreed({ exempt: ['101'] }), 'unknown-municipality');
});

test('a transfer across a regional border, and one to itself', () => {
  assert.equal(agreed({ transfers: [{ from: '751', to: '851' }] }), 'transfer-across-regions');
  assert.equal(agreed({ transfers: [{ from: '751', to: '751' }] }), 'transfer-to-itself');
});

test('more places than the quota, and the whole quota twice', () => {
  const places = (count: bigint) => ({ from: '751', to: '791', places: count });
  assert.equal(agreed({ transfers: [places(8n), places(8n)] }), 'transfer-above-quota');
  assert.equal(agreed({ transfers: [places(1n), { from: '751', to: '791' }] }), 'whole-quota-given-twice');
});

test('exempt twice, and exempt but receiving', () => {
  assert.equal(agreed({ exempt: ['751', '751'] }), 'exempt-twice');
  assert.equal(agreed({ exempt: ['791'], transfers: [{ from: '751', to: '791' }] }), 'exempt-receives');
});

test('a change from nothing', () => {
  assert.equal(codeOf(calculateChange(0n, 100n)), 'no-total-to-change');
});

test('a lot nobody needs', () => {
  assert.equal(agreed({ lots: [{ between: ['751', '791'], drawn: ['751'] }] }), 'lot-not-needed');
});
