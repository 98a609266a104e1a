import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { type EditorPage, goToEnd, openEditorPage, pictureHash } from './editor-page.ts';
import { findAnyFaults } from './visitor.ts';

describe('the editor in a browser', () => {
  let browser: Browser;
  let site: EditorPage;
  let page: Page;
  let complaints: string[];

  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());
  afterEach(async () => {
    await page.close();
    await site.close();
    assert.deepEqual(complaints, [], 'the browser complained');
  });

  async function open(marks = '', width = 1280): Promise<void> {
    site = await openEditorPage(marks);
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'da-DK' });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::ERR')) complaints.push(message.text());
    });
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(site.address);
    await page.locator('.ProseMirror').waitFor();
  }

  const box = () => page.getByRole('textbox', { name: 'Sagsfremstilling' });
  const tool = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const written = () => page.locator('textarea').inputValue();

  /** As when something is pasted: headless browsers have no clipboard of other programs. */
  async function paste(markup: string): Promise<void> {
    await box().evaluate((element, text) => {
      const clipboard = new DataTransfer();
      clipboard.setData('text/html', text);
      const event = { clipboardData: clipboard, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    }, markup);
  }

  async function submit(): Promise<string> {
    await page.locator('form button.button-primary:not(.editor-panel *)').click();
    await page.getByRole('heading', { name: 'Gemt' }).waitFor();
    return (site.posts.at(-1)?.fields.get('caseStatement') ?? '').replaceAll('\r\n', '\n');
  }

  test('an untouched text is sent as it came', async () => {
    await open('*  ikke normaliseret  *\n- a');
    assert.equal(await submit(), '*  ikke normaliseret  *\n- a');
  });

  test('typed text with bold, headings and lists arrives as marks', async () => {
    await open();
    await box().click();
    await tool('Overskrift').click();
    await page.keyboard.type('Økonomi');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Rådet ');
    await page.keyboard.press('Control+B');
    await page.keyboard.type('godkender');
    await page.keyboard.press('Control+B');
    await page.keyboard.type(' ');
    await tool('Kursiv').click();
    assert.equal(await tool('Kursiv').getAttribute('aria-pressed'), 'true');
    await page.keyboard.type('alt');
    await page.keyboard.press('Enter');
    await tool('Punktliste').click();
    await page.keyboard.type('ét');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('under');
    await page.keyboard.press('Enter');
    await tool('Ryk ud').click();
    await page.keyboard.type('to');
    assert.equal(await submit(), '# Økonomi\n\nRådet **godkender** *alt*\n\n- ét\n  - under\n- to');
  });

  test('a table is inserted, grows, gets its text and is sent', async () => {
    await open('Før');
    await box().click();
    await goToEnd(page);
    await page.keyboard.press('Enter');
    await tool('Tabel').click();
    for (const cell of ['Kommune', '2024', '2025', 'Aarhus', '1', '2']) {
      await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
    }
    await tool('Slet række').click();
    await tool('Kolonne efter').click();
    await tool('Tabeltekst').click();
    await page.getByLabel('Tekst over tabellen').fill('Tal for 2024');
    await page.keyboard.press('Enter');
    const table =
      'Tabel: Tal for 2024\n| Kommune | 2024 | 2025 |  |\n| --- | --- | --- | --- |\n| Aarhus | 1 | 2 |  |';
    assert.equal(await submit(), `Før\n\n${table}`);
  });

  test('what is pasted from Word keeps headings, lists and tables and drops the rest', async () => {
    await open();
    await box().click();
    await paste(
      `<html><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
        <h2 style='color:#2F5496'>Baggrund<o:p></o:p></h2>
        <p class=MsoNormal style='font-size:14pt;color:red'>Rammen er <b>440 mio. kr.</b> <a href="https://www.kl.dk/" onclick="x()">KL</a><o:p></o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>første</p>
        <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>under</p>
        <table><tr><td><p><b>Kommune</b></p></td><td><p><b>Andel</b></p></td></tr><tr><td>Favrskov</td><td>3,5</td></tr></table>
        <img src="file:///C:/x.png"><!--EndFragment--></body></html>`,
    );
    assert.equal(
      await submit(),
      '# Baggrund\n\nRammen er **440 mio. kr.** [KL](https://www.kl.dk/)\n\n- første\n  - under\n\n| Kommune | Andel |\n| --- | --- |\n| Favrskov | 3,5 |',
    );
  });

  test('a pasted annex mark gets a key of its own', async () => {
    await open('./. brevet {mark:a1}');
    await box().click();
    await goToEnd(page);
    await settle();
    await page.keyboard.press('Enter');
    await paste('<p>./. notatet</p><p>x</p>');
    assert.equal(await submit(), './. brevet {mark:a1}\n\n./. notatet {mark:a2}\n\nx');
  });

  test('a typed ./. becomes an annex mark at once, as without script', async () => {
    await open();
    await box().pressSequentially('./. Notat');
    assert.equal(await box().locator('.annex-mark').textContent(), 'Notat');
    assert.equal(await submit(), './. Notat {mark:a2}');
  });

  test('by keyboard alone: into the toolbar, along it, a link, a mark, and out again', async () => {
    await open('Se her');
    await page.locator('#title').focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Overskrift');
    await page.keyboard.press('End');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Gentag');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Overskrift');
    await page.keyboard.press('Tab');
    await goToEnd(page);
    await settle();
    await page.keyboard.press('Shift+Control+ArrowLeft');
    await settle();
    await page.keyboard.press('Alt+F10');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Link');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ikke en adresse');
    await page.keyboard.press('Enter');
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Adressen kan ikke bruges/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('www.kl.dk');
    await page.keyboard.press('Enter');
    await settle();
    await goToEnd(page);
    await settle();
    await page.keyboard.press('Enter');
    await page.keyboard.type('brevet er vedlagt');
    await page.keyboard.press('Alt+F10');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), './. Bilag');
    await page.keyboard.press('Space');
    await settle();
    await goToEnd(page);
    await settle();
    await page.keyboard.press('Enter');
    await page.keyboard.type('- punkt');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Gem');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Gemt' }).waitFor();
    const sent = (site.posts.at(-1)?.fields.get('caseStatement') ?? '').replaceAll('\r\n', '\n');
    assert.equal(sent, 'Se [her](https://www.kl.dk)\n\n./. brevet er vedlagt {mark:a1}\n\n- punkt');
  });

  test('a picture needs its description and is sent to its place', async () => {
    await open('Før');
    await box().click();
    await tool('Billede').click();
    await page
      .getByLabel('Billedfil')
      .setInputFiles({ name: 'kort.png', mimeType: 'image/png', buffer: Buffer.from('png') });
    await tool('Indsæt').click();
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Skriv, hvad billedet viser/);
    await page.getByLabel('Beskrivelse af billedet').fill('Kort over regionen');
    await tool('Indsæt').click();
    await page.getByRole('img', { name: 'Kort over regionen' }).waitFor();
    const upload = site.posts.find((post) => post.path === '/picture');
    assert.match(upload?.raw ?? '', /name="csrf"[\s\S]*token[\s\S]*name="file"; filename="kort\.png"/);
    assert.equal(await written(), `Før\n\n![Kort over regionen](${pictureHash})`);
    await submit();
  });

  test('undo takes the last change back', async () => {
    await open('Et');
    await box().click();
    await goToEnd(page);
    await page.keyboard.type(' to');
    assert.equal(await written(), 'Et to');
    await tool('Fortryd').click();
    assert.equal(await written(), 'Et');
    await tool('Gentag').click();
    assert.equal(await submit(), 'Et to');
  });

  test('after two quiet seconds the form is saved and the next save carries the new revision', async () => {
    await open('Et');
    site.answer = { ok: true, revision: '7' };
    await box().click();
    await goToEnd(page);
    // One key: between two of them a slow machine would fall quiet.
    await page.keyboard.type('n');
    await page.getByText(/^Gemt kl\. \d\d\.\d\d$/).waitFor();
    const first = site.posts[0]?.fields;
    assert.deepEqual(
      [first?.get('caseStatement'), first?.get('revision'), first?.get('title'), first?.get('csrf')],
      ['Etn', '1', 'Budget', 'token'],
    );
    await page.getByLabel('Sagsnummer').fill('SAG-12');
    await page.getByText(/^Gemt kl\. \d\d\.\d\d\. Sagsnummeret venter på knappen\.$/).waitFor();
    await submit();
    assert.equal(site.posts.at(-1)?.fields.get('revision'), '7');
  });

  test('a conflict is told, stops the saving and shows the way', async () => {
    await open('Et');
    site.answer = { ok: false, conflict: true, message: 'En anden har gemt teksten imens.' };
    await page.locator('#title').fill('Nyt budget');
    await page.getByText('En anden har gemt teksten imens.').waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'Se begge udgaver' }).getAttribute('href'),
      '/conflict',
    );
    await page.locator('#title').fill('Endnu et budget');
    await pause(2600);
    assert.equal(site.posts.length, 1);
  });

  test('when the server is away the words wait and are saved when it is back', async () => {
    await open('Et');
    site.answer = 'cut';
    await page.locator('#title').fill('Nyt budget');
    await page.getByText('Ikke gemt – forsøger igen').waitFor();
    site.answer = { ok: true, revision: '2' };
    await page.getByText(/^Gemt kl\./).waitFor();
    assert.equal(site.posts.at(-1)?.fields.get('title'), 'Nyt budget');
  });

  test('axe finds nothing, on a wide screen with a table and on a phone with the link form open', async () => {
    await open('# A\n\n- b\n\nTabel: T\n| c | d |\n| --- | --- |\n| e | f |\n\n./. g {mark:a1}');
    await page.getByRole('cell', { name: 'e' }).click();
    await shoot('wide');
    assert.deepEqual(await findAnyFaults(page), []);
    await page.setViewportSize({ width: 390, height: 844 });
    await box().getByText('b', { exact: true }).click();
    await tool('Link').click();
    await shoot('phone');
    assert.deepEqual(await findAnyFaults(page), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `the page is ${overflow} px too wide`);
  });

  test('without script the marks stand in an ordinary text field and are sent', async () => {
    site = await openEditorPage('# A\n\n- b');
    complaints = [];
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(site.address);
    await page.getByLabel('Sagsfremstilling').fill('# A\n- b\n- c');
    assert.equal(await submit(), '# A\n- b\n- c');
  });

  /** The editor hears of a moved selection some 20 ms later; no hand is quicker. */
  const settle = () => pause(60);

  /** By the page's own clock: what it was to do before, it has done, however slow the machine. */
  const pause = (milliseconds: number) =>
    page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);

  /** Pictures for a person to look at, where a folder is named. */
  async function shoot(name: string): Promise<void> {
    const folder = process.env.TVAERS_SCREENSHOTS;
    if (folder) await page.screenshot({ path: `${folder}/editor-${name}.png`, fullPage: true });
  }
});
