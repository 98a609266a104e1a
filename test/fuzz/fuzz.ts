import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { partsOf } from '../../src/addresses/path.ts';
import { routes } from '../../src/main/routes.ts';
import { csrfToken } from '../../src/main/security.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { addressFiller } from '../permissions/addresses.ts';
import type { Doorstep } from '../permissions/doorstep.ts';
import type { Who } from '../permissions/table.ts';
import { type FoundForm, formsOn } from './forms-on.ts';
import { type Chance, chanceFrom, oddValues } from './odd-values.ts';

export type FuzzRun = {
  readonly asked: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  /** What was asked where the answer was a fault of ours. */
  readonly faults: readonly string[];
  /** Milliseconds of the slowest answer, and what was asked. */
  readonly slowest: { readonly milliseconds: number; readonly asked: string };
};

/** The site with a session kept for each, until it is ended by what is asked. */
type Site = Doorstep & {
  readonly addressOf: (route: Pick<Route, 'method' | 'path'>) => string;
  readonly tokens: Map<Who, string | null>;
};

type Asked = { readonly who: Who; readonly path: string; readonly body: FormData | URLSearchParams | null };

const askers: readonly Who[] = ['public', 'secretariat', 'administrator', 'member', 'chair'];

/**
 * Asks the site so many things nobody should: every route, every form that stands on its pages, packed links and
 * files, each with something odd in one place or a few. The same seed asks the same.
 */
export async function fuzz(
  doorstep: Doorstep,
  { count, seed }: { count: number; seed: number },
): Promise<FuzzRun> {
  const chance = chanceFrom(seed);
  const site: Site = { ...doorstep, addressOf: await addressFiller(doorstep.database), tokens: new Map() };
  const forms = await findForms(site);
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  let slowest = { milliseconds: 0, asked: '' };
  for (let at = 0; at < count; at += 1) {
    const asked = makeOne(chance, forms, site);
    const begin = performance.now();
    const reply = await ask(site, asked);
    // Read to its end: what fails while it is sent is a fault too.
    await reply.arrayBuffer();
    const milliseconds = performance.now() - begin;
    const described = `${asked.who}: ${describe(asked)} (seed ${seed}, number ${at})`;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, asked: described };
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
    if (reply.status >= 500) faults.push(`${reply.status} ${described}`);
  }
  return { asked: count, statuses, faults, slowest };
}

const gets = routes.filter(({ method }) => method === 'GET');

type OwnForm = FoundForm & { readonly who: Who };

/** Every form that somebody finds on a page of the site. */
async function findForms(site: Site): Promise<readonly OwnForm[]> {
  const found = new Map<string, OwnForm>();
  for (const who of askers) {
    for (const route of gets) {
      const reply = await ask(site, { who, path: site.addressOf(route), body: null });
      const page = await reply.text();
      if (!reply.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const form of formsOn(page)) found.set(`${who} ${form.action}`, { ...form, who });
    }
  }
  return [...found.values()];
}

function makeOne(chance: Chance, forms: readonly OwnForm[], site: Site): Asked {
  const kind = chance.under(10);
  if (kind < 3) return { who: chance.of(askers), path: oddAddress(chance, site), body: null };
  if (kind < 5) return { who: chance.of(askers), path: oddQuery(chance, site), body: null };
  if (kind < 6) return { who: 'public', path: packedLink(chance, forms), body: null };
  return oddForm(chance, chance.of(forms));
}

/** A route with something odd for one of its names. */
function oddAddress(chance: Chance, site: Site): string {
  const route = chance.of(gets);
  const [real = ''] = site.addressOf(route).split('?');
  const parts = partsOf(route.path);
  const named = parts.flatMap(({ name }, at) => (name === undefined ? [] : [at]));
  if (named.length === 0) return `${real}/${encodeURIComponent(chance.of(oddValues))}`;
  const odd = chance.of(named);
  const pieces = real.slice(1).split('/');
  // Some as they are, so that what cannot be decoded comes as well.
  const value = chance.of(oddValues);
  pieces[odd] = /^[\x21-\x7e]+$/.test(value) && chance.under(4) === 0 ? value : encodeURIComponent(value);
  return `/${pieces.join('/')}`;
}

const askedNames = [
  'q',
  'side',
  'vis',
  'til',
  'version',
  'fra',
  'slags',
  'svar',
  'pakket',
  'aar',
  'kommune',
  'emne',
];

