import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plainBlocks } from 'tvaers-richtext';
import { z } from 'zod';
import { expectOk } from '../../src/kernel/result.ts';
import { sharedFolder } from '../../test/shared.ts';
import type { AnnexBundle } from '../model/bundle.ts';
import { readDocument } from '../read-document.ts';
import { sourceOfText } from '../source/source-of-text.ts';
import { readAnnexBundle } from './read-annex-bundle.ts';

function readText(text: string): AnnexBundle {
  const source = sourceOfText(text);
  return expectOk(readAnnexBundle(source, { council: 'kkr-midtjylland' }));
}

const contents = [
  'Indholdsfortegnelse - Bilag',
  '2.1 Orientering ..... 2',
  'Bilag 1: Brev om busser ..... 2',
  'Bilag 2: Udkast til køreplan for de',
  'nye ruter ..... 4',
  '3.2 Tog ..... 9',
  'Bilag 1: Togplan ..... 9',
  '',
];

test('the contents page gives item, number, title and page of each annex, and the text is cut at its headings', () => {
  const bundle = readText(
    [
      ...contents,
      '2.1',
      '',
      'Orientering',
      '',
      'Kære alle',
      '',
      '2.1',
      '',
      'Orientering',
      '',
      'Bus 1 kører kl. 8.',
      '',
      '3.2 Tog',
      '',
      '3.2 er også et tal i teksten.',
    ].join('\n'),
  );
  assert.deepEqual(
    bundle.annexes.map((annex) => [
      annex.item,
      annex.number,
      annex.title,
      annex.page,
      plainBlocks(annex.text),
    ]),
    [
      ['2.1', 1, 'Brev om busser', 2, 'Kære alle'],
      ['2.1', 2, 'Udkast til køreplan for de nye ruter', 4, 'Bus 1 kører kl. 8.'],
      ['3.2', 1, 'Togplan', 9, '3.2 er også et tal i teksten.'],
    ],
  );
  assert.equal(bundle.annexes[1]?.stamps.draft, true);
});

test('an annex that is listed but not there is a doubt', () => {
  const bundle = readText(
    [...contents, '2.1', 'Orientering', '', 'Kære alle', '', '3.2 Tog', '', 'Plan.'].join('\n'),
  );
  const codes = bundle.warnings.map((warning) => `${warning.where} ${warning.code}`);
  assert.ok(codes.includes('2.1 annex-not-found'));
});

test('stamps are read once, their repetitions are furniture, and the text is left without them', () => {
  const stamps = [
    'Dato: 4. marts 2030',
    'Sags ID: SAG-2030-00009',
    'Dok. ID: 123456E-mail: busser@example.dk',
    'Direkte: 1234 5678',
    'Storgade 1',
  ];
  const bundle = readText(
    [
      ...contents,
      '3.2 Tog',
      '',
      'UDKAST',
      'Første side.',
      '',
      ...stamps,
      'Side 1 af 2',
      '',
      'UDKAST',
      'Anden side.',
      '',
      ...stamps,
      'Side 2 af 2',
    ].join('\n'),
  );
  assert.deepEqual(bundle.annexes[0]?.stamps, {
    dates: ['2030-03-04'],
    recordNumbers: ['SAG-2030-00009'],
    documentNumbers: ['123456'],
    emails: ['busser@example.dk'],
    phones: ['1234 5678'],
    statedPages: 2,
    draft: true,
  });
  const reasons = bundle.furniture.map((each) => each.reason);
  assert.equal(reasons.filter((reason) => reason === 'repeated-stamp').length, 5);
  assert.equal(reasons.filter((reason) => reason === 'page-number').length, 2);
});

test('without a contents page, covers divide the bundle, smaller numbers inside a document do not, and every doubt is said', () => {
  const cover = (title: string) => `\n\n\n\n${title}\n\n\n\n`;
  const bundle = readText(
    `Til ministeren\nVi skriver til dig om busserne, som vi gerne vil have flere af.${cover('3.2 Busser')}Om busser.\n\n2.1 Ruter\nTekst.${cover('3.5 Tog')}Om tog.${cover('3.5 Tog')}Mere om tog.`,
  );
  assert.deepEqual(
    bundle.annexes.map((annex) => [annex.item, annex.number, annex.page]),
    [
      [null, 1, null],
      ['3.2', 1, null],
      ['3.5', 1, null],
      ['3.5', 2, null],
    ],
  );
  const codes = bundle.warnings.map((warning) => warning.code);
  assert.ok(codes.includes('bundle-without-contents') && codes.includes('document-before-items'));
  assert.equal(codes.filter((code) => code === 'document-unbounded').length, 3);
});

const goldenSchema = z.object({
  inputs: z.object({
    kkrMidtjylland2021: z.array(z.object({ item: z.string(), annex: z.number(), page: z.number() })),
    nordjyllandItems: z.array(z.string()),
    documentIds: z.array(z.object({ case: z.string(), doc: z.string(), date: z.string() })),
    pageFooters: z.object({ process: z.number(), rules: z.number() }),
  }),
});

const folder = sharedFolder();

test('the real bundle of 2021 gives the annexes, stamps and pages written down for it; the one without contents its items', (context) => {
  if (!folder)
    context.diagnostic('the shared folder is not beside the project: checked by the invented bundles alone');
  else checkGolden(folder);
});

function kindOf(path: string): string {
  const source = sourceOfText(readFileSync(path, 'utf8'));
  return expectOk(readDocument(source, { council: 'kkr-nordjylland' })).kind;
}

function readReal(shared: string, start: string): AnnexBundle {
  const file = readdirSync(join(shared, 'sources')).find((name) => name.startsWith(start)) ?? start;
  const source = sourceOfText(readFileSync(join(shared, 'sources', file), 'utf8'));
  return expectOk(readAnnexBundle(source, { council: 'kkr-midtjylland' }));
}

function checkGolden(shared: string) {
  const kinds = readdirSync(join(shared, 'sources'))
    .sort()
    .map((file) => kindOf(join(shared, 'sources', file)));
  assert.deepEqual(kinds, ['annex-bundle', 'annex-bundle', 'annex-bundle', 'agenda']);

  const { inputs } = goldenSchema.parse(
    JSON.parse(readFileSync(join(shared, 'golden/bilagsfortegnelser.json'), 'utf8')),
  );
  const bundle = readReal(shared, '003_');
  assert.deepEqual(
    bundle.annexes.map(({ item, number, page }) => ({ item, annex: number, page })),
    inputs.kkrMidtjylland2021,
  );
  const stamped = bundle.annexes.filter(({ stamps }) => stamps.documentNumbers.length > 0);
  assert.deepEqual(
    stamped.map(({ stamps }) => ({
      case: stamps.recordNumbers[0],
      doc: stamps.documentNumbers[0],
      date: stamps.dates[0],
    })),
    inputs.documentIds,
  );
  // One page of organisations, then the process and the rules of procedure.
  assert.deepEqual(
    stamped.map(({ stamps }) => stamps.statedPages),
    [1, inputs.pageFooters.process, inputs.pageFooters.rules],
  );
  assert.deepEqual(
    bundle.annexes.map(({ stamps }) => stamps.draft),
    [false, false, true, false, false, false, false, false, false],
  );
  const items = readReal(shared, '002_').annexes.flatMap(({ item }) => (item === null ? [] : [item]));
  assert.deepEqual([...new Set(items)], inputs.nordjyllandItems);
  assert.deepEqual(
    readReal(shared, '000_').annexes.map(({ item }) => item),
    [null, '3.1', '3.1', '3.2'],
  );
}
