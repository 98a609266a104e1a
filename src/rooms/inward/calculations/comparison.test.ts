import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { routes } from './index.ts';

const { database } = await testDatabase();
const services = await testServices(database);
const get = (path: string) => answerOf(routes, { path }, services);
const votes = 'groups.id=A&groups.id=B&groups.id=C&groups.votes=610&groups.votes=240&groups.votes=150';

test('the same votes stand side by side by three methods, each with a way to its own answer', async () => {
  const reply = await get(`/beregn/apportionment/sammenlign?svar=1&method=dhondt&seats=4&${votes}`);
  assert.equal(reply.status, 200);
  const page = await reply.text();
  // d'Hondt: 610, 305, 240, 203⅓ give 3, 1, 0. Sainte-Laguë: 610, 240, 203⅓, 150 give 2, 1, 1. Quotas of 2,44, 0,96 and
  // 0,60 give 2, 0, 0 and the two largest remainders 2, 1, 1.
  const rows = { A: [3, 2, 2], B: [1, 1, 1], C: [0, 1, 1] };
  for (const [name, seats] of Object.entries(rows)) {
    const cells = seats.map((count) => `<td class="numeric">${count}</td>`).join('');
    assert.ok(page.includes(`<th scope="row">${name}</th>${cells}`), name);
  }
  assert.match(page, /href="\/beregn\/apportionment\?[^"]*method=sainte-lague/);
});

test('a method that ends in a tie says so beside the others', async () => {
  const level = 'groups.id=A&groups.id=B&groups.votes=100&groups.votes=100';
  const page = await (
    await get(`/beregn/apportionment/sammenlign?svar=1&method=dhondt&seats=1&${level}`)
  ).text();
  assert.equal(page.split('Der skal trækkes lod').length - 1, 3);
});

test('a question without methods to compare has no such page', async () => {
  assert.equal((await get('/beregn/indexation/sammenlign?svar=1')).status, 404);
});

test('the calculations are searched without script', async () => {
  const found = await (await get('/beregn?q=cvr')).text();
  assert.match(found, /1 beregning med »cvr«/);
  assert.match(found, /Kontrollér et CVR-nummer/);
  assert.match(await (await get('/beregn?q=xyzzy')).text(), /Ingen beregning passer/);
});
