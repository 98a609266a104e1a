import { partsOf } from '../../src/addresses/path.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import type { Route } from '../../src/platform/http/route.ts';
import type { Database, Trx } from '../../src/platform/postgres/database.ts';
import { assetAddress, browserAddress } from '../../src/ui/index.ts';

/** Meetings of the stories the addresses are filled from. */
const draftDay = '2025-01-13';
const sentDay = '2025-02-17';

type Ids = Awaited<ReturnType<typeof idsOfStories>>;

/** Makes a real address of a route's pattern: what it names is there, and is what those who may not see it must not. */
export async function addressFiller(
  database: Database,
): Promise<(route: Pick<Route, 'method' | 'path'>) => string> {
  const ids = await database.as(systemViewer, (trx) => idsOfStories(trx));
  const order = await browserAddress('order');
  return (route) => {
    const called = nameOf(route);
    const whole = wholeAddresses(order)[called];
    if (whole !== undefined) return whole;
    const parts = partsOf(route.path).map(({ name, text }) =>
      name === undefined ? text : fillingOf(ids, called, name),
    );
    return `/${parts.join('/')}`;
  };
}

/** A route as the tables call it, without the forms of its names: `GET /raad/:council/moeder/:date`. */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  const parts = partsOf(path).map(({ name, text }) => (name === undefined ? text : `:${name}`));
  return `${method} /${parts.join('/')}`;
}

const calculatedFile = '/beregn/decision.csv?svar=1&slags=thresholds&ruleSet=kkr-2022&seats=34';
const calculated =
  '/beregn/apportionment?svar=1&method=dhondt&seats=3&groups.id=A&groups.votes=100&groups.id=B&groups.votes=50&groups.id=C&groups.votes=50';

function wholeAddresses(order: string): Readonly<Record<string, string>> {
  const read = '/raad/kkr-midtjylland/moeder';
  return {
    'GET /beregn/:file': calculatedFile,
    'POST /beregn/:file': calculatedFile,
    'GET /beregn/:rule': calculated,
    'GET /beregn/:rule/om': '/beregn/composition/om',
    'GET /beregn/:rule/sammenlign': calculated.replace('?', '/sammenlign?'),
    'POST /beregn/:rule': calculated,
    'GET /assets/:build/:path': assetAddress('style.css'),
    'GET /browser/:file': order,
    'GET /kalender/:calendar': '/kalender/kkr-midtjylland.ics',
    'GET /raad/:council/moeder/:calendar': `${read}/${sentDay}.ics`,
    'GET /raad/:council/moeder/:file': `${read}/${sentDay}.json`,
    'GET /sekretariat/:council/moeder/:date/:file': `/sekretariat/kkr-midtjylland/moeder/${draftDay}/udkast.pdf`,
    'GET /sekretariat/:council/moeder/:date/udsendelse/mail': `/sekretariat/kkr-midtjylland/moeder/${sentDay}/udsendelse/mail?version=1`,
    'GET /raad/:council/moeder/:date/versioner/:number': `${read}/${sentDay}/versioner/1`,
  };
}

function fillingOf(ids: Ids, route: string, name: string): string {
  const isForReaders = route.includes(' /raad/');
  const values: Readonly<Record<string, string>> = {
    ...ids,
    council: 'kkr-midtjylland',
    date: isForReaders ? sentDay : draftDay,
    number: '3.1',
    code: '751',
    // Nobody's: what they are asked for is what everybody gets.
    token: 'x'.repeat(43),
    session: '00000000-0000-4000-8000-000000000000',
    provider: 'findes-ikke',
    passkey: '00000000-0000-4000-8000-000000000000',
    ...(isForReaders ? { annex: ids.sentAnnex } : {}),
    // What is deleted is not asked for again.
    ...(route.endsWith('/slet') ? { item: ids.spare } : {}),
  };
  const value = values[name];
  if (value === undefined) throw new Error(`no story tells what :${name} is in ${route}`);
  return value;
}

async function idsOfStories(trx: Trx) {
  const drafted = await annexOf(trx, draftDay, false);
  const sent = await annexOf(trx, sentDay, true);
  const { id: spare } = await trx
    .selectFrom('agenda_items')
    .select('id')
    .where('meeting_id', '=', drafted.meeting_id)
    .where('id', '!=', drafted.item)
    .executeTakeFirstOrThrow();
  const proposal = await trx.selectFrom('proposals').select('id').executeTakeFirstOrThrow();
  const candidate = await trx.selectFrom('candidate_items').select('id').executeTakeFirstOrThrow();
  const read = await trx.selectFrom('imports').select('id').executeTakeFirstOrThrow();
  const run = await trx.selectFrom('import_runs').select('id').executeTakeFirstOrThrow();
  const picture = await trx.selectFrom('pictures').select('file_hash').executeTakeFirstOrThrow();
  // The grant of one who has nobody's part here: the second secretary.
  const grant = await trx
    .selectFrom('grants')
    .innerJoin('people', 'people.id', 'grants.person_id')
    .select(['grants.id', 'people.id as personId'])
    .where('people.email', 'like', 'sekretariat2@%')
    .executeTakeFirstOrThrow();
  const notice = await trx.selectFrom('notices').select('id').executeTakeFirstOrThrow();
  const sign = await trx.selectFrom('signs').select('id').executeTakeFirstOrThrow();
  return {
    spare,
    sign: sign.id,
    item: drafted.item,
    section: drafted.section,
    matter: drafted.matter ?? '',
    annex: drafted.annex,
    sentAnnex: sent.annex,
    name: encodeURIComponent(sent.name),
    proposal: proposal.id,
    candidate: candidate.id,
    import: read.id,
    run: run.id,
    hash: picture.file_hash,
    grant: grant.id,
    notice: notice.id,
    person: grant.personId,
  };
}

/** An annex of the day's agenda, with the item it lies on. */
function annexOf(trx: Trx, day: string, closed: boolean) {
  return trx
    .selectFrom('annexes as a')
    .innerJoin('agenda_items as i', 'i.id', 'a.item_id')
    .innerJoin('meetings as m', 'm.id', 'i.meeting_id')
    .select(['a.id as annex', 'a.file_name as name', 'i.id as item', 'i.section_id as section'])
    .select(['i.matter_id as matter', 'i.meeting_id'])
    .where('m.held_on', '=', day)
    .where('a.closed_reason', closed ? 'is not' : 'is', null)
    .orderBy('a.position')
    .executeTakeFirstOrThrow();
}
