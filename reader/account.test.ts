import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainInline, type RichText } from 'tvaers-richtext';
import { expectOk } from '../src/kernel/result.ts';
import { sharedFolder } from '../test/shared.ts';
import { readAgenda } from './agenda/read-agenda.ts';
import type { ImportedAgenda } from './model/agenda.ts';
import type { Understood } from './model/understood.ts';
import { readDocument } from './read-document.ts';
import { sourceOfText } from './source/source-of-text.ts';

const council = 'kkr-midtjylland';

/** What is neither white space nor counted twice: kept, furniture and left out add up to the letters of the file. */
function checkSum(read: Understood, text: string) {
  const { whole, kept, furniture, leftOut } = read.account;
  assert.equal(kept + furniture + leftOut, whole);
  assert.equal(whole, text.replace(/\s/g, '').length);
  const letters = (parts: readonly { text: string }[]) =>
    parts.reduce((sum, part) => sum + part.text.length, 0);
  assert.equal(letters(read.leftOut) === 0, leftOut === 0);
}

function wordsOf(text: RichText): string[] {
  return text.flatMap((block) => {
    if (block.type === 'table') return block.rows.flat().map(plainInline);
    if (block.type === 'picture') return [];
    if (block.type !== 'list') return [plainInline(block.content)];
    return block.items.flatMap((item) =>
      [item.content, ...(item.children ?? []).map((each) => each.content)].map(plainInline),
    );
  });
}

/** Every word the result prints, one string; letters only, so joined and divided words look alike. */
function printed(read: ImportedAgenda): string {
  const items = read.sections.flatMap((section) => [
    section.title,
    ...section.items.flatMap((item) => [
      item.title,
      item.recordNumber ?? '',
      ...item.initials,
      ...wordsOf(item.background),
      ...item.recommendations,
      ...wordsOf(item.caseStatement),
      ...wordsOf(item.decision),
      ...item.links,
    ]),
  ]);
  return bare([read.title, ...items].join(' '));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const folder = sharedFolder();

test('in each of the real documents kept, furniture and left out add up to the whole', (context) => {
  if (!folder)
    context.diagnostic('the shared folder is not beside the project: checked on generated agendas alone');
  const files = folder ? readdirSync(join(folder, 'sources')).filter((file) => file.endsWith('.txt')) : [];
  for (const file of files) {
    const text = readFileSync(join(folder ?? '', 'sources', file), 'utf8');
    checkSum(expectOk(readDocument(sourceOfText(text), { council })), text);
  }
  assert.equal(files.length, folder ? 4 : 0);
});

const word = fc.constantFrom(
  'busser',
  'rute',
  'plan',
  'landet',
  'kommunen',
  'EU-midler',
  'kultur-',
  'og',
  'på',
  'ny',
  'Æblerne',
  '12',
  '§',
  '3,4',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const odd = fc.constantFrom(
  '',
  '- ',
  '• ',
  './. ',
  'at ',
  '1. ',
  '2.3 ',
  'Side 1 af 2',
  'Baggrund',
  'Indstilling',
  'Sagsfremstilling',
  'www.example.dk',
  'SAG-2030-1',
  '-',
  '---',
  'Dato: 1. maj 2030',
);
const gap = fc.constantFrom('\n', '\n\n', '\n \n', '\n\f', '\n ', '\n\n\n\n');
const messy = fc
  .array(fc.tuple(odd, sentence, gap), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(([sign, words, between]) => `${sign}${words}${between}`).join(''));

// Planted fault: let closeBook pass over the lines that nobody took.
test('in any text, however messy, the three add up to the whole', () => {
  fc.assert(
    fc.property(messy, messy, (before, text) => {
      const whole = `${before}\n\n1. Sager\n\n1.1. Busser\nSAG-2030-00001 ab\n\n${text}`;
      checkSum(expectOk(readAgenda(sourceOfText(whole), { council })), whole);
    }),
    { numRuns: 300 },
  );
});

// Planted fault: build only the first line of a piece into the text (pieceText).
test('what the account calls kept is printed in the result, word for word', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), fc.boolean(), (sentences, doubled) => {
      const between = doubled ? '\n\n' : '\n';
      const body = sentences.map((each, at) => `${at % 3 === 0 ? '- ' : ''}${each}`).join(between);
      const text = [
        '1. Sager',
        '',
        '1.1. Busser',
        'SAG-2030-00001 ab',
        '',
        'Baggrund',
        body,
        'Sagsfremstilling',
        body,
      ].join(between);
      const read = expectOk(readAgenda(sourceOfText(text), { council }));
      const result = printed(read);
      for (const each of sentences) assert.ok(result.includes(bare(each)), `${each} is missing`);
      assert.equal(read.account.leftOut, 0);
    }),
    { numRuns: 300 },
  );
});
