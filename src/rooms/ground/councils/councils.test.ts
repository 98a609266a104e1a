import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { publicViewer, systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { changeTemplate } from './commands/change-template.ts';
import {
  findCouncilOfMunicipality,
  findMunicipality,
  findRegionOfMunicipality,
  getTemplateSections,
  listCouncilMunicipalities,
  listCouncils,
  listMunicipalities,
  listRecipients,
  listRegionsOn,
  loadReference,
  matchMunicipality,
} from './index.ts';

const { database: db } = await testDatabase();
const keeper: Viewer = {
  kind: 'person',
  personId: newId(),
  name: 'Sekretæren i Midtjylland',
  grants: [{ role: 'secretariat', councilId: 'kkr-midtjylland', municipalityCode: null }],
};
const at = Temporal.Instant.from('2026-05-01T10:00:00Z');

before(() => db.as(systemViewer, (trx) => loadReference(trx)));

describe('reference data', () => {
  test('there are 98 municipalities and five councils, sorted the Danish way', async () => {
    const [municipalities, councils] = await db.as(publicViewer, (trx) =>
      Promise.all([listMunicipalities(trx), listCouncils(trx)]),
    );
    assert.equal(municipalities.length, 98);
    assert.deepEqual(
      councils.map((one) => one.name),
      ['KKR Hovedstaden', 'KKR Midtjylland', 'KKR Nordjylland', 'KKR Sjælland', 'KKR Syddanmark'],
    );
  });

  test('the councils have 29, 17, 22, 19 and 11 municipalities: 98 in all', async () => {
    const ids = ['kkr-hovedstaden', 'kkr-sjaelland', 'kkr-syddanmark', 'kkr-midtjylland', 'kkr-nordjylland'];
    const counts = await db.as(publicViewer, (trx) =>
      Promise.all(ids.map(async (id) => (await listCouncilMunicipalities(trx, id, '2026-05-01')).length)),
    );
    assert.deepEqual(counts, [29, 17, 22, 19, 11]);
  });

  test('å is sorted last, and Aa with it', async () => {
    const names = await db.as(publicViewer, async (trx) =>
      (await listCouncilMunicipalities(trx, 'kkr-midtjylland', '2026-05-01')).map((one) => one.name),
    );
    assert.deepEqual([names[0], names.at(-1)], ['Favrskov', 'Aarhus']);
  });

  test('loading again neither doubles nor loses what the secretariat has changed', async () => {
    await db.as(keeper, (trx) => changeTemplate(trx, keeper, 'kkr-midtjylland', 'Ét\nTo', at));
    await db.as(systemViewer, (trx) => loadReference(trx));
    const [all, sections, elsewhere] = await db.as(publicViewer, (trx) =>
      Promise.all([
        listMunicipalities(trx),
        getTemplateSections(trx, 'kkr-midtjylland'),
        getTemplateSections(trx, 'kkr-nordjylland'),
      ]),
    );
    assert.equal(all.length, 98);
    assert.deepEqual(sections, ['Ét', 'To']);
    assert.equal(elsewhere[0], 'Godkendelse af referat');
  });
});

describe('regions by the day', () => {
  test('on the last day of 2026 there are five, the day after four', async () => {
    const [before2027, after2027] = await db.as(publicViewer, (trx) =>
      Promise.all([listRegionsOn(trx, '2026-12-31'), listRegionsOn(trx, '2027-01-01')]),
    );
    assert.deepEqual(
      before2027.map((one) => one.code),
      ['081', '082', '083', '084', '085'],
    );
    assert.deepEqual(
      after2027.map((one) => one.code),
      ['081', '082', '083', '086'],
    );
  });

  test('Roskilde moves to Østdanmark, Aarhus stays', async () => {
    const regionOn = (code: string, on: string) =>
      db.as(publicViewer, async (trx) => (await findRegionOfMunicipality(trx, code, on))?.name);
    assert.equal(await regionOn('265', '2026-12-31'), 'Region Sjælland');
    assert.equal(await regionOn('265', '2027-01-01'), 'Region Østdanmark');
    assert.equal(await regionOn('751', '2027-01-01'), 'Region Midtjylland');
  });

  test('a municipality knows its council; an unknown code has none', async () => {
    const councilOf = (code: string) =>
      db.as(publicViewer, async (trx) => (await findCouncilOfMunicipality(trx, code, '2026-05-01'))?.id);
    assert.equal(await councilOf('751'), 'kkr-midtjylland');
    assert.equal(await councilOf('999'), undefined);
  });
});

describe('a municipality is found by what people write', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['751', '751'],
    ['Aarhus', '751'],
    ['ÅRHUS KOMMUNE', '751'],
    ['Århus', '751'],
    ['Nordfyn', '480'],
    ['Nordfyns Kommune', '480'],
    ['Vesthimmerland', '820'],
    ['Vesthimmerlands', '820'],
    ['Norrdjurs', '707'],
    ['Bornholms Regionskommune', '400'],
    ['Bornholm', '400'],
    ['høje-tåstrup', '169'],
    ['Ringkøbing – Skjern', '760'],
    ['Thisteds', '787'],
    ['Københavns Kommune', '101'],
    ['  Faxe  ', '320'],
    ['Farum', undefined],
    ['Kommune', undefined],
    ['', undefined],
  ];
  for (const [text, code] of cases) {
    test(`»${text}« is ${code ?? 'nobody'}`, async () => {
      const found = await db.as(publicViewer, (trx) => findMunicipality(trx, text));
      assert.equal(found?.code, code);
    });
  }

  test('every official name and every variant leads to one municipality only', async () => {
    const all = await db.as(publicViewer, (trx) => listMunicipalities(trx));
    const wrong = all.flatMap((one) =>
      [one.name, one.officialName, ...one.variants].filter(
        (name) => matchMunicipality(all, name)?.code !== one.code,
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the template', () => {
  const change = (viewer: Viewer, text: string) =>
    db.as(viewer, (trx) => changeTemplate(trx, viewer, 'kkr-midtjylland', text, at));
  const codeOf = async (viewer: Viewer, text: string) => {
    const result = await change(viewer, text);
    return result.ok ? 'ok' : result.error.code;
  };

  test('empty lines and double spaces vanish', async () => {
    const result = await change(keeper, '  Godkendelse  af referat \r\n\r\nEventuelt\n');
    assert.deepEqual(result, { ok: true, value: ['Godkendelse af referat', 'Eventuelt'] });
  });

  test('no section, the same section twice, a far too long one and far too many are refused', async () => {
    assert.equal(await codeOf(keeper, ' \n'), 'template-empty');
    assert.equal(await codeOf(keeper, 'KKR\nkkr'), 'template-repeats');
    assert.equal(await codeOf(keeper, 'x'.repeat(121)), 'template-title-long');
    const many = Array.from({ length: 31 }, (_, index) => `Afsnit ${index}`).join('\n');
    assert.equal(await codeOf(keeper, many), 'template-too-many');
  });

  test('another council’s secretariat is refused', async () => {
    const stranger: Viewer = {
      ...keeper,
      grants: [{ role: 'secretariat', councilId: 'kkr-nordjylland', municipalityCode: null }],
    };
    assert.equal(await codeOf(stranger, 'KKR'), 'template-not-yours');
  });
});

describe('recipients', () => {
  const [mayor, substitute, locked, former] = [newId(), newId(), newId(), newId()];
  before(() =>
    db.as(systemViewer, async (trx) => {
      const people = [
        { id: mayor, name: 'Borgmesteren i Favrskov', email: 'favrskov@example.dk', locked_at: null },
        { id: substitute, name: 'Stedfortræderen i Favrskov', email: 'vice@example.dk', locked_at: null },
        { id: locked, name: 'Borgmesteren i Skive', email: 'skive@example.dk', locked_at: at.toString() },
        { id: former, name: 'Borgmesteren i Odder', email: 'odder@example.dk', locked_at: null },
      ];
      await trx.insertInto('people').values(people).execute();
      const grant = { council_id: 'kkr-midtjylland', valid_from: '2022-01-01', valid_until: null };
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
    }),
  );
  const names = (viewer: Viewer, on: string) =>
    db.as(viewer, async (trx) =>
      (await listRecipients(trx, viewer, 'kkr-midtjylland', on)).map((one) => `${one.name}: ${one.role}`),
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
    const stranger: Viewer = {
      ...keeper,
      grants: [{ role: 'secretariat', councilId: 'kkr-nordjylland', municipalityCode: null }],
    };
    assert.deepEqual(await names(publicViewer, '2026-05-01'), []);
    assert.deepEqual(await names(stranger, '2026-05-01'), []);
  });
});
