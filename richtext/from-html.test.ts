import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { fromHtml } from './from-html.ts';
import { fromMarks } from './from-marks.ts';
import type { RichText } from './model.ts';
import { toMarks } from './to-marks.ts';

const read = (markup: string): RichText =>
  fromHtml(parseHTML(`<html><body>${markup}</body></html>`).document.body);
const marks = (markup: string): string => toMarks(read(markup));

test('what Word pastes as list paragraphs becomes lists of two levels', () => {
  const word = `<!--StartFragment--><h1>Indstilling<o:p></o:p></h1>
    <p class=MsoNormal>Det <b style='mso-bidi-font-weight:normal'>indstilles</b>, <i>at</i><o:p></o:p></p>
    <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
    </span></span></span><![endif]>rådet godkender budgettet<o:p></o:p></p>
    <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>herunder rammen</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.&nbsp;</span>næste</p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment-->`;
  assert.equal(
    marks(word),
    '# Indstilling\n\nDet **indstilles**, *at*\n\n- rådet godkender budgettet\n  - herunder rammen\n\n2. næste',
  );
});

test('a Word table with a bold first row and joined cells keeps its shape', () => {
  const word = `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Kommune<o:p></o:p></b></p></td><td><p><b>2024</b></p></td><td><p><b>2025</b></p></td></tr>
    <tr><td rowspan=2><p>Favrskov</p></td><td colspan=2><p>12</p></td></tr><tr><td>1</td><td>2</td></tr></table>`;
  assert.equal(
    marks(word),
    '| Kommune | 2024 | 2025 |\n| --- | --- | --- |\n| Favrskov | 12 |  |\n|  | 1 | 2 |',
  );
});

test('what Google pastes keeps bold words though all is wrapped in a light b', () => {
  const google = `<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Økonomi</span></h2>
    <p><span style="font-weight:400">Se </span><span style="font-weight:700">her</span>
    <a href="https://kl.dk/"><span style="font-style:italic">KL</span></a></p>
    <ul><li><p>a</p></li><ul><li><p>b</p></li></ul></ul></b>`;
  assert.equal(marks(google), '# Økonomi\n\nSe **her** *[KL](https://kl.dk/)*\n\n- a\n  - b');
});

test('scripts, styles, comments, deleted words and unsafe links leave nothing behind', () => {
  const markup = `<style>p{}</style><script>alert(1)</script><p onclick="x">A<del>væk</del> <a href="javascript:alert(1)">b</a>
    <span style="display:none">skjult</span><img src=x onerror=alert(1)></p><!-- c --><a href=" JAVASCRIPT:x">d</a>`;
  assert.equal(marks(markup), 'A b\n\nd');
});

test('headings count from the topmost there is, deeper ones become the second level', () => {
  assert.equal(marks('<h3>a</h3><h4>b</h4><h5>c</h5>'), '# a\n\n## b\n\n## c');
});

test('line breaks end paragraphs, loose words are paragraphs and "./." begins an annex mark', () => {
  assert.equal(
    marks('løst<p>én<br>to</p><p><b>./. brevet</b></p>./.'),
    'løst\n\nén\n\nto\n\n./. **brevet** {mark:a1}\n\n./. {mark:a2}',
  );
});

test('a frame of one cell is only a frame', () => {
  assert.deepEqual(
    read('<table><tr><td><p>a</p><ul><li>b</li></ul></td></tr></table>'),
    fromMarks('a\n\n- b'),
  );
});

test('a table claiming a million columns is read all the same', () => {
  const [table] = read('<table><tr><td colspan=1000000>a</td></tr><tr><td>b</td><td>c</td></tr></table>');
  assert.equal(table?.type === 'table' && table.rows[0]?.length, 100);
});
