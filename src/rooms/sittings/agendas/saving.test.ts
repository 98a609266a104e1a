import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { contentOf, numbersOf, type OpenedAgenda, openedAgendas } from '../../../../test/opened-agenda.ts';
import { testServices } from '../../../../test/visit.ts';
import { type AgendaItemId, asId, type CouncilId, type MeetingId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer } from '../../../kernel/viewer.ts';
import { doorFor, inner } from '../../../platform/door/index.ts';
import type { Services } from '../../../platform/http/route.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { restoreItem } from './commands/restore-item.ts';
import { saveItem } from './commands/save-item.ts';
import { inputOfItem } from './forms/item-form.ts';
import type { ItemContent } from './model/item.ts';
import { getDraft } from './queries/draft-document.ts';
import { listSavedStates } from './queries/list-saved-states.ts';
import { findItem } from './queries/read-draft.ts';

let agendas: OpenedAgenda;
let services: Services;
before(async () => {
  agendas = await openedAgendas();
  services = await testServices(agendas.database);
});

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId; readonly itemId: AgendaItemId };

/** A new item of an agenda of its own, in the transaction that made it. */
function withItem<T>(work: (trx: Trx, place: Place) => Promise<T>): Promise<T> {
  return agendas.within(async (trx, meetingId, [first = asId('')]) => {
    const itemId = await agendas.add(trx, meetingId, asId(first), 'Første');
    return work(trx, { councilId: agendas.demo.councilId, meetingId, itemId });
  });
}

function saveAs(trx: Trx, key: string, place: Place, revision: number, content: ItemContent) {
  return inner(actOf(trx, agendas.demo.viewer(key)), saveItem, { ...place, revision, ...content });
}

describe('saving an item', () => {
  test('the second of two writers is told who came first, and nothing is overwritten', async () => {
    await withItem(async (trx, place) => {
      expectOk(await saveAs(trx, 'sekretariat', place, 1, contentOf('Den enes')));
      const second = await saveAs(trx, 'sekretariat2', place, 1, contentOf('Den andens'));
      const name = 'Sekretariatet i KKR Midtjylland';
      assert.deepEqual(second.ok ? [] : second.error, [
        {
          code: 'item-changed-meanwhile',
          message: `${name} har gemt punktet, mens du skrev.`,
          details: { name, revision: 2 },
        },
      ]);
      const draft = await getDraft(trx, agendas.demo.viewer('sekretariat'), place.meetingId);
      assert.deepEqual(numbersOf(draft), ['1.1 Den enes']);
    });
  });

  test('every saved state is kept, and going back is a new state', async () => {
    await withItem(async (trx, place) => {
      expectOk(await saveAs(trx, 'sekretariat', place, 1, contentOf('Anden')));
      const act = actOf(trx, agendas.demo.viewer('sekretariat'));
      expectOk(await inner(act, restoreItem, { ...place, revision: 2, wanted: 1 }));
      const states = await listSavedStates(trx, place.itemId);
      assert.deepEqual(
        states.map((state) => `${state.revision} ${state.content.title}`),
        ['3 Første', '2 Anden', '1 Første'],
      );
      const never = await inner(act, restoreItem, { ...place, revision: 3, wanted: 9 });
      assert.equal(!never.ok && never.error[0].code, 'revision-unknown');
    });
  });

  test('what was saved is read back field by field', async () => {
    await withItem(async (trx, place) => {
      const content: ItemContent = {
        ...contentOf('Alt er udfyldt'),
        recordNumber: 'SAG-2025-00077',
        officers: ['chbn', 'jhp'],
        presenters: ['KL'],
        closedReason: 'Personforhold',
        correctedKind: 'decision',
      };
      expectOk(await saveAs(trx, 'sekretariat', place, 1, content));
      const item = await findItem(trx, place);
      assert.ok(item?.matterId);
      const { matterId } = item;
      assert.deepEqual(item, {
        ...content,
        matterId,
        id: place.itemId,
        sectionId: item.sectionId,
        position: 0,
        sentNumber: null,
        givenNumber: null,
        kind: 'decision',
        withdrawnReason: null,
        firstSentIn: null,
        revision: 2,
      });
      const { recordNumber: _, ...kept } = content;
      assert.deepEqual((await listSavedStates(trx, place.itemId))[0]?.content, { ...kept, matterId });
    });
  });

  test('the kind follows the verb until somebody corrects it', async () => {
    await withItem(async (trx, place) => {
      const kind = async () => (await findItem(trx, place))?.kind;
      assert.equal(await kind(), 'decision');
      expectOk(await saveAs(trx, 'sekretariat', place, 1, contentOf('A')));
      assert.equal(await kind(), 'discussion');
      const corrected = { ...contentOf('A'), correctedKind: 'orientation' } as const;
      expectOk(await saveAs(trx, 'sekretariat', place, 2, corrected));
      assert.equal(await kind(), 'orientation');
    });
  });

  test('says everything that is wrong with its form at once, each at its field', async () => {
    const place = await withItem(async (_trx, place) => place);
    const posted = {
      title: '  ',
      recordNumber: '§§',
      correctedKind: 'fest',
      expectedMinutes: '601',
      closed: 'ja',
      closedReason: ' ',
    };
    const door = doorFor(services, agendas.demo.viewer('sekretariat'));
    const answer = await door.submit(saveItem, { ...place, ...inputOfItem({ ...posted, revision: '1' }) });
    const said = answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);
    assert.deepEqual(said.sort(), [
      'closedReason close-reason-missing',
      'correctedKind item-kind-invalid',
      'expectedMinutes item-minutes-invalid',
      'recordNumber record-number-wrong',
      'title item-title-missing',
    ]);
  });

  // Planted fault: let saveItem ask for the matter before the revision, and the door begin with `db.as`.
  test('leaves nothing behind where it is refused: no matter for a new record number, no state, no event', async () => {
    const place = await withItem(async (trx, place) => {
      expectOk(await saveAs(trx, 'sekretariat', place, 1, contentOf('Den enes')));
      return place;
    });
    const before = await everythingKept(place);
    const content = { ...contentOf('Den andens'), recordNumber: 'SAG-2025-09999' };
    const door = doorFor(services, agendas.demo.viewer('sekretariat2'));
    const refusedTo = await door.do(saveItem, { ...place, revision: 1, ...content });
    assert.equal(!refusedTo.ok && refusedTo.error[0].code, 'item-changed-meanwhile');
    assert.deepEqual(await everythingKept(place), before);
    expectOk(await door.do(saveItem, { ...place, revision: 2, ...content }));
    const after = await everythingKept(place);
    assert.deepEqual(after.matters, before.matters + 1);
    assert.deepEqual(after.records, [...before.records, 'SAG-2025-09999']);
  });

  async function everythingKept({ itemId }: Place) {
    return agendas.database.as(systemViewer, async (trx) => ({
      matters: (await trx.selectFrom('matters').select('id').execute()).length,
      records: (await trx.selectFrom('matter_records').select('record_number').execute())
        .map((row) => row.record_number)
        .sort(),
      states: (await listSavedStates(trx, itemId)).length,
      events: (await trx.selectFrom('events').select('id').execute()).length,
    }));
  }
});
