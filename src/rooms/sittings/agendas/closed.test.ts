import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { actOf } from '../../../../test/act.ts';
import { contentOf, type OpenedAgenda, openedAgendas } from '../../../../test/opened-agenda.ts';
import { asId, type MeetingId, type SectionId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { inner } from '../../../platform/door/index.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { findVersion } from '../agenda-papers/index.ts';
import { saveItem } from './commands/save-item.ts';
import { getDraft } from './queries/draft-document.ts';

let agendas: OpenedAgenda;
before(async () => {
  agendas = await openedAgendas();
});

describe('what is closed', () => {
  async function closedAgenda(trx: Trx, id: MeetingId, section: SectionId): Promise<void> {
    const a = await agendas.add(trx, id, section, 'Personsag');
    const place = { councilId: agendas.demo.councilId, meetingId: id, itemId: a, revision: 1 };
    const content = { ...contentOf('Personsag'), closedReason: 'Personforhold' };
    const act = actOf(trx, agendas.demo.viewer('sekretariat'));
    expectOk(await inner(act, saveItem, { ...place, ...content }));
    await agendas.send(trx, id);
  }
  const readers: readonly (readonly [string, boolean])[] = [
    ['sekretariat', true],
    ['formand', true],
    ['favrskov', true],
    ['favrskov-stedfortraeder', true],
    ['gaest', false],
    ['direktoer', false],
    ['partner', false],
    ['administrator', false],
  ];
  for (const [key, mayRead] of readers) {
    test(`${key} ${mayRead ? 'reads' : 'does not read'} a closed item`, async () => {
      const id = await agendas.within(async (trx, meetingId, [first = asId('')]) => {
        await closedAgenda(trx, meetingId, first);
        return meetingId;
      });
      const viewer = agendas.demo.viewer(key);
      const version = await agendas.database.as(viewer, (trx) => findVersion(trx, viewer, id));
      assert.equal(version?.document.sections[0]?.items[0]?.title, 'Personsag');
      assert.equal(version?.document.sections[0]?.items[0]?.parts !== null, mayRead);
      const rows = await agendas.database.as(viewer, (trx) =>
        trx.selectFrom('paper_closed').select('paper_id').execute(),
      );
      assert.equal(rows.length > 0, mayRead);
    });
  }

  test('the matter a closed item makes is called by its number: secretariats share matters', async () => {
    const title = await agendas.within(async (trx, meetingId, [first = asId('')]) => {
      const itemId = await agendas.add(trx, meetingId, asId(first), 'Personsag');
      const place = { councilId: agendas.demo.councilId, meetingId, itemId, revision: 1 };
      const content = {
        ...contentOf('Personsag'),
        closedReason: 'Personforhold',
        recordNumber: 'SAG-2025-00077',
      };
      expectOk(
        await inner(actOf(trx, agendas.demo.viewer('sekretariat')), saveItem, { ...place, ...content }),
      );
      const made = await trx
        .selectFrom('events')
        .select('details')
        .where('command', '=', 'matters.find-or-create-matter')
        .execute();
      assert.doesNotMatch(JSON.stringify(made), /Personsag/);
      const matter = await trx
        .selectFrom('matters')
        .innerJoin('matter_records', 'matter_records.matter_id', 'matters.id')
        .select('matters.title')
        .where('matter_records.record_number', '=', 'SAG-2025-00077')
        .executeTakeFirstOrThrow();
      return matter.title;
    });
    assert.equal(title, 'Sag SAG-2025-00077');
  });

  test('a draft is seen by chair and secretariat only', async () => {
    const id = await agendas.within(async (trx, meetingId, [first = asId('')]) => {
      await agendas.add(trx, meetingId, asId(first), 'Kladde');
      return meetingId;
    });
    for (const [key, sees] of [
      ['sekretariat', true],
      ['formand', true],
      ['favrskov', false],
      ['gaest', false],
    ] as const) {
      const viewer = agendas.demo.viewer(key);
      const draft = await agendas.database.as(viewer, (trx) => getDraft(trx, viewer, id));
      assert.equal(draft !== null, sees, key);
    }
  });
});
