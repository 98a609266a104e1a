import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCorrections } from './correct-scan.ts';
import { readVocabulary } from './vocabulary.ts';

function readings(text: string, document: string[] = []): string[] {
  return findCorrections(text, readVocabulary([...document, text])).map(
    ({ found, read }) => `${found} → ${read ?? '?'}`,
  );
}

test('words a scan has damaged are read by what a council writes of', () => {
  assert.deepEqual(readings('den tveerkommunale og fzelles kornmunale Opgave'), [
    'tveerkommunale → tværkommunale',
    'fzelles → fælles',
    'kornmunale → kommunale',
  ]);
  assert.deepEqual(readings('Saerlige m6der i k0mmunen'), [
    'Saerlige → Særlige',
    'm6der → møder',
    'k0mmunen → kommunen',
  ]);
});

test('the document itself tells a word that is spelt right elsewhere', () => {
  const document = ['busvæsenet er stort', 'om busvæsenet nu', 'hele busvæsenet her', 'i busvæsenet igen'];
  assert.deepEqual(readings('busvaesenet', document), ['busvaesenet → busvæsenet']);
});

test('a word nobody can be sure of is said to be doubtful', () => {
  assert.deepEqual(readings('en qu0xen og et \uFFFDrd'), ['qu0xen → ?', '\uFFFDrd → ?']);
});

test('words that rightly have these letters are left alone', () => {
  assert.deepEqual(
    readings('Barnets ideer om moderne internationale europæere, CO2, ØA25, Michael, Israel og poesi'),
    [],
  );
  assert.deepEqual(readings('https://example.dk/om-moeder/saerlig'), []);
});