/** A real address with an odd query. */
function oddQuery(chance: Chance, site: Site): string {
  const address = new URL(site.addressOf(chance.of(gets)), 'http://x');
  const names = [...askedNames, ...address.searchParams.keys()];
  for (let more = 0; more <= chance.under(3); more += 1)
    address.searchParams.set(chance.of(names), chance.of(oddValues));
  return address.pathname + address.search;
}

/** A calculation as a link, packed, sometimes broken on its way. */
function packedLink(chance: Chance, forms: readonly OwnForm[]): string {
  const form = chance.of(forms.filter(({ action }) => action.startsWith('/beregn/')));
  const query = new URLSearchParams(oddFields(chance, form.fields).map(([name, value]) => [name, value]));
  query.delete('csrf');
  const kind = query.get('slags') ?? '';
  if (chance.under(2) === 0) return `${form.action}?svar=1&${query}`.slice(0, 8000);
  const packed = deflateRawSync(query.toString()).toString('base64url');
  const cut = chance.under(5) === 0 ? packed.slice(0, chance.under(packed.length)) : packed;
  const ending = chance.of(['', '', '', '.csv', '.xlsx']);
  return `${form.action}${ending}?svar=1&slags=${encodeURIComponent(kind)}&pakket=${cut}`;
}

function oddFields(chance: Chance, fields: FoundForm['fields']): [string, string][] {
  const odd = fields.map(([name, value]): [string, string] => [name, value]);
  for (let more = 0; more <= chance.under(3); more += 1) {
    const field = odd[chance.under(Math.max(1, odd.length))];
    if (field && field[0] !== 'csrf') field[1] = chance.of(oddValues);
  }
  if (chance.under(6) === 0) odd.splice(chance.under(odd.length + 1), 1);
  if (chance.under(6) === 0) odd.push([chance.of(oddValues), chance.of(oddValues)]);
  return odd;
}

function oddForm(chance: Chance, form: OwnForm): Asked {
  const fields = oddFields(chance, form.fields);
  const path = form.action;
  if (!form.hasFiles) return { who: form.who, path, body: new URLSearchParams(fields) };
  const body = new FormData();
  for (const [name, value] of fields) {
    if (/fil|file/.test(name) && chance.under(2) === 0) body.append(name, oddFile(chance));
    else body.append(name, value);
  }
  return { who: form.who, path, body };
}

function oddFile(chance: Chance): File {
  const text = [chance.of(oddValues), chance.of(oddValues), chance.of(oddValues)].join(
    chance.of([';', ',', '\n', '\t']),
  );
  const cell = chance.of(['A1', 'XFD1048576', 'ZZ99', '', '1']);
  const sheet = `<worksheet><sheetData><row><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;
  const packed = zipSync({
    'xl/worksheets/sheet1.xml': Buffer.from(sheet),
    'word/document.xml': Buffer.from(text),
  });
  const content = chance.of([
    Buffer.from(text),
    packed,
    Buffer.from(`%PDF-1.7\n${text}`),
    Buffer.from([0, 255, 254]),
  ]);
  const name = `${chance.of(['a', 'æ', 'x'.repeat(200), '..'])}.${chance.of(['csv', 'xlsx', 'txt', 'pdf', 'docx', 'json', 'png', ''])}`;
  return new File([content], name);
}

async function ask(site: Site, { who, path, body }: Asked): Promise<Response> {
  const token = site.tokens.get(who) ?? (await site.tokenOf(who));
  site.tokens.set(who, token);
  const headers = new Headers(token === null ? {} : { cookie: `tvaers=${token}` });
  body?.set('csrf', csrfToken(token));
  const posted = body === null ? { headers } : { method: 'POST', headers, body: tokenFirst(body) };
  // As a string: what cannot be decoded must come as it is.
  const reply = await site.app.request(`${site.services.baseUrl}${path}`, posted);
  const isOut = reply.status === 401 || (reply.headers.get('location') ?? '').startsWith('/log-ind');
  if (isOut || path.startsWith('/log-ud')) site.tokens.delete(who);
  return reply;
}

/** As a page of ours has it: the token stands before the files. */
function tokenFirst(body: FormData | URLSearchParams): FormData | URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  const ordered = new FormData();
  ordered.set('csrf', String(body.get('csrf')));
  for (const [name, value] of body) if (name !== 'csrf') ordered.append(name, value);
  return ordered;
}

function describe({ path, body }: Asked): string {
  if (body === null) return `GET ${path.slice(0, 300)}`;
  const fields = [...body].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value.slice(0, 60) : value.name}`,
  );
  return `POST ${path} ${JSON.stringify(fields.join('&')).slice(0, 600)}`;
}
