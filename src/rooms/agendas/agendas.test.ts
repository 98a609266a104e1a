import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { testDatabase } from '../../../test/database.ts';
import { type DemoCouncil, demoCouncil } from '../../../test/demo.ts';
import { expectOk } from '../../kernel/result.ts';
import { publicViewer, systemViewer } from '../../kernel/viewer.ts';
import type { Database, Trx } from '../../platform/postgres/database.ts';
import { type Block, paragraph } from '../../platform/richtext/model.ts';
import { getMeeting } from '../meetings/index.ts';
import { planStory } from '../meetings/storyboards.ts';
import { addItem } from './commands/add-item.ts';
import { approveAgenda } from './commands/approve-agenda.ts';
import { markSent } from './commands/mark-sent.ts';
import { placeItem, stepItem } from './commands/move-item.ts';
import { openAgenda } from './commands/open-agenda.ts';
import { restoreItem } from './commands/restore-item.ts';
import { type ItemContent, saveItem } from './commands/save-item.ts';
import { undoApproval } from './commands/undo-approval.ts';
import { deleteItem, withdrawItem } from './commands/withdraw-item.ts';
import type { AgendaDocument } from './model.ts';
import { getDraft } from './queries/draft-document.ts';
import { listSavedStates } from './queries/item-history.ts';
import { findVersion } from './store.ts';

const at = Temporal.Instant.from('2025-01-13T08:00:00Z');
const today = Temporal.PlainDate.from('2025-01-13');
const approval = { at, today, reason: '' };

let database: Database;
let demo: DemoCouncil;
let day = 0;
before(async () => {
  database = (await testDatabase()).database;
  demo = await demoCouncil(database);
});

/** A meeting of its own for each situation, with an opened agenda; runs the work as the secretariat. */
async function inAgenda<T>(
  work: (trx: Trx, meetingId: string, sections: readonly string[]) => Promise<T>,
): Promise<T> {
  day += 1;
  const heldOn = Temporal.PlainDate.from('2025-02-01').add({ days: day }).toString();
  const viewer = demo.viewer('sekretariat');
  return database.as(viewer, async (trx) => {
    const meeting = {
      heldOn,
      startsAt: '09:30',
      endsAt: null,
      place: 'Viborg',
      form: 'physical',
      kind: 'ordinary',
      joinAddress: null,
    } as const;
    const ids = await planStory(trx, viewer, demo.councilId, [meeting]);
    const meetingId = ids.get(heldOn) ?? '';
    await openAgenda(trx, await getMeeting(trx, viewer, meetingId));
    const sections = await trx
      .selectFrom('agenda_sections')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .orderBy('position')
      .execute();
    return work(
      trx,
      meetingId,
      sections.map((section) => section.id),
    );
  });
}

async function add(trx: Trx, meetingId: string, sectionId: string, title: string): Promise<string> {
  const item = {
    meetingId,
    sectionId,
    title,
    recommendations: ['godkender forslaget.'],
    background: [paragraph('Baggrund.')],
  };
  return expectOk(await addItem(trx, demo.viewer('sekretariat'), item));
}

async function send(trx: Trx, meetingId: string, reason = ''): Promise<void> {
  const viewer = demo.viewer('sekretariat');
  const version = expectOk(await approveAgenda(trx, viewer, meetingId, { ...approval, reason }));
  expectOk(await markSent(trx, viewer, version, at));
}

function numbersOf(document: AgendaDocument | null): readonly string[] {
  return (document?.sections ?? []).flatMap((section) =>
    section.items.map((item) => `${item.number} ${item.title}`),
  );
}

function content(title: string): ItemContent {
  return {
    title,
    matterId: null,
    officers: [],
    background: [paragraph('Ny baggrund.')],
    recommendationLead: 'Det indstilles, at KKR Midtjylland',
    recommendations: ['drøfter sagen.'],
    caseStatement: [],
    presenters: [],
    expectedMinutes: 15,
    closedReason: null,
    correctedKind: null,
  };
}

function codeOf(result: { readonly ok: boolean; readonly error?: unknown }): unknown {
  const { error } = result;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}

