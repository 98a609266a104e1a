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
  /** Of those one types in, the ones for words: no day, number or password. */
  readonly worded: readonly string[];
};

function fieldsOf(form: Form): Posted {
  const all = [...form.querySelectorAll('input, textarea, select')]
    .map((each) => ({ each, name: each.getAttribute('name') ?? '', kind: each.getAttribute('type') }))
    .filter(({ name, kind }) => kind !== 'file' && name !== 'csrf');
  const isTicked = ({ kind }: (typeof all)[number]) => kind === 'radio' || kind === 'checkbox';
  const isChosen = (field: (typeof all)[number]) => isTicked(field) || field.each.localName === 'select';
  const shown = all.filter(({ kind }) => kind !== 'hidden');
  if (shown.length > 0) assert.ok(form.querySelector('.form-actions'), 'made by fieldForm');
  for (const { each, name } of all.filter(({ kind }) => kind === 'checkbox'))
    assert.equal(each.getAttribute('value'), 'ja', name);
  const posted = all.filter((field) => !isTicked(field) || field.each.hasAttribute('checked'));
  const namesOf = (fields: typeof all) => [...new Set(fields.map(({ name }) => name))];
  const typed = shown.filter((field) => !isChosen(field));
  return {
    fields: Object.fromEntries(posted.map(({ name, each }) => [name, valueIn(each)])),
    typed: namesOf(typed),
    chosen: namesOf(shown.filter(isChosen)),
    worded: namesOf(typed.filter(({ kind }) => ['text', 'email', 'url', null].includes(kind))),
  };
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
  assert.match(page.querySelector('title')?.textContent ?? '', /^Fejl: /, address);
  // The keyboard is led there, with a script and without.
  const summary = page.querySelector('main > .error-summary:first-child');
  assert.deepEqual(
    [summary?.getAttribute('tabindex'), summary?.hasAttribute('autofocus')],
    ['-1', true],
    address,
  );
  return lines.map((line) => {
    const field = line.querySelector('a')?.getAttribute('href')?.slice(1);
    const named = field === undefined ? null : page.getElementById(field);
    if (field !== undefined) assert.ok(named, `${address}: nothing is called ${field}`);
    return { field: named?.getAttribute('name') ?? field, sentence: line.textContent?.trim() ?? '' };
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

/** The most letters of every field for words, by its name, or by its form and its name. */
const most: Readonly<Record<string, number>> = {
  title: 300,
  'POST /sekretariat/:council/opslag/nyt title': 120,
  'POST /sekretariat/:council/opslag/:notice/ret title': 120,
  place: 300,
  joinAddress: 1000,
  recordNumber: 40,
  officers: 300,
  recommendationLead: 2000,
  recommendations: 20_000,
  presenters: 2000,
  closedReason: 2000,
  reason: 2000,
  deviationReason: 2000,
  lateReason: 2000,
  sender: 300,
  documentNumber: 300,
  note: 2000,
  body: 2000,
  background: 20_000,
  recommendation: 20_000,
  name: 120,
  email: 300,
  proof: 300,
  'POST /mit/sikkerhed/adgangsnoegler name': 60,
  form: 100,
  initials: 300,
  'POST /sekretariat/:council/import/:import s0i0-recordNumber': 100,
  sections: 120,
};
/** Rich text ends with the posted form; the names of the fields of an item, and of one that was read. */
const isRich = (field: string) =>
  /punkter\/:item (?:background|caseStatement|decision)$|-(?:background|caseStatement|decision)$/.test(field);
/** Calculations have limits of their own (`src/questions`); who signs in is told no more than that it failed. */
const isBoundedElsewhere = (path: string) => path.startsWith('/beregn/') || path.startsWith('/log-ind');

type Typing = { readonly address: string; readonly who: Who; readonly name: string };

/** What is said at the field when so many letters are typed there; null where its form is gone. */
async function saidOf({ address, who, name }: Typing, letters: number): Promise<readonly string[] | null> {
  const form = await findForm(address, who);
  if (!form?.worded.includes(name)) return null;
  // Why something is closed is read where the box is ticked.
  const open = name === 'closedReason' ? filledIn(form.fields, ['closed'], 'ja') : form.fields;
  const faults = await faultsOf(who, address, filledIn(open, [name], 'x'.repeat(letters)));
  return faults.filter(({ field }) => field === name).map(({ sentence }) => sentence);
}

// Killed by a schema that takes any text, and by one that cuts it.
describe('a letter too many', () => {
  const met = new Set<string>();

  async function askField(typing: Typing, called: string): Promise<void> {
    const { name } = typing;
    const field = `${called} ${name}`;
    const limit = most[field] ?? most[name.replace(/^s\d+i\d+-/, '')];
    assert.ok(limit, `what is the most of ${field}?`);
    const tooMany = await saidOf(typing, limit + 1);
    if (tooMany === null) return;
    assert.equal(tooMany.length, 1, field);
    met.add(name);
    const enough = (await saidOf(typing, limit)) ?? [];
    for (const sentence of enough) assert.doesNotMatch(sentence, /^Her står/, field);
  }

  for (const route of posted.filter(({ path }) => !isBoundedElsewhere(path))) {
    test(`${nameOf(route)} is said at its field, and one letter fewer is not too many`, async () => {
      const [address, called] = [addressOf(route), nameOf(route)];
      const who = allowed(called).at(-1) ?? 'public';
      const names = (await findForm(address, who))?.worded ?? [];
      // Of the items that were read, the first stands for all.
      const asked = names.filter((name) => !isRich(`${called} ${name}`) && !/^s(?!0i0-)\d+i/.test(name));
      for (const name of asked) await askField({ address, who, name }, called);
    });
  }

  test('was posted into most fields there are', () => {
    assert.ok(met.size >= 15, [...met].join(', '));
  });
});
