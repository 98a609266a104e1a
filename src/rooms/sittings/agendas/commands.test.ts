import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { codeOf, contentOf, type OpenedAgenda, openedAgendas } from '../../../../test/opened-agenda.ts';
import { testServices } from '../../../../test/visit.ts';
import type { Answer } from '../../../kernel/faults.ts';
import {
  type AgendaItemId,
  asId,
  type CouncilId,
  type MeetingId,
  newId,
  type SectionId,
} from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { type Door, doorFor } from '../../../platform/door/index.ts';
import type { Services } from '../../../platform/http/route.ts';
import { planMeeting } from '../meetings/index.ts';
import { addItem } from './commands/add-item.ts';
import { addSection } from './commands/add-section.ts';
import { deleteItem } from './commands/delete-item.ts';
import { moveSection } from './commands/move-section.ts';
import { openAgenda } from './commands/open-agenda.ts';
import { placeItem } from './commands/place-item.ts';
import { reinstateItem } from './commands/reinstate-item.ts';
import { removeSection } from './commands/remove-section.ts';
import { renameSection } from './commands/rename-section.ts';
import { restoreItem } from './commands/restore-item.ts';
import { saveItem } from './commands/save-item.ts';
import { stepItem } from './commands/step-item.ts';
import { withdrawItem } from './commands/withdraw-item.ts';
import { readDraft } from './queries/read-draft.ts';

let agendas: OpenedAgenda;
let services: Services;
before(async () => {
  agendas = await openedAgendas();
  services = await testServices(agendas.database);
});

type Item = {
  readonly councilId: CouncilId;
  readonly meetingId: MeetingId;
  readonly sectionId: SectionId;
  readonly itemId: AgendaItemId;
};

/** An item alone on an agenda of its own. */
function makeItem(): Promise<Item> {
  return agendas.within(async (trx, meetingId, [sectionId = asId('')]) => {
    const itemId = await agendas.add(trx, meetingId, asId(sectionId), 'Et punkt');
    return { councilId: agendas.demo.councilId, meetingId, sectionId, itemId };
  });
}

/** Every command of the room, with input it would take. */
const commands: Readonly<Record<string, (door: Door, item: Item) => Promise<Answer<unknown>>>> = {
  openAgenda: (door, item) => door.do(openAgenda, item),
  addSection: (door, item) => door.do(addSection, { ...item, title: 'Nyt' }),
  renameSection: (door, item) => door.do(renameSection, { ...item, title: 'Nyt' }),
  removeSection: (door, item) => door.do(removeSection, item),
  moveSection: (door, item) => door.do(moveSection, { ...item, direction: 'down' }),
  addItem: (door, item) => door.do(addItem, { ...item, title: 'Nyt' }),
  saveItem: (door, item) => door.do(saveItem, { ...item, revision: 1, ...contentOf('Nyt') }),
  restoreItem: (door, item) => door.do(restoreItem, { ...item, revision: 1, wanted: 1 }),
  stepItem: (door, item) => door.do(stepItem, { ...item, direction: 'up' }),
  placeItem: (door, item) => door.do(placeItem, item),
  withdrawItem: (door, item) => door.do(withdrawItem, { ...item, reason: 'Udgår.' }),
  reinstateItem: (door, item) => door.do(reinstateItem, item),
  deleteItem: (door, item) => door.do(deleteItem, item),
};

const draftOf = ({ meetingId }: Item) =>
  agendas.database.read(systemViewer, (trx) => readDraft(trx, systemViewer, meetingId));
const countEvents = () =>
  agendas.database.read(systemViewer, async (trx) => {
    const rows = await trx.selectFrom('events').select('id').execute();
    return rows.length;
  });

describe('writing an agenda is the secretariat’s', () => {
  for (const [name, give] of Object.entries(commands)) {
    test(`${name} is refused to anybody else, and leaves nothing`, async () => {
      const item = await makeItem();
      const before = [await draftOf(item), await countEvents()];
      for (const key of ['formand', 'favrskov', 'gaest', 'administrator']) {
        const answer = await give(doorFor(services, agendas.demo.viewer(key)), item);
        assert.equal(codeOf(answer), 'right-missing', key);
      }
      assert.deepEqual([await draftOf(item), await countEvents()], before);
    });
  }
});