describe('the order of an agenda', () => {
  test('a new agenda has the seven sections of the template, all empty', async () => {
    const draft = await inAgenda((trx, id) => getDraft(trx, demo.viewer('sekretariat'), id));
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
    const shown = await inAgenda(async (trx, id, [first = '', second = '']) => {
      await add(trx, id, second, 'A');
      const b = await add(trx, id, second, 'B');
      expectOk(await stepItem(trx, b, 'up'));
      const c = await add(trx, id, second, 'C');
      expectOk(await placeItem(trx, c, first, 0));
      return numbersOf(await getDraft(trx, demo.viewer('sekretariat'), id));
    });
    assert.deepEqual(shown, ['1.1 C', '2.1 B', '2.2 A']);
  });

  test('once sent, a number stays when the item is moved, and a late item gets the next', async () => {
    const shown = await inAgenda(async (trx, id, [, second = '']) => {
      const a = await add(trx, id, second, 'A');
      await add(trx, id, second, 'B');
      await send(trx, id);
      expectOk(await stepItem(trx, a, 'down'));
      const late = await add(trx, id, second, 'Sent');
      expectOk(await placeItem(trx, late, second, 0));
      return numbersOf(await getDraft(trx, demo.viewer('sekretariat'), id));
    });
    assert.deepEqual(shown, ['2.3 Sent', '2.2 B', '2.1 A']);
  });
});

describe('versions', () => {
  test('nothing but new items is an addendum; the reason is asked for and kept', async () => {
    await inAgenda(async (trx, id, [first = '', second = '']) => {
      await add(trx, id, first, 'A');
      await send(trx, id);
      assert.equal(codeOf(await approveAgenda(trx, systemViewer, id, approval)), 'version-unchanged');
      await add(trx, id, second, 'Hastesag');
      assert.equal(codeOf(await approveAgenda(trx, systemViewer, id, approval)), 'version-reason-missing');
      await send(trx, id, 'Sagen kom efter fristen.');
      const version = await findVersion(trx, demo.viewer('favrskov'), id);
      assert.equal(version?.kind, 'addendum');
      assert.equal(version?.reason, 'Sagen kom efter fristen.');
      assert.deepEqual(
        version?.document.sections.flatMap((s) => s.items.map((item) => item.sending)),
        [1, 2],
      );
    });
  });

  test('a withdrawn item keeps its number and says why; that is a revision', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const a = await add(trx, id, first, 'A');
      await add(trx, id, first, 'B');
      await send(trx, id);
      assert.equal(codeOf(await deleteItem(trx, a)), 'item-was-sent');
      assert.equal(codeOf(await withdrawItem(trx, a, '  ')), 'withdraw-reason-missing');
      expectOk(await withdrawItem(trx, a, 'Afventer ministeriet.'));
      await send(trx, id, 'Punkt 1.1 udgår.');
      const version = await findVersion(trx, publicViewer, id);
      assert.equal(version?.kind, 'revision');
      assert.deepEqual(numbersOf(version?.document ?? null), ['1.1 A', '1.2 B']);
      assert.equal(version?.document.sections[0]?.items[0]?.withdrawnReason, 'Afventer ministeriet.');
    });
  });

  test('while an approved version waits, the agenda cannot be changed; taking it back opens it again', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const viewer = demo.viewer('sekretariat');
      const a = await add(trx, id, first, 'A');
      expectOk(await approveAgenda(trx, viewer, id, approval));
      const saved = await saveItem(trx, viewer, a, 1, content('Ny titel'));
      assert.equal(codeOf(saved), 'agenda-version-waiting');
      expectOk(await undoApproval(trx, viewer, id));
      expectOk(await saveItem(trx, viewer, a, 1, content('Ny titel')));
    });
  });

  test('what was sent is not changed by later work', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const viewer = demo.viewer('sekretariat');
      const a = await add(trx, id, first, 'Som sendt');
      await send(trx, id);
      expectOk(await saveItem(trx, viewer, a, 1, content('Rettet bagefter')));
      assert.deepEqual(numbersOf((await findVersion(trx, publicViewer, id))?.document ?? null), [
        '1.1 Som sendt',
      ]);
    });
  });

  test('the database itself refuses to change or delete a sent version', async () => {
    await assert.rejects(
      inAgenda(async (trx, id, [first = '']) => {
        await add(trx, id, first, 'A');
        await send(trx, id);
        await trx
          .updateTable('agenda_versions')
          .set({ content: '{}' })
          .where('meeting_id', '=', id)
          .execute();
      }),
      /a version is frozen/,
    );
  });

  test('an item without a recommendation and a mark without an annex stop the approval', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const viewer = demo.viewer('sekretariat');
      expectOk(await addItem(trx, viewer, { meetingId: id, sectionId: first, title: 'Uden indstilling' }));
      const mark: Block = { type: 'annexMark', mark: 'a1', content: [{ text: 'brevet' }] };
      expectOk(
        await addItem(trx, viewer, {
          meetingId: id,
          sectionId: first,
          title: 'B',
          recommendations: ['godkender.'],
          caseStatement: [mark],
        }),
      );
      const refused = await approveAgenda(trx, viewer, id, approval);
      assert.equal(codeOf(refused), 'agenda-incomplete');
      assert.deepEqual(!refused.ok && refused.error.details, { count: 2 });
    });
  });
});

