import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureFaults } from './structure.ts';

const page = (main: string, around = '<title>Opslag</title>') =>
  `<!doctype html><html lang="da"><head>${around}</head><body><main id="m"><h1>Opslag</h1>${main}</main></body></html>`;

test('a page that lets everybody in has no fault', () => {
  const form =
    '<label for="a">Navn</label><input id="a" name="a"><input type="hidden" name="b"><button>Gem</button>';
  assert.deepEqual(structureFaults(page(`<h2>Et</h2><a href="#a">Navn</a>${form}`)), []);
});

const faults: readonly (readonly [string, string])[] = [
  [page('', ''), 'the page has no title'],
  [page('').replace('lang="da"', 'lang="en"'), 'the page does not say it is Danish'],
  [page('<h1>To</h1>'), '2 first headings'],
  [page('<h3>Dybt</h3>'), 'a heading of level 3 after one of level 1'],
  [page('<p id="x"></p><p id="x"></p>'), 'two things are called x'],
  [page('<input name="navn">'), 'navn has no label'],
  [page('<a href="#intet">Se</a>'), 'nothing is called intet'],
  [page('<button> </button>'), 'a button says nothing'],
  [page('<img src="x.png">'), 'a picture without words'],
  [page('<table><tr><td>1</td></tr></table>'), 'a table without headings'],
];
for (const [planted, expected] of faults)
  test(`${expected}: is found`, () => assert.deepEqual(structureFaults(planted), [expected]));
