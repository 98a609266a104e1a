import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryText } from '../test/arbitrary-richtext.ts';
import { fromMarks } from './from-marks.ts';
import { paragraph, type RichText, richTextSchema } from './model.ts';
import { normaliseText } from './normalise.ts';
import { plainText } from './plain.ts';
import { toMarks } from './to-marks.ts';

// Planted fault: let escapeMarks leave the backslash unguarded, or writeWords leave "1. " at a line's start.
test('any text written as marks reads back as the same normalised text', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      assert.deepEqual(fromMarks(toMarks(text)), normaliseText(text));
    }),
    { numRuns: 400 },
  );
});

// Planted fault: let the normaliser trim before it moves spaces out of bold runs.
test('a normalised text stays as it is and keeps to the model', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const once = normaliseText(text);
      assert.deepEqual(normaliseText(once), once);
      assert.ok(richTextSchema.safeParse(once).success);
    }),
    { numRuns: 400 },
  );
});

// Planted fault: let readInlines forget the last piece of a line.
test('whatever is typed in the text field, no letter is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '*', '**', ' ', '[', '](', '(', ')', 'x|y')), (parts) => {
      const typed = parts.join('');
      assert.equal(plainText(fromMarks(typed)).replace(/[^abxy]/g, ''), typed.replace(/[^abxy]/g, ''));
    }),
  );
});

const whole = `# Økonomi

Rådet drøftede **budgettet** og *regnskabet*, se [KL](https://www.kl.dk/).

## Videre proces

- punkt
  - underpunkt
- andet punkt

3. tredje
4. fjerde

Tabel: Befolkning
| Kommune | Indbyggere |
| --- | --- |
| Aarhus | 367.095 |

![Kort over regionen](${'0f'.repeat(32)})

./. brevet er vedlagt {mark:a1}`;

test('a text with all kinds of blocks is read', () => {
  const text: RichText = [
    { type: 'heading', level: 1, content: [{ text: 'Økonomi' }] },
    {
      type: 'paragraph',
      content: [
        { text: 'Rådet drøftede ' },
        { text: 'budgettet', bold: true },
        { text: ' og ' },
        { text: 'regnskabet', italic: true },
        { text: ', se ' },
        { text: 'KL', link: 'https://www.kl.dk/' },
        { text: '.' },
      ],
    },
    { type: 'heading', level: 2, content: [{ text: 'Videre proces' }] },
    {
      type: 'list',
      ordered: false,
      items: [
        { content: [{ text: 'punkt' }], children: [{ content: [{ text: 'underpunkt' }] }] },
        { content: [{ text: 'andet punkt' }] },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [{ content: [{ text: 'tredje' }] }, { content: [{ text: 'fjerde' }] }],
    },
    {
      type: 'table',
      caption: 'Befolkning',
      header: true,
      rows: [
        [[{ text: 'Kommune' }], [{ text: 'Indbyggere' }]],
        [[{ text: 'Aarhus' }], [{ text: '367.095' }]],
      ],
    },
    { type: 'picture', file: '0f'.repeat(32), alt: 'Kort over regionen' },
    { type: 'annexMark', content: [{ text: 'brevet er vedlagt' }], mark: 'a1' },
  ];
  assert.deepEqual(fromMarks(whole), text);
  assert.equal(toMarks(text), whole);
});

test('a date at the start of a line is no numbered item', () => {
  assert.deepEqual(fromMarks('18. juni 2024 mødtes rådet'), [paragraph('18. juni 2024 mødtes rådet')]);
});

test('stars between numbers and a lone star stay stars', () => {
  assert.deepEqual(fromMarks('5 * 3 * 2 og 2*3'), [paragraph('5 * 3 * 2 og 2*3')]);
});

test('bold and italic within each other are read', () => {
  assert.deepEqual(fromMarks('**fed *begge* fed**'), [
    {
      type: 'paragraph',
      content: [
        { text: 'fed', bold: true },
        { text: ' ' },
        { text: 'begge', bold: true, italic: true },
        { text: ' ' },
        { text: 'fed', bold: true },
      ],
    },
  ]);
});

test('an address that runs a script is no link', () => {
  assert.deepEqual(fromMarks('[tryk](javascript:alert)'), [paragraph('[tryk](javascript:alert)')]);
});

test('each line of a text field is a paragraph, and marks without a key get the free keys', () => {
  assert.deepEqual(fromMarks('én\r\nto\r\n\r\n./. tre\r\n./. fire {mark:a1}'), [
    paragraph('én'),
    paragraph('to'),
    { type: 'annexMark', content: [{ text: 'tre' }], mark: 'a2' },
    { type: 'annexMark', content: [{ text: 'fire' }], mark: 'a1' },
  ]);
});

test('a new mark takes no key that another text of the item has', () => {
  assert.deepEqual(fromMarks('./. et', ['a1', 'a2']), [
    { type: 'annexMark', content: [{ text: 'et' }], mark: 'a3' },
  ]);
});

test('a number out of turn begins a new list instead of being changed', () => {
  const lists = fromMarks('1. a\n2. b\n5. c');
  assert.deepEqual(
    lists.map((block) => block.type === 'list' && [block.start ?? 1, block.items.length]),
    [
      [1, 2],
      [5, 1],
    ],
  );
});
