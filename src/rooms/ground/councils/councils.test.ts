import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemAs } from '../../../kernel/system.ts';
import { publicViewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { listHistory } from '../history/index.ts';
import { changeTemplate } from './commands/change-template.ts';
import {
  findCouncilOfMunicipality,
  findMunicipality,
  findPlace,
  findRegionOfMunicipality,
  getTemplateSections,
  listCouncilMunicipalities,
  listCouncils,
  listMunicipalities,
  listRegionsOn,
  loadReference,
  matchMunicipality,
} from './index.ts';

const { database: db } = await testDatabase();
const demo = await demoCouncil(db);
const services = await testServices(db);
const keeper = doorFor(services, demo.viewer('sekretariat'));

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
      Promise.all(
        ids.map(async (id) => (await listCouncilMunicipalities(trx, asId(id), '2026-05-01')).length),
      ),
    );
    assert.deepEqual(counts, [29, 17, 22, 19, 11]);
  });

  test('å is sorted last, and Aa with it', async () => {
    const names = await db.as(publicViewer, async (trx) =>
      (await listCouncilMunicipalities(trx, asId('kkr-midtjylland'), '2026-05-01')).map((one) => one.name),
    );
    assert.deepEqual([names[0], names.at(-1)], ['Favrskov', 'Aarhus']);
  });

  test('loading again neither doubles nor loses what the secretariat has changed', async () => {
    expectOk(
      await keeper.do(changeTemplate, { councilId: asId<'councils'>('kkr-midtjylland'), sections: 'Ét\nTo' }),
    );
    expectOk(await doorFor(services, systemAs('reference')).do(loadReference, {}));
    const [all, sections, elsewhere] = await db.as(publicViewer, (trx) =>
      Promise.all([
        listMunicipalities(trx),
        getTemplateSections(trx, asId('kkr-midtjylland')),
        getTemplateSections(trx, asId('kkr-nordjylland')),
      ]),
    );
    assert.equal(all.length, 98);
    assert.deepEqual(sections, ['Ét', 'To']);
    assert.equal(elsewhere[0], 'Godkendelse af referat');
  });
});

test('reference data is loaded by the house itself, and by no person', async () => {
  for (const key of ['sekretariat', 'formand', 'administrator'] as const) {
    const answer = await doorFor(services, demo.viewer(key)).do(loadReference, {});
    assert.deepEqual(answer.ok ? [] : answer.error.map(({ code }) => code), ['right-missing'], key);
  }
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

  const places: readonly (readonly [
    text: string,
    codes: readonly string[],
    town: string | null,
    isGuess: boolean,
  ])[] = [
    ['koebenhavn', ['101'], null, false],
    ['Kobenhavn', ['101'], null, false],
    ['Hammel', ['710', '740'], '8450 Hammel', false],
    ['8450', ['710', '740'], '8450 Hammel', false],
    ['8450 Hammel', ['710', '740'], '8450 Hammel', false],
    ['1812', ['147'], 'Frederiksberg C', false],
    ['viby', ['259', '265', '751'], 'Viby Sjælland, Viby J', false],
    ['faaborg', ['430'], '5600 Faaborg', false],
    ['Favskov', ['710'], null, true],
    ['Atlantis', [], null, true],
    ['0000', [], null, true],
    ['', [], null, false],
  ];
  for (const [text, codes, town, isGuess] of places)
    test(`the place »${text}« leads to ${codes.join(', ') || 'none'}`, async () => {
      const found = await db.as(publicViewer, (trx) => findPlace(trx, text));
      assert.deepEqual(
        { ...found, municipalities: found.municipalities.map(({ code }) => code) },
        { municipalities: codes, town, isGuess },
      );
    });

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
  const change = (text: string) =>
    keeper.submit(changeTemplate, { councilId: 'kkr-midtjylland', sections: text });
  const refusalsOf = async (text: string) => {
    const answer = await change(text);
    return answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);
  };

  test('empty lines and double spaces vanish', async () => {
    const result = await change('  Godkendelse  af referat \r\n\r\nEventuelt\n');
    assert.deepEqual(result, { ok: true, value: ['Godkendelse af referat', 'Eventuelt'] });
  });

  test('no section, the same section twice, a far too long one and far too many are refused', async () => {
    assert.deepEqual(await refusalsOf(' \n'), ['sections template-empty']);
    assert.deepEqual(await refusalsOf('KKR\nkkr'), ['sections template-repeats']);
    assert.deepEqual(await refusalsOf('x'.repeat(121)), ['sections template-title-long']);
    const many = Array.from({ length: 31 }, (_, index) => `Afsnit ${index}`).join('\n');
    assert.deepEqual(await refusalsOf(many), ['sections template-too-many']);
    assert.deepEqual(await keeper.submit(changeTemplate, { councilId: 'kkr-midtjylland' }), await change(''));
  });

  test('is changed by the council’s secretariat alone', async () => {
    assert.deepEqual(await whoMay(services, demo, changeTemplate), ['secretariat']);
  });

  test('tells what it was and what it became', async () => {
    expectOk(await change('Ét'));
    expectOk(await change('Ét\nTo'));
    const history = await keeper.read((trx) =>
      listHistory(trx, 'council:kkr-midtjylland', services.sentences),
    );
    assert.equal(history[0]?.sentence, 'Skabelonen blev ændret fra Ét til Ét, To.');
  });
});
