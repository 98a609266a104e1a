import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Block } from 'tvaers-richtext';
import { actOf } from '../../../../test/act.ts';
import {
  codeOf,
  contentOf,
  numbersOf,
  type OpenedAgenda,
  openedAgendas,
} from '../../../../test/opened-agenda.ts';
import { type AgendaItemId, asId, type MeetingId, type SectionId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { publicViewer } from '../../../kernel/viewer.ts';
import { inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { findVersion } from '../agenda-papers/index.ts';
import { addItem, type NewItem } from './commands/add-item.ts';
import { deleteItem } from './commands/delete-item.ts';
import { placeItem } from './commands/place-item.ts';
import { saveItem } from './commands/save-item.ts';
import { stepItem } from './commands/step-item.ts';
import { withdrawItem } from './commands/withdraw-item.ts';
import { getDraft } from './queries/draft-document.ts';

let agendas: OpenedAgenda;
before(async () => {
  agendas = await openedAgendas();
});

/** The commands on an agenda, as the secretariat gives them. */
function writing(trx: Trx, meetingId: MeetingId) {
  const act = actOf(trx, agendas.demo.viewer('sekretariat'));
  const agenda = { councilId: agendas.demo.councilId, meetingId };
  return {
    save: (itemId: AgendaItemId, revision: number, title: string) =>
      inner(act, saveItem, { ...agenda, itemId, revision, ...contentOf(title) }),
    step: (itemId: AgendaItemId, direction: 'up' | 'down') =>
      inner(act, stepItem, { ...agenda, itemId, direction }),
    place: (itemId: AgendaItemId, sectionId: SectionId, index: number) =>
      inner(act, placeItem, { ...agenda, itemId, sectionId, index }),
    withdraw: (itemId: AgendaItemId, reason: string) =>
      inner(act, withdrawItem, { ...agenda, itemId, reason }),
    remove: (itemId: AgendaItemId) => inner(act, deleteItem, { ...agenda, itemId }),
    add: (sectionId: SectionId, item: NewItem) => inner(act, addItem, { ...agenda, sectionId, ...item }),
  };
}

describe('the order of an agenda', () => {
  test('a new agenda has the seven sections of the template, all empty', async () => {
    const draft = await agendas.within((trx, id) => getDraft(trx, agendas.demo.viewer('sekretariat'), id));
    assert.deepEqual(
      draft?.sections.map((section) => section.number),
      [1, 2, 3, 4, 5, 6, 7],
    );
    assert.equal(
      draft?.sections.every((section) => section.items.length === 0),
      true,
    );
  });

  test('before it is sent, numbers follow the order', async () => {
    const shown = await agendas.within(async (trx, id, [first = asId(''), second = asId('')]) => {
      await agendas.add(trx, id, asId(second), 'A');
      const b = await agendas.add(trx, id, asId(second), 'B');
      expectOk(await writing(trx, id).step(b, 'up'));
      const c = await agendas.add(trx, id, asId(second), 'C');
      expectOk(await writing(trx, id).place(c, first, 0));
      return numbersOf(await getDraft(trx, agendas.demo.viewer('sekretariat'), id));
    });
    assert.deepEqual(shown, ['1.1 C', '2.1 B', '2.2 A']);
  });

  test('once sent, a number stays when the item is moved, and a late item gets the next', async () => {
    const shown = await agendas.within(async (trx, id, [, second = asId('')]) => {
      const a = await agendas.add(trx, id, asId(second), 'A');
      await agendas.add(trx, id, asId(second), 'B');
      await agendas.send(trx, id);
      expectOk(await writing(trx, id).step(a, 'down'));
      const late = await agendas.add(trx, id, asId(second), 'Sent');
      expectOk(await writing(trx, id).place(late, asId(second), 0));
      return numbersOf(await getDraft(trx, agendas.demo.viewer('sekretariat'), id));
    });
    assert.deepEqual(shown, ['2.3 Sent', '2.2 B', '2.1 A']);
  });
});

describe('versions', () => {
  test('nothing but new items is an addendum; the reason is asked for and kept', async () => {
    await agendas.within(async (trx, id, [first = asId(''), second = asId('')]) => {
      await agendas.add(trx, id, asId(first), 'A');
      await agendas.send(trx, id);
      assert.equal(codeOf(await agendas.approve(trx, id)), 'version-unchanged');
      await agendas.add(trx, id, asId(second), 'Hastesag');
      assert.equal(codeOf(await agendas.approve(trx, id)), 'version-reason-missing');
      await agendas.send(trx, id, 'Sagen kom efter fristen.');
      const version = await findVersion(trx, agendas.demo.viewer('favrskov'), id);
      assert.equal(version?.kind, 'addendum');
      assert.equal(version?.reason, 'Sagen kom efter fristen.');
      assert.deepEqual(
        version?.document.sections.flatMap((s) => s.items.map((item) => item.sending)),
        [1, 2],
      );
    });
  });

  test('a withdrawn item keeps its number and says why; that is a revision', async () => {
    await agendas.within(async (trx, id, [first = asId('')]) => {
      const a = await agendas.add(trx, id, asId(first), 'A');
      await agendas.add(trx, id, asId(first), 'B');
      await agendas.send(trx, id);
      assert.equal(codeOf(await writing(trx, id).remove(a)), 'item-was-sent');
      assert.equal(codeOf(await writing(trx, id).withdraw(a, '  ')), 'withdraw-reason-missing');
      expectOk(await writing(trx, id).withdraw(a, 'Afventer ministeriet.'));
      await agendas.send(trx, id, 'Punkt 1.1 udgår.');
      const version = await findVersion(trx, publicViewer, id);
      assert.equal(version?.kind, 'revision');
      assert.deepEqual(numbersOf(version?.document ?? null), ['1.1 A', '1.2 B']);
      assert.equal(version?.document.sections[0]?.items[0]?.withdrawnReason, 'Afventer ministeriet.');
    });
  });

  test('while an approved version waits, the agenda cannot be changed; taking it back opens it again', async () => {
    await agendas.within(async (trx, id, [first = asId('')]) => {
      const a = await agendas.add(trx, id, asId(first), 'A');
      expectOk(await agendas.approve(trx, id));
      const saved = await writing(trx, id).save(a, 1, 'Ny titel');
      assert.equal(codeOf(saved), 'agenda-version-waiting');
      expectOk(await agendas.undo(trx, id));
      expectOk(await writing(trx, id).save(a, 1, 'Ny titel'));
    });
  });

  test('what was sent is not changed by later work', async () => {
    await agendas.within(async (trx, id, [first = asId('')]) => {
      const a = await agendas.add(trx, id, asId(first), 'Som sendt');
      await agendas.send(trx, id);
      expectOk(await writing(trx, id).save(a, 1, 'Rettet bagefter'));
      assert.deepEqual(numbersOf((await findVersion(trx, publicViewer, id))?.document ?? null), [
        '1.1 Som sendt',
      ]);
    });
  });

  test('the database itself refuses to change or delete a sent version', async () => {
    await assert.rejects(
      agendas.within(async (trx, id, [first = asId('')]) => {
        await agendas.add(trx, id, asId(first), 'A');
        await agendas.send(trx, id);
        await trx.updateTable('papers').set({ content: '{}' }).where('subject_id', '=', id).execute();
      }),
      /a paper is frozen/,
    );
  });

  test('an item without a recommendation and a mark without an annex stop the approval', async () => {
    await agendas.within(async (trx, id, [first = asId('')]) => {
      expectOk(await writing(trx, id).add(asId(first), { title: 'Uden indstilling' }));
      const mark: Block = { type: 'annexMark', mark: 'a1', content: [{ text: 'brevet' }] };
      expectOk(
        await writing(trx, id).add(asId(first), {
          title: 'B',
          recommendations: ['godkender.'],
          caseStatement: [mark],
        }),
      );
      const refused = await agendas.approve(trx, id);
      assert.equal(codeOf(refused), 'agenda-incomplete');
      assert.deepEqual(!refused.ok && refused.error[0].details, { count: 2 });
    });
  });
});