describe('saving an item', () => {
  test('the second of two writers is told who came first, and nothing is overwritten', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const a = await add(trx, id, first, 'A');
      expectOk(await saveItem(trx, demo.viewer('sekretariat'), a, 1, content('Den enes')));
      const second = await saveItem(trx, demo.viewer('sekretariat2'), a, 1, content('Den andens'));
      assert.ok(!second.ok && 'conflict' in second.error);
      assert.equal(second.error.revision, 2);
      assert.match(second.error.refusal.message, /^Sekretariatet i KKR Midtjylland har gemt punktet/);
      assert.deepEqual(numbersOf(await getDraft(trx, demo.viewer('sekretariat'), id)), ['1.1 Den enes']);
    });
  });

  test('every saved state is kept, and going back is a new state', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const viewer = demo.viewer('sekretariat');
      const a = await add(trx, id, first, 'Første');
      expectOk(await saveItem(trx, viewer, a, 1, content('Anden')));
      expectOk(await restoreItem(trx, viewer, a, { current: 2, wanted: 1 }));
      const states = await listSavedStates(trx, a);
      assert.deepEqual(
        states.map((state) => `${state.revision} ${state.content.title}`),
        ['3 Første', '2 Anden', '1 Første'],
      );
    });
  });

  test('the kind follows the verb until somebody corrects it', async () => {
    await inAgenda(async (trx, id, [first = '']) => {
      const viewer = demo.viewer('sekretariat');
      const kinds = async () => (await getDraft(trx, viewer, id))?.sections[0]?.items[0]?.kind;
      const a = await add(trx, id, first, 'A');
      assert.equal(await kinds(), 'decision');
      expectOk(await saveItem(trx, viewer, a, 1, content('A')));
      assert.equal(await kinds(), 'discussion');
      expectOk(await saveItem(trx, viewer, a, 2, { ...content('A'), correctedKind: 'orientation' }));
      assert.equal(await kinds(), 'orientation');
    });
  });
});

describe('what is closed', () => {
  async function closedAgenda(trx: Trx, id: string, section: string): Promise<void> {
    const a = await add(trx, id, section, 'Personsag');
    expectOk(
      await saveItem(trx, demo.viewer('sekretariat'), a, 1, {
        ...content('Personsag'),
        closedReason: 'Personforhold',
      }),
    );
    await send(trx, id);
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
      const id = await inAgenda(async (trx, meetingId, [first = '']) => {
        await closedAgenda(trx, meetingId, first);
        return meetingId;
      });
      const viewer = demo.viewer(key);
      const version = await database.as(viewer, (trx) => findVersion(trx, viewer, id));
      assert.equal(version?.document.sections[0]?.items[0]?.title, 'Personsag');
      assert.equal(version?.document.sections[0]?.items[0]?.parts !== null, mayRead);
      const rows = await database.as(viewer, (trx) =>
        trx.selectFrom('agenda_version_closed').select('version_id').execute(),
      );
      assert.equal(rows.length > 0, mayRead);
    });
  }

  test('a draft is seen by chair and secretariat only', async () => {
    const id = await inAgenda(async (trx, meetingId, [first = '']) => {
      await add(trx, meetingId, first, 'Kladde');
      return meetingId;
    });
    for (const [key, sees] of [
      ['sekretariat', true],
      ['formand', true],
      ['favrskov', false],
      ['gaest', false],
    ] as const) {
      const viewer = demo.viewer(key);
      const draft = await database.as(viewer, (trx) => getDraft(trx, viewer, id));
      assert.equal(draft !== null, sees, key);
    }
  });
});
