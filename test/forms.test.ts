import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { routes } from '../src/main/routes.ts';
import { addressFiller, nameOf } from './permissions/addresses.ts';
import { openDoorstep } from './permissions/doorstep.ts';
import { everybody, expected, type Who } from './permissions/table.ts';

const door = await openDoorstep();
const addressOf = await addressFiller(door.database);
const posted = routes.filter(({ method }) => method === 'POST');

type Page = ReturnType<DOMParser['parseFromString']>;
type Fields = Readonly<Record<string, string>>;

async function pageOf(reply: Response): Promise<Page> {
  return new DOMParser().parseFromString(await reply.text(), 'text/html');
}

/** Where a browser ends that asks for the address: the page, and where on it. */
async function follow(who: Who, address: string): Promise<{ readonly page: Page; readonly part: string }> {
  let [path = '', part = ''] = address.split('#');
  for (let step = 0; step < 3; step++) {
    const reply = await door.ask(who, 'GET', path);
    if (reply.status === 200) return { page: await pageOf(reply), part };
    assert.equal(reply.status, 303, `GET ${path} as ${who}`);
    [path = '', part = ''] = (reply.headers.get('location') ?? '').split('#');
  }
  throw new Error(`${address} leads on and on`);
}

const allowed = (name: string) => everybody.filter((who) => expected(name, who) === 'allowed');

describe('the address of a form', () => {
  for (const route of posted) {
    test(`${nameOf(route)} asked for by itself shows the page that holds the form, at its place`, async () => {
      for (const who of allowed(nameOf(route))) {
        const { page, part } = await follow(who, addressOf(route));
        assert.ok(page.querySelector('h1'), who);
        if (part !== '') assert.ok(page.getElementById(part), `${who}: no #${part}`);
      }
    });
  }

  test('is held by nobody only where two councils are needed', () => {
    const nobodys = posted.map(nameOf).filter((name) => allowed(name).length === 0);
    assert.deepEqual(nobodys, ['POST /sekretariat/:council/sager/:matter/del']);
  });
});

/** The page with the form that posts there, as one who may has it. */
async function formAt(address: string, who: Who) {
  const { page } = await follow(who, address);
  return [...page.querySelectorAll('form')].find((each) => each.getAttribute('action') === address) ?? null;
}

type Form = NonNullable<Awaited<ReturnType<typeof formAt>>>;

/** What the browser would post, with the names of the fields one can see. */
function fieldsOf(form: Form): { readonly fields: Fields; readonly shown: readonly string[] } {
  const fields: Record<string, string> = {};
  const shown = new Set<string>();
  for (const each of form.querySelectorAll('input, textarea, select')) {
    const name = each.getAttribute('name') ?? '';
    const kind = each.getAttribute('type');
    if (kind === 'file' || name === 'csrf') continue;
    if (kind !== 'hidden') shown.add(name);
    if ((kind === 'radio' || kind === 'checkbox') && !each.hasAttribute('checked')) continue;
    const chosen = each.querySelector('option[selected]') ?? each.querySelector('option');
    fields[name] = chosen?.getAttribute('value') ?? each.getAttribute('value') ?? each.textContent ?? '';
  }
  return { fields, shown: [...shown] };
}

/** The sentences above the refused form, each with the field it leads to; null where nothing was refused. */
async function faultsOf(who: Who, address: string, fields: Fields): Promise<readonly string[] | null> {
  const reply = await door.ask(who, 'POST', address, fields);
  if (reply.status !== 422) return null;
  const page = await pageOf(reply);
  const lines = [...page.querySelectorAll('.error-summary li')];
  assert.ok(lines.length > 0, `${address} was refused without a word`);
  return lines.map((line) => {
    const field = line.querySelector('a')?.getAttribute('href')?.slice(1);
    if (field !== undefined) assert.ok(page.getElementById(field), `${address}: nothing is called ${field}`);
    return line.textContent?.trim() ?? '';
  });
}

describe('a refused form', () => {
  for (const route of posted) {
    for (const [called, wrong] of [
      ['empty', ''],
      ['wholly wrong', '☠'],
    ] as const) {
      test(`${nameOf(route)}, ${called}, says all its faults at once`, async () => {
        const address = addressOf(route);
        const who = allowed(nameOf(route)).at(-1) ?? 'public';
        const form = await formAt(address, who);
        if (!form) { console.log('NOFORM', nameOf(route)); return; }
        const { fields, shown } = fieldsOf(form);
        const all = { ...fields, ...Object.fromEntries(shown.map((name) => [name, wrong])) };
        if (shown.length === 0) { console.log('NOFIELDS', nameOf(route)); return; }
        const together = await faultsOf(who, address, all);
        const alone = new Set<string>();
        for (const name of shown) {
          for (const fault of (await faultsOf(who, address, { ...fields, [name]: wrong })) ?? [])
            alone.add(fault);
        }
        console.log(nameOf(route), called, shown.length, together?.length, alone.size);
        assert.deepEqual([...alone].filter((fault) => !together?.includes(fault)), []);
      });
    }
  }
});
