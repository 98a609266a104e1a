import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOk } from '../../src/kernel/result.ts';
import { toImportForm } from '../answers/to-import-form.ts';
import type { ImportedAgenda, ImportedItem } from '../model/agenda.ts';
import { sourceOfText } from '../source/source-of-text.ts';
import { readAgenda } from './read-agenda.ts';

function readText(text: string): ImportedAgenda {
  const source = sourceOfText(text);
  return expectOk(readAgenda(source, { council: 'kkr-midtjylland' }));
}

/** The only item of an agenda whose only item has this body. */
function readBody(...lines: string[]): {
  item: ImportedItem;
  form: ReturnType<typeof toImportForm>['sections'][0]['items'][0];
  agenda: ImportedAgenda;
} {
  const agenda = readText(
    ['3. Sager', '', '3.1. Fælles busser', 'SAG-2030-00017 abc', '', ...lines].join('\n'),
  );
  const item = agenda.sections[0]?.items[0];
  const form = toImportForm(agenda).sections[0]?.items[0];
  assert.ok(item && form);
  return { item, form, agenda };
}

test('links are found in the text, alone on a line, and at the foot of the page under the next heading', () => {
  const agenda = readText(
    [
      '1. Sager',
      '',
      '1.1. Busser',
      'SAG-2030-00001 ab',
      '',
      'Baggrund',
      'Planen kan læses her',
      '',
      '1.2. Tog',
      'SAG-2030-00002 ab',
      'https://example.dk/busplan',
      '',
      'Baggrund',
      'Se https://example.dk/tog, og www.example.dk.',
    ].join('\n'),
  );
  assert.deepEqual(
    agenda.sections[0]?.items.map((item) => item.links),
    [['https://example.dk/busplan'], ['https://example.dk/tog', 'https://www.example.dk']],
  );
});

test('the topics of the next meeting are listed with its date', () => {
  const agenda = readText(
    '6. Punkter til næste møde\n\n6.1. Punkter til mødet den 3. maj 2030\nSAG-2030-00001 ab\n\nBaggrund\nForeløbige punkter:\n- Busser på landet\n- Tog i byen.\n',
  );
  assert.deepEqual(agenda.nextMeeting, {
    meetingOn: '2030-05-03',
    topics: ['Busser på landet', 'Tog i byen'],
  });
});

test('minutes have a decision of their own', () => {
  const agenda = readText(
    'Referat af møde i KKR Midtjylland den 4. marts 2030\n\n1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab\n\nIndstilling\nDet indstilles, at KKR godkender planen.\n\nBeslutning\nGodkendt.',
  );
  assert.equal(agenda.kind, 'minutes');
  assert.equal(agenda.meetingOn, '2030-03-04');
  assert.equal(toImportForm(agenda).sections[0]?.items[0]?.decision, 'Godkendt.');
});

test('footers, page numbers and the mission on the cover are furniture, never text', () => {
  const page = (number: number, text: string) =>
    `${text}\nWeidekampsgade 10\nPostboks 3370\n2300 København S\nwww.kl.dk\nSide ${number} af 2\n`;
  const agenda = readText(
    `Mission\n\nVi hjælper alle.\n\n${page(1, '1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab\n\nBaggrund\nFørste halvdel af teksten')}\f${page(2, 'og anden halvdel.')}`,
  );
  assert.equal(
    toImportForm(agenda).sections[0]?.items[0]?.background,
    'Første halvdel af teksten og anden halvdel.',
  );
  // Mission 2 lines; per page: address, box, city, web, page number = 5, twice.
  assert.equal(agenda.furniture.length, 2 + 2 * 5);
  assert.equal(agenda.leftOut.length, 0);
});

test('text before the first section is left out, and said with its place', () => {
  const agenda = readText('Husk madpakke til mødet\n\n1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab');
  assert.deepEqual(agenda.leftOut, [
    { text: 'Husk madpakke til mødet', reason: 'no-place', place: { page: 1, line: 1 } },
  ]);
  assert.ok(
    agenda.warnings.some(
      (warning) => warning.code === 'text-outside-items' && warning.where === 'side 1, linje 1',
    ),
  );
});

