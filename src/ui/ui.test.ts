import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'hono/html';
import { asId } from '../kernel/ids.ts';
import { publicViewer, type Viewer } from '../kernel/viewer.ts';
import {
  button,
  checkboxField,
  clockTime,
  type Frame,
  fileKind,
  fileSize,
  instantText,
  layout,
  longDate,
  radioField,
  selectField,
  textArea,
  textField,
  weekdayDate,
} from './index.ts';
import { errorSummary } from './messages.ts';
import { postForm } from './post-form.ts';

const frame: Frame = {
  viewer: publicViewer,
  csrf: 'hemmelig',
  ways: [
    { place: 'header', access: 'write-agenda', link: () => ({ text: 'Sekretariat', href: '/sekretariat' }) },
    {
      place: 'header',
      access: 'public',
      link: () => ({ text: 'Råd', href: '/' }),
      into: '/raad/:council',
    },
    { place: 'header', access: 'signed-out', link: () => ({ text: 'Log ind', href: '/log-ind' }) },
    { place: 'footer', access: 'public', link: () => ({ text: 'Nyt', href: '/feed.atom' }) },
  ],
  notice: null,
  url: new URL('http://x/raad/kkr-x'),
};
const secretary: Viewer = {
  kind: 'person',
  personId: asId('p'),
  name: 'Sekretæren i Midtjylland',
  grants: [{ role: 'secretariat', councilId: asId('kkr-midtjylland'), municipalityCode: null }],
};

describe('dates as Danes write them', () => {
  test('a date, a date with its weekday, a time of day', () => {
    assert.equal(longDate('2024-06-18'), '18. juni 2024');
    assert.equal(weekdayDate('2024-06-18'), 'tirsdag den 18. juni 2024');
    assert.equal(weekdayDate('2024-06-16'), 'søndag den 16. juni 2024');
    assert.equal(clockTime('09:30'), 'kl. 9.30');
    assert.equal(clockTime('14:05:00'), 'kl. 14.05');
  });

  test('an instant is told in Danish time: two hours on in June, one in December', () => {
    assert.equal(instantText('2024-06-18T07:30:00Z'), '18. juni 2024 kl. 9.30');
    assert.equal(instantText(Temporal.Instant.from('2024-12-31T23:30:00Z')), '1. januar 2025 kl. 0.30');
  });
});

describe('files', () => {
  test('sizes in the unit people know, with a comma', () => {
    assert.equal(fileSize(999), '999 byte');
    assert.equal(fileSize(1000), '1 kB');
    assert.equal(fileSize(45_600), '46 kB');
    assert.equal(fileSize(1_234_567), '1,2 MB');
    assert.equal(fileSize(209_715_200n), '210 MB');
    assert.equal(fileSize(3_400_000_000), '3,4 GB');
  });

  test('999.999 byte is 1 MB, not 1000 kB', () => {
    assert.equal(fileSize(999_999), '1,0 MB');
    assert.equal(fileSize(999_400), '999 kB');
  });

  test('types by the name people use', () => {
    assert.equal(fileKind('application/pdf'), 'PDF');
    assert.equal(fileKind('TEXT/plain; charset=utf-8'), 'tekst');
    assert.equal(fileKind('application/x-unknown'), 'fil');
  });
});

