import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { calculationFile } from '../src/addresses/index.ts';
import { routes } from '../src/main/routes.ts';
import { addressFiller, nameOf } from './permissions/addresses.ts';
import { openDoorstep } from './permissions/doorstep.ts';
import { everybody, expected, type Who } from './permissions/table.ts';

const door = await openDoorstep();
const addressOf = await addressFiller(door.database);
// What is calculated is taken away as a file by either way of asking.
/** A file that is asked for by POST, and a link by mail, whose form is there for whoever was sent it alone. */
const isElsewhere = (path: string) => path === calculationFile.pattern || path.startsWith('/adgangskode/');
const posted = routes.filter(({ method, path }) => method === 'POST' && !isElsewhere(path));

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

type Posted = {
  /** What the browser would post. */
  readonly fields: Fields;
  /** The names of the fields one types in, and of those one chooses in. */
  readonly typed: readonly string[];
  readonly chosen: readonly string[];
};

function fieldsOf(form: Form): Posted {
  const fields: Record<string, string> = {};
  const typed = new Set<string>();
  const chosen = new Set<string>();
  for (const each of form.querySelectorAll('input, textarea, select')) {
    const name = each.getAttribute('name') ?? '';
    const kind = each.getAttribute('type');
    if (kind === 'file' || name === 'csrf') continue;
    const isTicked = kind === 'radio' || kind === 'checkbox';
    const isChosen = isTicked || each.localName === 'select';
    if (kind !== 'hidden') (isChosen ? chosen : typed).add(name);
    if (isTicked && !each.hasAttribute('checked')) continue;
    fields[name] = valueIn(each);
  }
  return { fields, typed: [...typed], chosen: [...chosen] };
}

function valueIn(field: Element): string {
  const option = field.querySelector('option[selected]') ?? field.querySelector('option');
  return option?.getAttribute('value') ?? field.getAttribute('value') ?? field.textContent ?? '';
}

type Fault = { readonly field: string | undefined; readonly sentence: string };

/** The sentences above the refused form, each with the field it leads to; none where nothing was refused. */
async function faultsOf(who: Who, address: string, fields: Fields): Promise<readonly Fault[]> {
  const reply = await door.ask(who, 'POST', address, fields);
  if (reply.status !== 422) return [];
  const page = await pageOf(reply);
  const lines = [...page.querySelectorAll('.error-summary li')];
  assert.ok(lines.length > 0, `${address} was refused without a word`);
  return lines.map((line) => {
    const field = line.querySelector('a')?.getAttribute('href')?.slice(1);
    if (field !== undefined) assert.ok(page.getElementById(field), `${address}: nothing is called ${field}`);
    return { field, sentence: line.textContent?.trim() ?? '' };
  });
}

/** The form as it stands now; null where it is not on its page. */
async function findForm(address: string, who: Who): Promise<Posted | null> {
  const form = await formAt(address, who);
  return form && fieldsOf(form);
}

function filledIn(fields: Fields, names: readonly string[], value: string): Fields {
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, value])) };
}

/** What is said at each field when it alone is filled in so. */
async function faultsAlone(address: string, who: Who, typed: readonly string[], value: string) {
  const alone: Fault[] = [];
  for (const name of typed) {
    const form = await findForm(address, who);
    const faults = form ? await faultsOf(who, address, filledIn(form.fields, [name], value)) : [];
    alone.push(...faults.filter(({ field }) => field === name));
  }
  return alone;
}

// Killed by a schema whose rules between fields wait for the fields to be right, and by a command that stops at its first fault.
describe('a refused form', () => {
  const compared = new Set<string>();
  for (const route of posted) {
    for (const [called, value] of [
      ['empty', ''],
      ['wholly wrong', '☠'],
    ] as const) {
      test(`${nameOf(route)}, ${called}, says all its faults at once, each at its field`, async () => {
        const address = addressOf(route);
        const who = allowed(nameOf(route)).at(-1) ?? 'public';
        const form = await findForm(address, who);
        if (!form || form.typed.length + form.chosen.length === 0) return;
        const { fields, typed, chosen } = form;
        const words = filledIn(fields, typed, value);
        const together = (await faultsOf(who, address, words)).map(({ sentence }) => sentence);
        const alone = await faultsAlone(address, who, typed, value);
        for (const { sentence } of alone) assert.ok(together.includes(sentence), sentence);
        if (alone.length > 0) compared.add(nameOf(route));
        // What no form offers to choose is refused in words too.
        await faultsOf(who, address, filledIn(words, chosen, value));
      });
    }
  }

  test('was compared for most forms that have fields', () => {
    assert.ok(compared.size >= 15, [...compared].join(', '));
  });
});
