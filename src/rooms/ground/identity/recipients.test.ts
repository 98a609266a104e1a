import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { doorWithoutFiles } from '../../../../test/act.ts';
import { testDatabase } from '../../../../test/database.ts';
import { keeperElsewhere } from '../../../../test/who-may.ts';
import { asId, newId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { publicViewer, type Viewer } from '../../../kernel/viewer.ts';
import { loadReference } from '../councils/index.ts';
import { listRecipients } from './queries/list-recipients.ts';

const { database: db } = await testDatabase();
const keeper: Viewer = {
  kind: 'person',
  personId: newId(),
  name: 'Sekretæren i Midtjylland',
  grants: [{ role: 'secretariat', councilId: asId('kkr-midtjylland'), municipalityCode: null }],
};

describe('those who receive a council’s papers', () => {
  const [mayor, substitute, locked, former] = [
    newId<'people'>(),
    newId<'people'>(),
    newId<'people'>(),
    newId<'people'>(),
  ];
  before(async () => {
    expectOk(await doorWithoutFiles(db, systemAs('reference')).do(loadReference, {}));
    await db.as(systemAs('demonstration'), async (trx) => {
      const people = [
        { id: mayor, name: 'Borgmesteren i Favrskov', email: 'favrskov@example.dk', locked_at: null },
        { id: substitute, name: 'Stedfortræderen i Favrskov', email: 'vice@example.dk', locked_at: null },
        {
          id: locked,
          name: 'Borgmesteren i Skive',
          email: 'skive@example.dk',
          locked_at: '2026-04-01T10:00:00Z',
        },
        { id: former, name: 'Borgmesteren i Odder', email: 'odder@example.dk', locked_at: null },
      ];
      await trx.insertInto('people').values(people).execute();
      const grant = {
        council_id: asId<'councils'>('kkr-midtjylland'),
        valid_from: '2022-01-01',
        valid_until: null,
      };
      await trx
        .insertInto('grants')
        .values([
          { id: newId(), person_id: mayor, role: 'member', substitute_for: null, ...grant },
          { id: newId(), person_id: mayor, role: 'chair', substitute_for: null, ...grant },
          { id: newId(), person_id: substitute, role: 'substitute', substitute_for: mayor, ...grant },
          { id: newId(), person_id: locked, role: 'member', substitute_for: null, ...grant },
          {
            id: newId(),
            person_id: former,
            role: 'member',
            substitute_for: null,
            ...grant,
            valid_until: '2025-12-31',
          },
        ])
        .execute();
    });
  });
  const names = (viewer: Viewer, on: string) =>
    db.as(viewer, async (trx) =>
      (await listRecipients(trx, viewer, asId('kkr-midtjylland'), on)).map(
        (one) => `${one.name}: ${one.role}`,
      ),
    );

  test('the chair once, then members, then substitutes; neither locked nor former ones', async () => {
    assert.deepEqual(await names(keeper, '2026-05-01'), [
      'Borgmesteren i Favrskov: chair',
      'Stedfortræderen i Favrskov: substitute',
    ]);
    assert.deepEqual(await names(keeper, '2025-12-31'), [
      'Borgmesteren i Favrskov: chair',
      'Borgmesteren i Odder: member',
      'Stedfortræderen i Favrskov: substitute',
    ]);
  });

  test('nobody for the public or for another council’s secretariat', async () => {
    assert.deepEqual(await names(publicViewer, '2026-05-01'), []);
    assert.deepEqual(await names(keeperElsewhere(newId()), '2026-05-01'), []);
  });
});