describe('fields', () => {
  test('what was typed is escaped and kept', () => {
    const field = String(textField({ name: 'title', label: 'Titel', value: '"><script>' }));
    assert.match(field, /value="&quot;&gt;&lt;script&gt;"/);
    assert.doesNotMatch(field, /<script>/);
  });

  test('hint and error are tied to the control', () => {
    const field = String(textField({ name: 'a', label: 'A', value: '', hint: 'Tip', error: 'Mangler' }));
    assert.match(field, /aria-describedby="a-hint a-error" aria-invalid="true"/);
    assert.match(field, /id="a-error"><span class="sr-only">Fejl: <\/span>Mangler/);
  });

  test('a password is never sent back', () => {
    const field = String(textField({ name: 'p', label: 'Adgangskode', value: 'secret', type: 'password' }));
    assert.doesNotMatch(field, /secret/);
  });

  test('a text that begins with a line break keeps it', () => {
    assert.match(String(textArea({ name: 't', label: 'T', value: '\nto' })), />\n\nto<\/textarea>/);
  });

  test('the chosen option is selected and no other', () => {
    const options = [
      { value: '1', text: 'Ét' },
      { value: '2', text: 'To' },
    ];
    const select = String(selectField({ name: 's', label: 'S', options, value: '2' }));
    assert.match(select, /<option value="2" selected>To/);
    assert.equal(select.match(/ selected/g)?.length, 1);
    const radios = String(radioField({ name: 'r', legend: 'R', options, value: '1' }));
    assert.match(radios, /id="r" name="r" value="1" checked/);
    assert.equal(radios.match(/ checked/g)?.length, 1);
  });

  test('a box that is not ticked says nothing of checked', () => {
    assert.doesNotMatch(String(checkboxField({ name: 'c', label: 'C', checked: false })), / checked/);
  });

  test('the summary leads to each field that is wrong', () => {
    const summary = String(errorSummary([{ field: 'a', message: 'A mangler.' }, { message: 'Prøv igen.' }]));
    assert.match(summary, /Der er 2 fejl/);
    assert.match(summary, /<a href="#a">A mangler\.<\/a>/);
    assert.equal(String(errorSummary([])), '');
  });
});

describe('the page', () => {
  test('a posting form carries the token', async () => {
    const form = String(await postForm(frame, { action: '/x' }, button('Gem')));
    assert.match(form, /<input type="hidden" name="csrf" value="hemmelig">/);
  });

  test('it is Danish, can be skipped into, names itself and shows the notice once', async () => {
    const page = String(
      await layout({ ...frame, notice: 'Gemt <b>' }, { title: 'A & B', main: html`<h1>A</h1>` }),
    );
    assert.match(page, /<html lang="da">/);
    assert.match(page, /<title>A &amp; B – Tværs<\/title>/);
    assert.match(page, /<body><a class="skipnav" href="#main-content">/);
    assert.equal(page.match(/Gemt &lt;b&gt;/g)?.length, 1);
  });

  test('nothing in it is inline: no style, no script, no handler', async () => {
    const page = String(
      await layout(frame, { title: 'A', main: html`<h1>A</h1>`, scripts: ['/assets/x.js'] }),
    );
    assert.doesNotMatch(page, /<style|style=|<script>| on[a-z]+=/);
    assert.match(page, /<script type="module" src="\/assets\/x.js"><\/script>/);
  });

  test('readers are asked to sign in; a secretary finds the secretariat and the way out', async () => {
    const open = String(await layout(frame, { title: 'A', main: html`<h1>A</h1>` }));
    assert.match(open, /href="\/log-ind"/);
    assert.doesNotMatch(open, /sekretariat|log-ud/);
    const own = String(await layout({ ...frame, viewer: secretary }, { title: 'A', main: html`<h1>A</h1>` }));
    assert.match(own, /href="\/sekretariat"/);
    assert.match(own, /action="\/log-ud"/);
    assert.doesNotMatch(own, /href="\/log-ind"/);
  });

  test('the menu says where we are', async () => {
    const page = String(await layout(frame, { title: 'A', main: html`<h1>A</h1>` }));
    assert.match(page, /<a href="\/" aria-current="true">Råd<\/a>/);
    const url = new URL('http://x/log-ind');
    const signIn = String(await layout({ ...frame, url }, { title: 'A', main: html`<h1>A</h1>` }));
    assert.match(signIn, /<a href="\/log-ind" aria-current="page">Log ind<\/a>/);
    assert.match(signIn, /<a href="\/">Råd<\/a>/);
  });
});
