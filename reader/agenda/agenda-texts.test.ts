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
} {
  const agenda = readText(
    ['3. Sager', '', '3.1. Fælles busser', 'SAG-2030-00017 abc', '', ...lines].join('\n'),
  );
  const item = agenda.sections[0]?.items[0];
  const form = toImportForm(agenda).sections[0]?.items[0];
  assert.ok(item && form);
  return { item, form };
}

test('sections stay in order with their items, also those without any', () => {
  const agenda = readText(
    [
      '1. Siden sidst',
      '',
      '1.1. Nyt',
      'SAG-2030-00001 ab/cd',
      '',
      '2. Udpegninger',
      '',
      '3. Eventuelt',
      '',
      '3.1. Eventuelt',
      'SAG-2030-00002 ab',
    ].join('\n'),
  );
  assert.deepEqual(
    agenda.sections.map((section) => [
      section.number,
      section.title,
      section.items.map((item) => item.number),
    ]),
    [
      ['1', 'Siden sidst', ['1.1']],
      ['2', 'Udpegninger', []],
      ['3', 'Eventuelt', ['3.1']],
    ],
  );
});

test('a title that runs over two lines is one title, down to the record number', () => {
  const agenda = readText(
    '2. Sager\n\n2.1. Budget for det fælles\nsekretariat 2031\nSAG-2030-00003 abc / de\n\nBaggrund\nKort.',
  );
  const item = agenda.sections[0]?.items[0];
  assert.equal(item?.title, 'Budget for det fælles sekretariat 2031');
  assert.equal(item?.recordNumber, 'SAG-2030-00003');
  assert.deepEqual(item?.initials, ['abc', 'de']);
});

test('a numbered list in a case statement is no section', () => {
  const { item } = readBody(
    'Sagsfremstilling',
    'Planen har tre skridt:',
    '1. Vi tæller passagerer.',
    '2. Vi køber busser.',
    '4. Vi kører.',
  );
  assert.equal(item.number, '3.1');
  const list = item.caseStatement.find((block) => block.type === 'list');
  assert.equal(list?.items.length, 3);
});

test('an agenda without sections above its items gets them, and says so', () => {
  const agenda = readText(
    '2.1. Busser\nSAG-2030-00001 ab\n\nIndstilling\nDet indstilles, at KKR godkender busserne.',
  );
  assert.deepEqual(
    agenda.sections.map((section) => [section.number, section.title]),
    [['2', '']],
  );
  assert.ok(agenda.warnings.some((warning) => warning.code === 'section-implied' && warning.where === '2.1'));
});

test('items numbered through stand in one section, and it is said that there is none', () => {
  const agenda = readText(
    '1. Godkendelse af dagsorden\n\nIndstilling\nDet indstilles, at dagsordenen godkendes.\n\n2. Eventuelt',
  );
  assert.deepEqual(
    agenda.sections.map((section) => [section.title, section.items.map((item) => [item.number, item.kind])]),
    [
      [
        '',
        [
          ['1', 'decision'],
          ['2', 'orientation'],
        ],
      ],
    ],
  );
  assert.ok(agenda.warnings.some((warning) => warning.code === 'sections-none'));
});

test('one recommendation stands without its opening words', () => {
  const { form } = readBody('Indstilling', 'Det indstilles, at KKR Midtjylland godkender budgettet.');
  assert.deepEqual(form.recommendations, ['KKR Midtjylland godkender budgettet.']);
});

for (const [name, lines] of [
  ['»- at« and »- At«', ['Det indstilles,', '- at KKR drøfter planen.', '- At KKR godkender budgettet.']],
  ['»at« alone', ['Det indstilles,', 'at KKR drøfter planen.', 'at KKR godkender budgettet.']],
  ['»At« alone', ['Det indstilles:', 'At KKR drøfter planen.', 'At KKR godkender budgettet.']],
  ['an en dash', ['Det indstilles, at KKR', '– drøfter planen.', '– godkender budgettet.']],
  ['a hyphen', ['Det indstilles, at KKR', '- drøfter planen.', '- godkender budgettet.']],
  ['a bullet', ['Det indstilles, at', '• KKR drøfter planen.', '• KKR godkender budgettet.']],
] as const) {
  test(`recommendations that begin with ${name} are separate`, () => {
    const { form } = readBody('Indstilling', ...lines);
    assert.deepEqual(form.recommendations, ['KKR drøfter planen.', 'KKR godkender budgettet.']);
  });
}

