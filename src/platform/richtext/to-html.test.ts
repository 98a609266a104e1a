import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarks, type RichText } from 'tvaers-richtext';
import { renderHtml } from './to-html.ts';

const options = {
  headingLevel: 3,
  pictureAddress: (file: string) => `/billeder/${file.slice(0, 4)}`,
  annexMark: (mark: string) =>
    mark === 'a1' ? [{ title: 'Brev & svar', address: '/bilag/1' }, { title: 'Notat' }] : [],
};
const show = async (text: RichText) => String(await renderHtml(text, options));

test('headings stand below the page, and words are never markup', async () => {
  assert.equal(
    await show(fromMarks('# <script>\n## b & "c"')),
    '<h3 data-level="1">&lt;script&gt;</h3>\n<h4 data-level="2">b &amp; &quot;c&quot;</h4>\n',
  );
});

test('a link with bold words in it is one link', async () => {
  assert.equal(
    await show(fromMarks('[se **her**](https://kl.dk/?a=1&b=2)')),
    '<p><a href="https://kl.dk/?a=1&amp;b=2">se <strong>her</strong></a></p>\n',
  );
});

test('a stored link that would run a script keeps its words only', async () => {
  const stored: RichText = [{ type: 'paragraph', content: [{ text: 'tryk', link: 'javascript:alert(1)' }] }];
  assert.equal(await show(stored), '<p>tryk</p>\n');
});

test('lists keep their number and their letters', async () => {
  assert.equal(
    await show(fromMarks('3. c\n  1. under\n\n- x\n  - y')),
    '<ol start="3"><li>c<ol type="a"><li>under</li></ol></li></ol>\n<ul><li>x<ul><li>y</li></ul></li></ul>\n',
  );
});

test('a table has a caption, column heads and a frame the keyboard can scroll', async () => {
  const page = await show(fromMarks('Tabel: Tal\n| A | B |\n| --- | --- |\n| 1 | 2 |'));
  assert.match(
    page,
    /role="group" tabindex="0" aria-label="Tal"><table[^>]*><caption>Tal<\/caption><thead><tr><th scope="col">A<\/th>/,
  );
  assert.match(page, /<tbody><tr><td>1<\/td><td>2<\/td><\/tr><\/tbody>/);
});

test('an annex mark lists its annexes; one without words says that annexes are enclosed', async () => {
  const page = await show(fromMarks('./. brevet {mark:a1}\n./. {mark:a2}'));
  assert.match(
    page,
    /brevet<\/span><\/p><ul data-annexes><li><a href="\/bilag\/1">Brev &amp; svar<\/a><\/li><li>Notat<\/li><\/ul>/,
  );
  assert.match(page, /Bilag er vedlagt<\/span><\/p><\/div>/);
});
