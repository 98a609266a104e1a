import { access } from 'node:fs/promises';
import { type Item, items } from './asvs/items.ts';
import type { Figure } from './figure.ts';

const folder = new URL('../../', import.meta.url);

/** Items of OWASP ASVS 5.0, levels 1 and 2, on authentication, sessions and access: each with what shows it. */
export async function measure(): Promise<Figure> {
  for (const { shownBy } of items) await access(new URL(shownBy, folder));
  const applying = items.filter(({ standing }) => standing !== 'does not apply');
  return {
    name: 'asvs',
    value: applying.filter(({ standing }) => standing === 'met').length,
    unit: 'items met',
    against: { what: 'items that apply', value: applying.length },
    runs: 1,
    detail: Object.fromEntries(items.map((item) => [item.number, lineOf(item)])),
  };
}

function lineOf({ level, asks, standing, shownBy, lacks }: Item): string {
  const why = lacks === undefined ? '' : `: ${lacks}`;
  return `level ${level} · ${asks} · ${standing}${why} · ${shownBy}`;
}
