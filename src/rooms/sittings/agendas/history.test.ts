import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { contentOf, type OpenedAgenda, openedAgendas } from '../../../../test/opened-agenda.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer, systemViewer } from '../../../kernel/viewer.ts';
import { doorFor, inner, type Subject } from '../../../platform/door/index.ts';
import type { Services } from '../../../platform/http/route.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { listHistory } from '../../ground/history/index.ts';
import { findOrCreateMatter } from '../matters/index.ts';
import { addItem } from './commands/add-item.ts';
import { addSection } from './commands/add-section.ts';
import { moveSection } from './commands/move-section.ts';
import { placeItem } from './commands/place-item.ts';
import { reinstateItem } from './commands/reinstate-item.ts';
import { removeSection } from './commands/remove-section.ts';
import { renameSection } from './commands/rename-section.ts';
import { restoreItem } from './commands/restore-item.ts';
import { saveItem } from './commands/save-item.ts';
import { withdrawItem } from './commands/withdraw-item.ts';
import { routes } from './routes.ts';
import { happened } from './texts.da.ts';

let agendas: OpenedAgenda;
let services: Services;
before(async () => {
  agendas = await openedAgendas();
  services = await testServices(agendas.database, fixedClock('2025-01-13T08:00:00Z'));
});

const told = async (trx: Trx, subject: Subject) =>
  (await listHistory(trx, subject, happened)).map(({ sentence }) => sentence).toReversed();

/** Everything done to one item of an agenda. */
function writeItem(closedReason: string | null, words: string) {
  return agendas.within(async (trx, meetingId, [sectionId = asId(''), second = asId('')]) => {
    const act = actOf(trx, agendas.demo.viewer('sekretariat'));
    const agenda = { councilId: agendas.demo.councilId, meetingId };
    const recordNumber = 'SAG-2025-00001';
    const matter = { councilId: agenda.councilId, recordNumber, title: 'Årets sager', officers: [] };
    const { id: matterId } = expectOk(await inner(act, findOrCreateMatter, matter));
    const content = { ...contentOf(words), closedReason, recordNumber };
    const itemId = expectOk(await inner(act, addItem, { ...agenda, sectionId, title: words, closedReason }));
    const item = { ...agenda, itemId };
    expectOk(await inner(act, saveItem, { ...item, revision: 1, ...content }));
    expectOk(await inner(act, restoreItem, { ...item, revision: 2, wanted: 1 }));
    expectOk(await inner(act, placeItem, { ...item, sectionId: second }));
    expectOk(await inner(act, withdrawItem, { ...item, reason: `Fordi ${words}.` }));
    expectOk(await inner(act, reinstateItem, item));
    const saved = { ...item, revision: 3, ...content };
    const history = await told(trx, `agenda-item:${itemId}`);
    return { ...item, saved, history, ofMatter: (await told(trx, `matter:${matterId}`)).slice(-2) };
  });
}

const fields = 'baggrund, indstillingens indledning, indstillinger, forventet tid, sagsnummer';