test('a contents page is furniture, and the headings below are the ones that count', () => {
  const agenda = readText(
    [
      'Indholdsfortegnelse',
      '1. Sager ..... 2',
      '1.1. Busser ..... 2',
      '2. Eventuelt ..... 3',
      '',
      '1. Sager',
      '',
      '1.1. Busser',
      'SAG-2030-00001 ab',
      '',
      'Baggrund',
      'Kort.',
      '',
      '2. Eventuelt',
    ].join('\n'),
  );
  assert.deepEqual(
    agenda.sections.map((section) => [section.title, section.items.length]),
    [
      ['Sager', 1],
      ['Eventuelt', 0],
    ],
  );
  assert.equal(agenda.furniture.filter((each) => each.reason === 'contents').length, 4);
});

test('an empty bullet is cleaned away and odd bullets are bullets', () => {
  const { form } = readBody('Sagsfremstilling', 'Planen rummer:', '\uF0B7 Busser', '−  Tog', '-', '• Færger');
  assert.deepEqual(form.caseStatement, [
    { heading: '', text: 'Planen rummer:\n\n- Busser\n- Tog\n- Færger' },
  ]);
});

test('a scanned part name and a damaged word are read as well as can be, and said', () => {
  const agenda = readText(
    '1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab\n\nlndstilling\nDet indstilles, at KKR godkender den tveerkommunale plan.',
  );
  const item = agenda.sections[0]?.items[0];
  assert.deepEqual(item?.recommendations, ['KKR godkender den tværkommunale plan.']);
  const guesses = agenda.warnings
    .filter((warning) => warning.code === 'letters-guessed')
    .map((warning) => warning.message);
  assert.equal(guesses.length, 2);
  assert.match(guesses.join(' '), /»tveerkommunale« er læst som »tværkommunale«/);
});

test('words that rightly have the letters a scan confuses are left alone', () => {
  const agenda = readText(
    '1. Sager\n\n1.1. Barnets gode ideer\nSAG-2030-00001 ab\n\nBaggrund\nBarnet i Aabenraa har ideer om CO2 og ØA25 til internationale koncerner.',
  );
  assert.equal(agenda.warnings.filter((warning) => warning.code.startsWith('letters')).length, 0);
  assert.match(
    toImportForm(agenda).sections[0]?.items[0]?.background ?? '',
    /^Barnet i Aabenraa har ideer om CO2/,
  );
});

test('an item without recommendation or record number is a doubt, Eventuelt without recommendation is not', () => {
  const agenda = readText(
    '1. Sager\n\n1.1. Busser\n\nBaggrund\nKort.\n\n2. Eventuelt\n\n2.1. Eventuelt\nSAG-2030-00002 ab',
  );
  const codes = agenda.warnings
    .filter((warning) => /^\d/.test(warning.where))
    .map((warning) => `${warning.where} ${warning.code}`);
  assert.deepEqual(codes, ['1.1 record-number-missing', '1.1 item-without-recommendation']);
});

test('a number that is skipped is a doubt', () => {
  const agenda = readText('1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab\n\n1.3. Tog\nSAG-2030-00002 ab');
  assert.ok(agenda.warnings.some((warning) => warning.code === 'number-skipped' && warning.where === '1.3'));
});

/** Killed by counting numbers without a dot as one and the same. */
test('so it is where items are numbered through, and only there', () => {
  const skipped = (numbers: readonly number[]) =>
    readText(
      numbers
        .map(
          (number) =>
            `${number}. Sag om busser nr. ${number}\nSagsnr.: 330-2018-3619\n\nIndstilling\nDet indstilles, at sagen godkendes.\n`,
        )
        .join('\n'),
    ).warnings.flatMap(({ code, where }) => (code === 'number-skipped' ? [where] : []));
  assert.deepEqual(skipped([174, 175, 176]), []);
  assert.deepEqual(skipped([174, 175, 177]), ['177']);
});

test('a text without a single item number is refused', () => {
  const source = sourceOfText('Kære alle\nVi ses på tirsdag.');
  const answer = readAgenda(source, { council: 'kkr-midtjylland' });
  assert.equal(answer.ok ? '' : answer.error.code, 'import-without-numbers');
});

test('a recommendation without a telling verb, and a mark that may cover two documents, are doubts', () => {
  const { agenda } = readBody(
    'Indstilling',
    'Det indstilles, at KKR ser på planen.',
    '',
    'Sagsfremstilling',
    './. Referat og dagsorden for mødet er vedlagt.',
  );
  const codes = agenda.warnings.filter((warning) => warning.where === '3.1').map((warning) => warning.code);
  assert.deepEqual(codes, ['kind-uncertain', 'annex-count-uncertain']);
});