test('an »at« in the middle of a wrapped recommendation opens no new one', () => {
  const { form } = readBody(
    'Indstilling',
    'Det indstilles,',
    '- at KKR Midtjylland godkender den fælles plan for busser i landsbyerne,',
    'at planen træder i kraft til sommer, og at den evalueres hvert andet år her.',
    '- at KKR Midtjylland drøfter den videre vej.',
  );
  assert.equal(form.recommendations.length, 2);
});

test('the verb of the recommendation tells the kind, and a decision outweighs a discussion', () => {
  const kindOf = (sentence: string) =>
    readBody('Indstilling', `Det indstilles, at KKR ${sentence}`).item.kind;
  assert.equal(kindOf('godkender planen.'), 'decision');
  assert.equal(kindOf('drøfter planen og giver input.'), 'discussion');
  assert.equal(kindOf('tager orienteringen til efterretning.'), 'orientation');
  const both = readBody(
    'Indstilling',
    'Det indstilles, at KKR',
    '- drøfter planen.',
    '- godkender budgettet.',
  );
  assert.equal(both.item.kind, 'decision');
});

test('a short line over text is a heading of the case statement, also over two lines and over a list', () => {
  const { form } = readBody(
    'Sagsfremstilling',
    'Der kører for få busser i landsbyerne, og ventetiden er vokset hvert eneste år siden.',
    '',
    'Flere busser i landsbyerne',
    'Sekretariatet foreslår tre nye ruter, som kan køre fra næste forår, hvis alle er enige.',
    '',
    'Nye ruter',
    '- Ruten mod nord',
    '- Ruten mod syd',
  );
  assert.deepEqual(
    form.caseStatement.map((part) => part.heading),
    ['', 'Flere busser i landsbyerne', 'Nye ruter'],
  );
  assert.equal(form.caseStatement[2]?.text, '- Ruten mod nord\n- Ruten mod syd');
});

test('a short line that stands before a list with a colon is no heading', () => {
  const { form } = readBody('Sagsfremstilling', 'Planen rummer:', '- Busser', '- Tog');
  assert.deepEqual(form.caseStatement, [{ heading: '', text: 'Planen rummer:\n\n- Busser\n- Tog' }]);
});

test('in a text with a blank line after every line, paragraphs are put together again', () => {
  const body = [
    'Ventetiden ved stoppestederne er vokset hvert år, og mange borgere har klaget over det i de ',
    'lokale medier gennem længere tid end nogen af parterne havde regnet med ved aftalens start.',
    ' ',
    'Derfor skal der ses på det igen i den fælles arbejdsgruppe med alle parter, og der skal laves en ',
    'ny plan.',
  ];
  const { form } = readBody(
    'Baggrund',
    '',
    ...body.flatMap((line) => [line, '']),
    'Indstilling',
    '',
    'Det indstilles, at KKR drøfter det.',
  );
  assert.equal(form.background.split('\n\n').length, 2);
  assert.match(form.background, /borgere har klaget over det i de lokale medier/);
  assert.match(form.background, /der skal laves en ny plan\.$/);
});

test('a dash that only begins a line because the line was full stays in its sentence', () => {
  const { form } = readBody(
    'Baggrund',
    'Busserne skal køre hver halve time hele dagen, så tiden går med at køre og ikke med ventetid',
    '– ikke med unødig ventetid ved stoppestederne.',
  );
  assert.match(form.background, /ventetid – ikke med unødig ventetid/);
});

test('a mark is an annex, and one mark may cover two documents', () => {
  const { item, form } = readBody(
    'Sagsfremstilling',
    'Sagen er ny.',
    '',
    './. Brevet til ministeren og svaret fra ministeren er vedlagt.',
    './. Køreplan 2031',
  );
  assert.deepEqual(
    form.annexes.map((annex) => annex.title),
    ['Brevet til ministeren', 'Svaret fra ministeren', 'Køreplan 2031'],
  );
  assert.deepEqual(
    item.annexes.map((annex) => annex.mark),
    ['a1', 'a1', 'a2'],
  );
  assert.doesNotMatch(JSON.stringify(form.caseStatement), /\.\/\./);
});

test('two things joined by »og« in one title are one annex', () => {
  const { form } = readBody('Sagsfremstilling', './. Referat og dagsorden for mødet er vedlagt.');
  assert.deepEqual(form.annexes, [{ title: 'Referat og dagsorden for mødet' }]);
});
