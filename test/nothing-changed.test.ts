import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asId, newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { changeTemplate } from '../src/rooms/ground/councils/commands/change-template.ts';
import { addPerson } from '../src/rooms/ground/identity/commands/add-person.ts';
import { endSession } from '../src/rooms/ground/identity/commands/end-session.ts';
import { grantRole } from '../src/rooms/ground/identity/commands/grant-role.ts';
import { lockPerson } from '../src/rooms/ground/identity/commands/lock-person.ts';
import { removeSecondFactor } from '../src/rooms/ground/identity/commands/remove-second-factor.ts';
import { resetSecondFactor } from '../src/rooms/ground/identity/commands/reset-second-factor.ts';
import { revokeRole } from '../src/rooms/ground/identity/commands/revoke-role.ts';
import { signOut } from '../src/rooms/ground/identity/commands/sign-out.ts';
import { startSession } from '../src/rooms/ground/identity/commands/start-session.ts';
import { unlockPerson } from '../src/rooms/ground/identity/commands/unlock-person.ts';
import { forgetOld } from '../src/rooms/ground/identity/index.ts';
import { removePasskey } from '../src/rooms/ground/passkeys/commands/remove-passkey.ts';
import { removeProvider } from '../src/rooms/ground/providers/commands/remove-provider.ts';
import { setProvider } from '../src/rooms/ground/providers/commands/set-provider.ts';
import { correctImport } from '../src/rooms/inward/imports/commands/correct-import.ts';
import { readUpload } from '../src/rooms/inward/imports/commands/read-upload.ts';
import { addSign } from '../src/rooms/inward/signs/commands/add-sign.ts';
import { keepSign } from '../src/rooms/inward/signs/commands/keep-sign.ts';
import { proposeSign } from '../src/rooms/inward/signs/commands/propose-sign.ts';
import { removeSign } from '../src/rooms/inward/signs/commands/remove-sign.ts';
import { addNotice } from '../src/rooms/outward/notices/commands/add-notice.ts';
import { changeNotice } from '../src/rooms/outward/notices/commands/change-notice.ts';
import { putUpNotice } from '../src/rooms/outward/notices/commands/put-up-notice.ts';
import { takeDownNotice } from '../src/rooms/outward/notices/commands/take-down-notice.ts';
import { addItem } from '../src/rooms/sittings/agendas/commands/add-item.ts';
import { addSection } from '../src/rooms/sittings/agendas/commands/add-section.ts';
import { moveSection } from '../src/rooms/sittings/agendas/commands/move-section.ts';
import { openAgenda } from '../src/rooms/sittings/agendas/commands/open-agenda.ts';
import { placeItem } from '../src/rooms/sittings/agendas/commands/place-item.ts';
import { reinstateItem } from '../src/rooms/sittings/agendas/commands/reinstate-item.ts';
import { renameSection } from '../src/rooms/sittings/agendas/commands/rename-section.ts';
import { restoreItem } from '../src/rooms/sittings/agendas/commands/restore-item.ts';
import { saveItem } from '../src/rooms/sittings/agendas/commands/save-item.ts';
import { stepItem } from '../src/rooms/sittings/agendas/commands/step-item.ts';
import { withdrawItem } from '../src/rooms/sittings/agendas/commands/withdraw-item.ts';
import { addAnnexes } from '../src/rooms/sittings/annexes/commands/add-annexes.ts';
import { changeAnnex } from '../src/rooms/sittings/annexes/commands/change-annex.ts';
import { moveAnnex } from '../src/rooms/sittings/annexes/commands/move-annex.ts';
import { placeAnnex } from '../src/rooms/sittings/annexes/commands/place-annex.ts';
import { replaceAnnexFile } from '../src/rooms/sittings/annexes/commands/replace-annex-file.ts';
import { listItemAnnexes } from '../src/rooms/sittings/item-files/index.ts';
import { createMatter } from '../src/rooms/sittings/matters/commands/create-matter.ts';
import { editMatter } from '../src/rooms/sittings/matters/commands/edit-matter.ts';
import { forgetMatter } from '../src/rooms/sittings/matters/commands/forget-matter.ts';
import { changeMeeting } from '../src/rooms/sittings/meetings/commands/change-meeting.ts';
import { moveDeadline } from '../src/rooms/sittings/meetings/commands/move-deadline.ts';
import { planMeeting } from '../src/rooms/sittings/meetings/commands/plan-meeting.ts';
import { reinstateMeeting } from '../src/rooms/sittings/meetings/commands/reinstate-meeting.ts';
import { restoreDeadline } from '../src/rooms/sittings/meetings/commands/restore-deadline.ts';
import { addCandidate } from '../src/rooms/sittings/proposals/commands/add-candidate.ts';
import { moveCandidate } from '../src/rooms/sittings/proposals/commands/move-candidate.ts';
import { testDatabase } from './database.ts';
import { demoClock, demoCouncil } from './demo.ts';
import { readProject } from './house/tree.ts';
import { agendaText } from './import-desk.ts';
import { contentOf } from './opened-agenda.ts';
import { testServices, uploaded } from './visit.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const services = await testServices(database, demoClock);
const door = doorFor(services, demo.viewer('sekretariat'));
const administrator = doorFor(services, demo.viewer('administrator'));
const { councilId } = demo;