describe('a command finds its agenda, section and item where it was told', () => {
  const onAnother = {
    renameSection: 'section-unknown',
    removeSection: 'section-unknown',
    moveSection: 'section-unknown',
    addItem: 'section-unknown',
    saveItem: 'item-unknown',
    restoreItem: 'item-unknown',
    stepItem: 'item-unknown',
    placeItem: 'item-unknown',
    withdrawItem: 'item-unknown',
    reinstateItem: 'item-unknown',
    deleteItem: 'item-unknown',
  };
  for (const [name, code] of Object.entries(onAnother)) {
    test(`${name}: what lies on another meeting’s agenda is refused`, async () => {
      const [item, other] = [await makeItem(), await makeItem()];
      const before = await draftOf(item);
      const answer = await commands[name]?.(secretary(), { ...item, meetingId: other.meetingId });
      assert.equal(answer && codeOf(answer), code);
      assert.deepEqual(await draftOf(item), before);
    });
  }

  for (const [name, give] of Object.entries(commands)) {
    test(`${name}: another council’s meeting is refused, also to one who keeps both councils`, async () => {
      const item = await makeItem();
      const before = [await draftOf(item), await countEvents()];
      const grant = { role: 'secretariat', municipalityCode: null } as const;
      const councils = [agendas.demo.councilId, asId<'councils'>('kkr-nordjylland')];
      const grants = councils.map((councilId) => ({ ...grant, councilId }));
      const both = { kind: 'person', personId: agendas.demo.personId('sekretariat'), name: 'Begge' } as const;
      const door = doorFor(services, { ...both, grants });
      const answer = await give(door, { ...item, councilId: asId('kkr-nordjylland') });
      assert.equal(codeOf(answer), name === 'openAgenda' ? 'agenda-without-meeting' : 'agenda-unknown');
      assert.deepEqual([await draftOf(item), await countEvents()], before);
    });
  }

  test('an item is not put into a section of another agenda', async () => {
    const [item, other] = [await makeItem(), await makeItem()];
    const answer = await secretary().do(placeItem, { ...item, sectionId: other.sectionId });
    assert.equal(codeOf(answer), 'section-unknown');
  });

  test('what is no id is unknown, not an error of the server', async () => {
    const item = await makeItem();
    assert.equal(
      codeOf(await secretary().do(deleteItem, { ...item, itemId: asId<'agenda_items'>('x') })),
      'item-unknown',
    );
    assert.equal(
      codeOf(await secretary().do(removeSection, { ...item, sectionId: asId<'agenda_sections'>('x') })),
      'section-unknown',
    );
    assert.equal(
      codeOf(await secretary().do(deleteItem, { ...item, meetingId: asId<'meetings'>('x') })),
      'agenda-unknown',
    );
    const nowhere = { councilId: item.councilId, meetingId: newId<'meetings'>() };
    assert.equal(codeOf(await secretary().do(openAgenda, nowhere)), 'agenda-without-meeting');
  });
});

describe('an agenda', () => {
  test('begins with the sections it is given, once', async () => {
    const heldOn = '2025-09-01';
    const meeting = {
      heldOn,
      startsAt: '09:30',
      place: 'Viborg',
      form: 'physical',
      kind: 'ordinary',
    } as const;
    const councilId = agendas.demo.councilId;
    const meetingId = expectOk(await secretary().do(planMeeting, { councilId, ...meeting }));
    expectOk(await secretary().do(openAgenda, { councilId, meetingId, sections: ['Én', 'To'] }));
    expectOk(await secretary().do(openAgenda, { councilId, meetingId, sections: ['Tre'] }));
    assert.deepEqual(await titlesOf({ meetingId }), ['Én', 'To']);
  });

  test('has its sections named, moved, added and removed', async () => {
    const item = await makeItem();
    const sections = (await draftOf(item))?.sections ?? [];
    const { councilId, meetingId } = item;
    const last = { councilId, meetingId, sectionId: sections.at(-1)?.id ?? asId('') };
    expectOk(await secretary().do(renameSection, { ...last, title: ' Eventuelt andet ' }));
    expectOk(await secretary().do(moveSection, { ...last, direction: 'up' }));
    assert.deepEqual((await titlesOf(item)).slice(-2), ['Eventuelt andet', 'Punkter til næste møde']);
    expectOk(await secretary().do(removeSection, { ...last, sectionId: sections[3]?.id ?? asId('') }));
    // After a removal the places have a gap: what is added stands last all the same.
    expectOk(await secretary().do(addSection, { councilId, meetingId, title: 'Sidst' }));
    assert.deepEqual((await titlesOf(item)).slice(-2), ['Punkter til næste møde', 'Sidst']);
    assert.equal(codeOf(await secretary().do(removeSection, item)), 'section-has-items');
    assert.equal(
      codeOf(await secretary().do(renameSection, { ...last, title: ' ' })),
      'section-title-missing',
    );
  });

  test('takes an item last where no place is said', async () => {
    const item = await makeItem();
    const { itemId: _, ...place } = item;
    expectOk(await secretary().do(addItem, { ...place, title: 'B' }));
    expectOk(await secretary().do(placeItem, item));
    const titles = (await draftOf(item))?.items.map(({ title }) => title);
    assert.deepEqual(titles, ['B', 'Et punkt']);
  });

  async function titlesOf({ meetingId }: Pick<Item, 'meetingId'>): Promise<readonly string[]> {
    const draft = await secretary().read((trx) => readDraft(trx, systemViewer, meetingId));
    return (draft?.sections ?? []).map(({ title }) => title);
  }
});

function secretary(): Door {
  return doorFor(services, agendas.demo.viewer('sekretariat'));
}
