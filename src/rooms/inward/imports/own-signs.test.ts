import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openImportDesk } from '../../../../test/import-desk.ts';
import { assertSound } from '../../../../test/structure.ts';
import { answerOf } from '../../../../test/visit.ts';
import type { ImportId } from '../../../kernel/ids.ts';
import { routes as signRoutes } from '../signs/index.ts';
import { routes } from './index.ts';
import { findImport } from './store.ts';

/** A council's own signs: learned from a correction, put to use by one click, gone by, and removed. */

const { services, secretary: viewer, door, demo, read } = await openImportDesk();
const { councilId } = demo;
const base = `/sekretariat/${councilId}/import`;

const document = `1. Sager

1.1. Busser på landet
Q-2030/77 abc

Baggrund
Busserne kører hver time.

Sådan ligger landet

Der er 14 linjer i alt.

Indstilling
Det indstilles, at KKR godkender planen.
`;

async function itemOf(importId: ImportId) {
  const found = await door.read((trx) => findImport(trx, { councilId, importId }));
  if (found?.understood.kind !== 'agenda') return assert.fail('no agenda');
  return found.understood.sections[0]?.items[0] ?? assert.fail('no item');
}

async function signsPage(): Promise<string> {
  const reply = await answerOf(signRoutes, { path: `${base}/kendetegn`, viewer }, services);
  assert.equal(reply.status, 200);
  const page = await reply.text();
  assertSound(page);
  return page;
}

async function post(path: string, form: Readonly<Record<string, string>> = {}) {
  return answerOf([...routes, ...signRoutes], { path, viewer, form }, services);
}

test('a part moved by hand is proposed, used after one click, and every later reading goes by it', async () => {
  const importId = await read('2030-01-07', document);
  const before = await itemOf(importId);
  assert.equal(before.recordNumber, null);
  const corrections = {
    meetingOn: '2030-01-07',
    's0i0-recordNumber': 'Q-2030/77',
    's0i0-background': 'Busserne kører hver time.',
    's0i0-caseStatement': 'Sådan ligger landet\n\nDer er 14 linjer i alt.',
    do: 'correct',
  };
  assert.equal((await post(`${base}/${importId}`, corrections)).status, 303);
  const proposed = await signsPage();
  assert.match(proposed, /Foreslået efter jeres rettelser/);
  assert.match(proposed, /»Sådan ligger landet«<\/strong> er sagsfremstilling/);
  assert.match(proposed, /»Q-2030\/77«<\/strong> er sagsnummer/);
  assert.equal((await itemOf(await read('2030-01-07', document))).recordNumber, null);
  for (const [, address] of proposed.matchAll(/action="([^"]+\/brug)"/g))
    assert.equal((await post(address ?? '')).status, 303);
  const item = await itemOf(await read('2030-01-07', document));
  assert.equal(item.recordNumber, 'Q-2030/77');
  assert.deepEqual(
    item.readings.filter(({ signs }) => signs.includes('profile')).map(({ part }) => part),
    ['recordNumber', 'caseStatement'],
  );
  const removal = /action="([^"]+\/fjern)"/.exec(await signsPage())?.[1] ?? assert.fail('no removal');
  assert.equal((await post(removal)).status, 303);
  assert.match(await signsPage(), /blev fjernet/);
});

test('a sign that cannot be is refused at its field, and what was typed stands', async () => {
  const reply = await post(`${base}/kendetegn`, { form: 'Sagen', means: 'recordNumber' });
  assert.equal(reply.status, 422);
  const page = await reply.text();
  assertSound(page);
  assert.match(page, /<a href="#form">Skriv et sagsnummer/);
  assert.match(page, /value="Sagen"/);
});