const letter = await uploaded(services.files, 'brev.txt', 'Kære alle');
const source = await uploaded(services.files, 'dagsorden.txt', agendaText, 'file');
const where = { place: 'Viborg', form: 'mixed', joinAddress: 'https://moede.example/1' } as const;
const when = { heldOn: '2024-09-20', startsAt: '09:30', endsAt: '12:00', kind: 'ordinary' } as const;
const meeting = { councilId, ...when, ...where };
const day = { councilId, heldOn: meeting.heldOn };
const meetingId = expectOk(await door.do(planMeeting, meeting));
const agenda = { councilId, meetingId };
expectOk(await door.do(openAgenda, { ...agenda, sections: ['Sager'] }));
const sectionId = expectOk(await door.do(addSection, { ...agenda, title: 'Mere' }));
const place = {
  ...agenda,
  itemId: expectOk(await door.do(addItem, { ...agenda, sectionId, title: 'Busser' })),
};
expectOk(await door.do(addAnnexes, { ...place, files: [letter] }));
const [annex] = await door.read((trx) => listItemAnnexes(trx, place.itemId));
const onAnnex = { ...place, annexId: annex?.id ?? asId<'annexes'>('') };
const words = { title: 'Brevet', mark: '', state: 'final', source: 'own', sender: '', receivedOn: '' };
const record = { councilId, title: 'Busser', recordNumber: 'SAG-2024-1', officers: 'abc' };
const matter = { ...record, matterId: expectOk(await door.do(createMatter, record)) };
const hung = { councilId, title: 'Lukket', body: 'Ring.', firstOn: '2024-05-27', lastOn: '2024-05-31' };
const notice = { ...hung, audience: 'everyone' } as const;
const noticeId = expectOk(await door.do(addNotice, notice));
const wish = { councilId, title: 'Havne', note: '', meeting: '', recordNumber: '' };
const candidate = { councilId, candidateId: expectOk(await door.do(addCandidate, wish)) };
const importId = expectOk(await door.do(readUpload, { councilId, on: '2024-09-20', file: source }));
const sign = { councilId, form: 'Det siger vi', means: 'caseStatement' } as const;
const signId = expectOk(await door.do(addSign, sign));
const organisation = {
  key: 'aarhus',
  name: 'Aarhus Kommune',
  issuer: 'https://login.example',
  clientId: 'tvaers',
  domains: ['aarhus.example'],
  baseUrl: services.baseUrl,
};
const email = 'ny@tvaers.example';
const person = expectOk(await administrator.do(addPerson, { name: 'En ny', email }));
const role = { person, role: 'guest', council: councilId, validFrom: '2024-01-01' };
const grantId = expectOk(await administrator.do(grantRole, role));
const house = doorFor(services, systemAs('demonstration'));
const token = expectOk(await house.do(startSession, { personId: demo.personId('sekretariat') }));

const revisionNow = () =>
  door.read(async (trx) => {
    const query = trx.selectFrom('agenda_items').select('revision').where('id', '=', place.itemId);
    return (await query.executeTakeFirstOrThrow()).revision;
  });
type Answered = { readonly ok: boolean };

