import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';

const controls = 'input:not([type="hidden"]), select, textarea';

/**
 * What of a page's structure keeps people out, seen without a browser: cheap enough for every page of every test. What
 * depends on colours and sizes axe sees, once per kind of page (test/journeys).
 */
export function structureFaults(page: string): readonly string[] {
  const { document } = parseHTML(page);
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
  const ids = all('[id]').map(({ id }) => id);
  const labelled = new Set(all('label[for]').map((label) => label.getAttribute('for')));
  const isNamed = (control: Element) =>
    labelled.has(control.id) || control.closest('label') !== null || control.hasAttribute('aria-label');
  const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.charAt(1)));
  const main = all('main').length;
  const first = all('main h1').length;
  return [
    ...(document.documentElement.getAttribute('lang') === 'da' ? [] : ['the page does not say it is Danish']),
    ...(all('title').some(({ textContent }) => textContent !== '') ? [] : ['the page has no title']),
    ...(main === 1 ? [] : [`${main} main parts`]),
    ...(first === 1 ? [] : [`${first} first headings`]),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two things are called ${id}`),
    ...all(controls)
      .filter((control) => !isNamed(control))
      .map((control) => `${control.getAttribute('name')} has no label`),
    ...all('main a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id))
      .map((id) => `nothing is called ${id}`),
    ...all('main a, main button')
      .filter((each) => each.textContent?.trim() === '' && !each.hasAttribute('aria-label'))
      .map((each) => `a ${each.tagName.toLowerCase()} says nothing`),
    ...all('img:not([alt])').map(() => 'a picture without words'),
    ...all('main table')
      .filter((table) => table.querySelector('caption, th') === null)
      .map(() => 'a table without headings'),
    ...levels.slice(1).flatMap((level, at) => {
      const before = levels[at] ?? 0;
      return level > before + 1 ? [`a heading of level ${level} after one of level ${before}`] : [];
    }),
  ];
}

/** The page lets everybody in. */
export function assertSound(page: string): void {
  assert.deepEqual(structureFaults(page), []);
}
