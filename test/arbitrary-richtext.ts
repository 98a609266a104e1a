import fc from 'fast-check';
import type { Block, Inline, RichText } from 'tvaers-richtext';

const nasty = [
  '*',
  '**',
  '\\',
  '[',
  ']',
  '](',
  '(',
  '|',
  '#',
  '# ',
  '- ',
  '1. ',
  '2) ',
  'maj',
  './. ',
  '{mark:x}',
  '![',
  ' ',
  '  ',
  '–',
  '\n',
  '"',
  '<b>',
  '&amp;',
  '$',
  '@',
  '---',
  ':-',
  'Tabel: ',
  'æ',
  'å',
];

/** Words that try to be mistaken for marks, tags and escapes. */
export const nastyWords = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Words every font of the printed agenda has. */
export const printableWords = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 5, unit: 'grapheme-ascii' })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const links = fc.oneof(
  fc.constantFrom(
    'https://kl.dk/a_(b)?x=1|2',
    'http://æø.dk/*',
    'mailto:kkr@kl.dk',
    'javascript:alert(1)',
    'kl.dk',
  ),
  fc.webUrl(),
);

function arbitraryInline(words: fc.Arbitrary<string>): fc.Arbitrary<Inline> {
  return fc
    .record({ text: words, bold: fc.boolean(), italic: fc.boolean(), link: fc.option(links, { freq: 3 }) })
    .map(({ text, bold, italic, link }) => ({
      text,
      ...(bold ? { bold: true } : {}),
      ...(italic ? { italic: true } : {}),
      ...(link === null ? {} : { link }),
    }));
}

/** Any text the model allows, normalised or not. */
export function arbitraryText(words: fc.Arbitrary<string> = nastyWords): fc.Arbitrary<RichText> {
  const content = fc.array(arbitraryInline(words), { maxLength: 4 });
  const item = fc
    .record({ content, children: fc.array(fc.record({ content }), { maxLength: 2 }), numbered: fc.boolean() })
    .map(({ numbered, ...rest }) => ({ ...rest, ...(numbered ? { orderedChildren: true as const } : {}) }));
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ type: fc.constant('paragraph'), content }),
    fc.record({ type: fc.constant('heading'), level: fc.constantFrom(1, 2), content }),
    fc
      .record({
        type: fc.constant('list'),
        ordered: fc.boolean(),
        items: fc.array(item, { maxLength: 3 }),
        start: fc.option(fc.integer({ min: 2, max: 999 })),
      })
      .map(({ start, ...rest }) => ({ ...rest, ...(start === null ? {} : { start }) })),
    fc.record({
      type: fc.constant('table'),
      caption: words,
      header: fc.boolean(),
      rows: fc.array(fc.array(content, { maxLength: 3 }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('picture'), file: fc.constant('0f'.repeat(32)), alt: words }),
    fc.record({
      type: fc.constant('annexMark'),
      content,
      mark: fc.constantFrom('a1', 'a2', 'budget 2025 %{}'),
    }),
  );
  return fc.array(block, { maxLength: 5 });
}