/** Every save that can find its work done. Each is asked twice: the second time all stands as it asks already. */
const saves: Readonly<Record<string, () => Promise<Answered>>> = {
  'councils.change-template': () => door.do(changeTemplate, { councilId, sections: 'Sager\nMere' }),
  'meetings.change-meeting': () => door.do(changeMeeting, { ...meeting, was: day.heldOn, place: 'Aarhus' }),
  'meetings.move-deadline': () =>
    door.do(moveDeadline, { ...day, deadline: 'agenda', movedTo: '2024-09-18', deviationReason: 'Ferie' }),
  'meetings.restore-deadline': () => door.do(restoreDeadline, { ...day, deadline: 'agenda' }),
  'meetings.reinstate-meeting': () => door.do(reinstateMeeting, day),
  'matters.edit-matter': () => door.do(editMatter, { ...matter, title: 'Busser og tog' }),
  'matters.forget-matter': () => door.do(forgetMatter, { councilId, matterId: matter.matterId }),
  'agendas.open-agenda': () => door.do(openAgenda, agenda),
  'agendas.rename-section': () => door.do(renameSection, { ...agenda, sectionId, title: 'Flere' }),
  'agendas.move-section': () => door.do(moveSection, { ...agenda, sectionId, direction: 'up' }),
  'agendas.save-item': async () =>
    door.do(saveItem, { ...place, revision: await revisionNow(), ...contentOf('Busser på landet') }),
  'agendas.restore-item': async () =>
    door.do(restoreItem, { ...place, revision: await revisionNow(), wanted: 1 }),
  'agendas.step-item': () => door.do(stepItem, { ...place, direction: 'up' }),
  'agendas.place-item': () => door.do(placeItem, { ...place, sectionId, index: 0 }),
  'agendas.withdraw-item': () => door.do(withdrawItem, { ...place, reason: 'Ikke klar' }),
  'agendas.reinstate-item': () => door.do(reinstateItem, place),
  'annexes.change-annex': () =>
    door.submit(changeAnnex, { ...onAnnex, ...words, documentNumber: '', closed: '', closedReason: '' }),
  'annexes.move-annex': () => door.do(moveAnnex, { ...onAnnex, direction: 'up' }),
  'annexes.place-annex': () => door.do(placeAnnex, { ...onAnnex, index: 0 }),
  'annexes.replace-annex-file': () => door.do(replaceAnnexFile, { ...onAnnex, file: letter }),
  'notices.change-notice': () => door.do(changeNotice, { ...notice, noticeId, title: 'Åbent' }),
  'notices.take-down-notice': () => door.do(takeDownNotice, { councilId, noticeId }),
  'notices.put-up-notice': () => door.do(putUpNotice, { councilId, noticeId }),
  'proposals.move-candidate': () => door.do(moveCandidate, { ...candidate, meeting: meetingId }),
  'imports.correct-import': () =>
    door.do(correctImport, { councilId, importId, fields: { meetingOn: '2024-09-21' } }),
  'identity.forget-old': () => house.do(forgetOld, {}),
  'identity.lock-person': () => administrator.do(lockPerson, { email }),
  'identity.unlock-person': () => administrator.do(unlockPerson, { email }),
  'identity.revoke-role': () => administrator.do(revokeRole, { grantId }),
  'identity.sign-out': () => door.do(signOut, { token }),
  'identity.end-session': () => door.do(endSession, { sessionId: newId<'sessions'>() }),
  'identity.remove-second-factor': () => door.do(removeSecondFactor, {}),
  'providers.set-provider': () => administrator.do(setProvider, organisation),
  'providers.remove-provider': () => administrator.do(removeProvider, { key: 'borte' }),
  'passkeys.remove-passkey': () => door.do(removePasskey, { passkeyId: newId<'passkeys'>() }),
  'identity.reset-second-factor': () => administrator.do(resetSecondFactor, { email, proof: 'Mødte op' }),
  'signs.propose-sign': () =>
    door.do(proposeSign, { councilId, form: 'Vores oplæg', means: 'background', learnedFrom: 'a.txt' }),
  'signs.keep-sign': () => door.do(keepSign, { councilId, signId }),
  'signs.remove-sign': () => door.do(removeSign, { councilId, signId }),
};

async function countEvents(): Promise<number> {
  return database.asSystem('command-line', async (trx) => {
    const count = trx.selectFrom('events').select((eb) => eb.fn.countAll().as('count'));
    return Number((await count.executeTakeFirstOrThrow()).count);
  });
}

test('every command that can say so is asked here', () => {
  const files = readProject().filter(
    ({ text }) => /\bcommand\w*\(\{/.test(text) && /\bunchanged\(/.test(text),
  );
  const names = files.flatMap(({ path }) => {
    const [, room, name] = /^src\/rooms\/[^/]+\/([^/]+)\/commands\/([^/]+)\.ts$/.exec(path) ?? [];
    return room === undefined ? [] : [`${room}.${name}`];
  });
  assert.ok(names.length >= 25, `only ${names.length} were found`);
  assert.deepEqual(
    names.filter((name) => saves[name] === undefined),
    [],
  );
});

describe('a save that changes nothing leaves no event', () => {
  for (const [name, save] of Object.entries(saves)) {
    test(name, async () => {
      assert.equal((await save()).ok, true);
      const before = await countEvents();
      assert.equal((await save()).ok, true);
      assert.equal(await countEvents(), before);
    });
  }
});
