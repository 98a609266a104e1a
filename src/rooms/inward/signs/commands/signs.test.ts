import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, openImportDesk } from '../../../../../test/import-desk.ts';
import { whoMay } from '../../../../../test/who-may.ts';
import { newId } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { getProfile } from '../queries/get-profile.ts';
import { listSigns } from '../store.ts';
import { addSign } from './add-sign.ts';
import { keepSign } from './keep-sign.ts';
import { proposeSign } from './propose-sign.ts';
import { removeSign } from './remove-sign.ts';

const { services, door, demo } = await openImportDesk();
const { councilId } = demo;
const signs = () => door.read((trx) => listSigns(trx, councilId));
const told = async () => (await signs()).map(({ form, means, state }) => `${form}: ${means}, ${state}`);

test('are the secretariat’s: the door refuses anybody else', async () => {
  assert.deepEqual(await whoMay(services, demo, addSign), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, proposeSign), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, keepSign), ['secretariat']);
  assert.deepEqual(await whoMay(services, demo, removeSign), ['secretariat']);
});

test('that cannot be are refused with a reason at the field, and nothing is kept', async () => {
  for (const [form, means, code] of [
    ['', 'decision', 'sign-form-missing'],
    ['Kor', 'decision', 'sign-form-short'],
    ['x'.repeat(101), 'decision', 'text-long'],
    ['1234', 'decision', 'sign-no-name'],
    ['Beslutning:', 'decision', 'sign-common'],
    ['SAG-2024-00117', 'recordNumber', 'sign-common'],
    ['Sagen', 'recordNumber', 'sign-no-number'],
    ['Sådan ligger landet', 'alt', 'sign-meaning-missing'],
  ] as const)
    assert.equal(codesOf(await door.submit(addSign, { councilId, form, means })), code, form);
  assert.deepEqual(await told(), []);
});

test('are what the reader is told until they are removed, and may then mean something else', async () => {
  const profile = () => door.read((trx) => getProfile(trx, councilId));
  const name = { councilId, form: ' Sådan ligger landet: ', means: 'caseStatement' as const };
  const signId = expectOk(await door.do(addSign, name));
  expectOk(await door.do(addSign, { councilId, form: 'Q-2024/117', means: 'recordNumber' }));
  assert.deepEqual(await told(), [
    'Q-2024/117: recordNumber, used',
    'Sådan ligger landet: caseStatement, used',
  ]);
  assert.deepEqual((await profile()).partNames.caseStatement, ['Sådan ligger landet']);
  assert.equal((await profile()).recordPatterns.length, 1);
  assert.equal(codesOf(await door.do(addSign, { ...name, form: 'sådan LIGGER landet' })), 'sign-there');
  expectOk(await door.do(removeSign, { councilId, signId }));
  assert.deepEqual((await profile()).partNames.caseStatement, []);
  assert.deepEqual(expectOk(await door.do(addSign, { ...name, means: 'background' })), signId);
  assert.deepEqual((await profile()).partNames.background, ['Sådan ligger landet']);
});

test('that a correction teaches are in use only once somebody says yes, and never again after a no', async () => {
  const taught = {
    councilId,
    form: 'Vi foreslår',
    means: 'recommendation' as const,
    learnedFrom: 'juni.docx',
  };
  const signId = expectOk(await door.do(proposeSign, taught)) ?? assert.fail('nothing proposed');
  const recommending = async () =>
    (await door.read((trx) => getProfile(trx, councilId))).partNames.recommendation;
  assert.deepEqual(await recommending(), []);
  expectOk(await door.do(keepSign, { councilId, signId }));
  assert.deepEqual(await recommending(), ['Vi foreslår']);
  expectOk(await door.do(removeSign, { councilId, signId }));
  assert.equal(expectOk(await door.do(proposeSign, taught)), null);
  assert.deepEqual(await recommending(), []);
});

test('of another council, or nowhere, are unknown', async () => {
  const nowhere = { councilId, signId: newId<'signs'>() };
  assert.equal(codesOf(await door.do(keepSign, nowhere)), 'sign-unknown');
  assert.equal(codesOf(await door.do(removeSign, nowhere)), 'sign-unknown');
});
