import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { newMeeting, openImportDesk } from '../../../../test/import-desk.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Subject } from '../../../platform/door/index.ts';
import { listHistory } from '../../ground/history/index.ts';
import { getDraft } from '../../sittings/agendas/index.ts';
import { findMeeting } from '../../sittings/meetings/index.ts';
import { storeImport } from './index.ts';
import { changeTimeAndPlace } from './steps/meeting-of.ts';

const desk = await openImportDesk();
const { councilId } = desk.demo;

const historyOf = async (subject: Subject) => {
  const told = await desk.door.read((trx) => listHistory(trx, subject, desk.services.sentences));
  return told.map(({ sentence, parts, partOf }) => ({ sentence, parts, partOf }));
};
const meetingOn = async (on: string) => {
  const meeting = await desk.door.read((trx) => findMeeting(trx, desk.secretary, councilId, on));
  assert.ok(meeting);
  return meeting;
};

test('what an import did is told on the meeting, step by step, and so is what undoing it did', async () => {
  const importId = await desk.read('2030-05-06');
  expectOk(await desk.door.do(storeImport, { councilId, importId, ...newMeeting }));
  const { id } = await meetingOn('2030-05-06');
  assert.deepEqual(await historyOf(`meeting:${id}`), [
    {
      sentence: 'Filen »dagsorden.txt« blev lagt ind.',
      parts: [
        'Mødet blev planlagt til den 6. maj 2030.',
        'Dagsordenen blev oprettet.',
        'Afsnittet »Sager« blev tilføjet.',
        'Punktet »Busser på landet« blev tilføjet under »Sager«.',
        'Punktet »Færger« blev tilføjet under »Sager«.',
      ],
      partOf: null,
    },
  ]);
  const draft = await desk.door.read((trx) => getDraft(trx, desk.secretary, id));
  const item = draft?.sections[0]?.items[0];
  assert.ok(item);
  assert.deepEqual(await historyOf(`agenda-item:${item.id}`), [
    {
      sentence: 'Punktet »Busser på landet« blev tilføjet under »Sager«.',
      parts: [],
      partOf: 'Filen »dagsorden.txt« blev lagt ind.',
    },
  ]);
});

test('a meeting that got the file’s time and place says from what to what', async () => {
  const importId = await desk.read('2030-06-03');
  expectOk(await desk.door.do(storeImport, { councilId, importId, ...newMeeting }));
  const { id } = await meetingOn('2030-06-03');
  const told = { startsAt: '13:00', place: 'Skive Rådhus' };
  await desk.database.as(desk.secretary, async (trx) =>
    expectOk(await changeTimeAndPlace(actOf(trx, desk.secretary), id, told)),
  );
  assert.equal(
    (await historyOf(`meeting:${id}`))[0]?.sentence,
    'Mødet blev ændret: begyndelse fra kl. 9.30 til kl. 13.00; sted fra »Ikke oplyst« til »Skive Rådhus«.',
  );
});