describe('the history', () => {
  test('of an agenda says who began it and what became of its sections', async () => {
    await agendas.within(async (trx, meetingId, [first = asId('')]) => {
      const act = actOf(trx, agendas.demo.viewer('sekretariat'));
      const agenda = { councilId: agendas.demo.councilId, meetingId };
      const sectionId = expectOk(await inner(act, addSection, { ...agenda, title: 'Nyt' }));
      expectOk(await inner(act, renameSection, { ...agenda, sectionId, title: 'Nyere' }));
      expectOk(await inner(act, moveSection, { ...agenda, sectionId, direction: 'up' }));
      expectOk(await inner(act, removeSection, { ...agenda, sectionId }));
      await agendas.add(trx, meetingId, asId(first), 'Et punkt');
      assert.deepEqual(await told(trx, `meeting:${meetingId}`), [
        'Dagsordenen blev oprettet.',
        'Afsnittet »Nyt« blev tilføjet.',
        'Afsnittet »Nyt« kom til at hedde »Nyere«.',
        'Afsnittet »Nyere« blev flyttet op.',
        'Afsnittet »Nyere« blev fjernet.',
        'Punktet »Et punkt« blev tilføjet under »Godkendelse af referat«.',
      ]);
    });
  });

  test('of an item names the fields that were changed, and not what stands in them', async () => {
    const { history, ofMatter } = await writeItem(null, 'Busser');
    assert.deepEqual(history, [
      'Punktet »Busser« blev tilføjet under »Godkendelse af referat«.',
      `Punktet »Busser« blev ændret: ${fields}.`,
      `Punktet »Busser« gik tilbage til udgave 1: ${fields}.`,
      'Punktet »Busser« blev flyttet til »Siden sidst«.',
      'Punktet »Busser« udgik: Fordi Busser.',
      'Punktet »Busser« blev sat på igen.',
    ]);
    // It got the matter, and lost it again by going back.
    assert.deepEqual(ofMatter, history.slice(1, 3));
  });

  test('of a closed item holds none of its words', async () => {
    const word = 'narhvalpunkt';
    const { itemId, history } = await writeItem(`Sagen om ${word}`, word);
    assert.deepEqual(history, [
      'Punktet (lukket) blev tilføjet under »Godkendelse af referat«.',
      `Punktet (lukket) blev ændret: ${fields}.`,
      `Punktet (lukket) gik tilbage til udgave 1: ${fields}.`,
      'Punktet (lukket) blev flyttet til »Siden sidst«.',
      'Punktet (lukket) udgik: begrundelsen står på punktet.',
      'Punktet (lukket) blev sat på igen.',
    ]);
    const events = await agendas.database.read(systemViewer, (trx) =>
      trx.selectFrom('events').select(['subjects', 'closed', 'details']).execute(),
    );
    assert.ok(events.length > 6);
    assert.ok(!JSON.stringify(events).includes(word));
    const own = events.filter(({ subjects }) => subjects.includes(`agenda-item:${itemId}`));
    assert.deepEqual(
      own.map(({ closed }) => closed),
      [true, true, true, true, true, true],
    );
  });

  test('of an item that is being closed, or opened again, holds none of its words either', async () => {
    const item = await writeItem(null, 'Udpegning');
    const door = doorFor(services, agendas.demo.viewer('sekretariat'));
    const word = 'hvidhvalpunkt';
    const closing = { ...item.saved, title: word, closedReason: `Om ${word}` };
    expectOk(await door.do(saveItem, closing));
    expectOk(await door.do(saveItem, { ...closing, revision: 4, title: 'Udpegning', closedReason: null }));
    const events = await door.read((trx) =>
      trx.selectFrom('events').select(['closed', 'details']).orderBy('number').execute(),
    );
    assert.ok(!JSON.stringify(events).includes(word));
    assert.deepEqual(
      events.slice(-2).map(({ closed }) => closed),
      [true, true],
    );
  });

  test('is read by those who prepare the meeting, and by nobody else', async () => {
    const { meetingId, itemId } = await writeItem('Personforhold', 'Personsag');
    const readers = { sekretariat: true, formand: true, favrskov: false, gaest: false, administrator: false };
    for (const [key, reads] of Object.entries({ ...readers, offentlig: false })) {
      const viewer = key === 'offentlig' ? publicViewer : agendas.demo.viewer(key);
      const seen = await doorFor(services, viewer).read(async (trx) => [
        ...(await told(trx, `agenda-item:${itemId}`)),
        ...(await told(trx, `meeting:${meetingId}`)),
      ]);
      assert.equal(seen.length > 0, reads, key);
    }
  });

  test('stands on the agenda’s page and on the item’s', async () => {
    const { meetingId, itemId } = await writeItem(null, 'Tog');
    const heldOn = await agendas.database.read(systemViewer, async (trx) => {
      const meeting = trx.selectFrom('meetings').select('held_on').where('id', '=', meetingId);
      return (await meeting.executeTakeFirstOrThrow()).held_on;
    });
    const agenda = `/sekretariat/${agendas.demo.councilId}/moeder/${heldOn}`;
    const viewer = agendas.demo.viewer('formand');
    const read = async (path: string) => (await answerOf(routes, { path, viewer }, services)).text();
    const name = 'Sekretariatet i KKR Midtjylland';
    const onAgenda = await read(agenda);
    assert.match(onAgenda, new RegExp(`Dagsordenen blev oprettet\\.<br /><small>${name}, `));
    assert.doesNotMatch(onAgenda, /blev ændret: baggrund/);
    assert.match(await read(`${agenda}/punkter/${itemId}`), /Punktet »Tog« blev ændret: baggrund/);
  });
});
