import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { contentOf, numbersOf, type OpenedAgenda, openedAgendas } from '../../../../test/opened-agenda.ts';
import { expectOk } from '../../../kernel/result.ts';
import { restoreItem } from './commands/restore-item.ts';
import { saveItem } from './commands/save-item.ts';
import { getDraft } from './queries/draft-document.ts';
import { listSavedStates } from './queries/item-history.ts';

let agendas: OpenedAgenda;
before(async () => {
  agendas = await openedAgendas();
});

describe('saving an item', () => {
  test('the second of two writers is told who came first, and nothing is overwritten', async () => {
    await agendas.within(async (trx, id, [first = '']) => {
      const a = await agendas.add(trx, id, first, 'A');
      expectOk(await saveItem(trx, agendas.demo.viewer('sekretariat'), a, 1, contentOf('Den enes')));
      const second = await saveItem(trx, agendas.demo.viewer('sekretariat2'), a, 1, contentOf('Den andens'));
      assert.ok(!second.ok && 'conflict' in second.error);
      assert.equal(second.error.revision, 2);
      assert.match(second.error.refusal.message, /^Sekretariatet i KKR Midtjylland har gemt punktet/);
      assert.deepEqual(numbersOf(await getDraft(trx, agendas.demo.viewer('sekretariat'), id)), [
        '1.1 Den enes',
      ]);
    });
  });

  test('every saved state is kept, and going back is a new state', async () => {
    await agendas.within(async (trx, id, [first = '']) => {
      const viewer = agendas.demo.viewer('sekretariat');
      const a = await agendas.add(trx, id, first, 'Første');
      expectOk(await saveItem(trx, viewer, a, 1, contentOf('Anden')));
      expectOk(await restoreItem(trx, viewer, a, { current: 2, wanted: 1 }));
      const states = await listSavedStates(trx, a);
      assert.deepEqual(
        states.map((state) => `${state.revision} ${state.content.title}`),
        ['3 Første', '2 Anden', '1 Første'],
      );
    });
  });

  test('the kind follows the verb until somebody corrects it', async () => {
    await agendas.within(async (trx, id, [first = '']) => {
      const viewer = agendas.demo.viewer('sekretariat');
      const kinds = async () => (await getDraft(trx, viewer, id))?.sections[0]?.items[0]?.kind;
      const a = await agendas.add(trx, id, first, 'A');
      assert.equal(await kinds(), 'decision');
      expectOk(await saveItem(trx, viewer, a, 1, contentOf('A')));
      assert.equal(await kinds(), 'discussion');
      expectOk(await saveItem(trx, viewer, a, 2, { ...contentOf('A'), correctedKind: 'orientation' }));
      assert.equal(await kinds(), 'orientation');
    });
  });
});
