import { asId, type CouncilId, newId, type PaperId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import { publicViewer, systemViewer } from '../src/kernel/viewer.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { learnWords } from '../src/rooms/ground/search/commands/learn-words.ts';
import type { SearchPart, SearchQuestion } from '../src/rooms/ground/search/model/search.ts';
import { findHits } from '../src/rooms/ground/search/queries/find-hits.ts';
import { openDictionary } from '../src/rooms/ground/search/steps/open-dictionary.ts';
import { testDatabase } from './database.ts';
import { plantPaper } from './planted-paper.ts';
import { testServices } from './visit.ts';

export const { database: db, owner } = await testDatabase();
const councils: readonly CouncilId[] = [asId('kkr-midtjylland'), asId('kkr-nordjylland')];
export const papers = new Map<string, PaperId>();

await db.as(systemViewer, async (trx) => {
  for (const id of councils) await trx.insertInto('councils').values({ id, name: id, kind: 'kkr' }).execute();
  for (const id of councils)
    for (const on of ['2023-06-16', '2024-06-18']) {
      papers.set(`${id} ${on}`, (await plantPaper(trx, id, on)).id);
    }
});

const services = await testServices(db);
export const dictionary = await openDictionary();
export const wide = {
  councilId: null,
  year: null,
  part: null,
  municipality: null,
  place: null,
  page: 1,
  today: '2024-07-01',
};

type Planted = {
  title?: string;
  body: string;
  council?: string;
  on?: string;
  address?: string;
  part?: SearchPart;
};

function entry(planted: Planted) {
  const { title = 'Punkt', body, council = 'kkr-midtjylland', on = '2024-06-18', address } = planted;
  const id = newId<'search_entries'>();
  return {
    id,
    title,
    body,
    part: planted.part ?? 'thing',
    council_id: asId<'councils'>(council),
    paper_id: papers.get(`${council} ${on}`) ?? asId<'papers'>(''),
    dated_on: on,
    place: 'Punkt 3.1',
    address: address ?? `/${id}`,
  };
}

/** Plants entries in place of those there are. */
export async function plant(...entries: readonly Planted[]): Promise<void> {
  await db.as(systemViewer, async (trx) => {
    await trx.deleteFrom('search_entries').execute();
    await trx.insertInto('search_entries').values(entries.map(entry)).execute();
  });
  expectOk(await doorFor(services, systemAs('jobs')).do(learnWords, {}));
}

export function ask(text: string, narrowed: Partial<SearchQuestion> = {}) {
  return db.as(publicViewer, (trx) => findHits(trx, dictionary, { ...wide, text, ...narrowed }));
}

export async function counts(text: string): Promise<number> {
  return (await ask(text)).total;
}

/** The pieces as one line, marks in brackets. */
export function line(pieces: readonly { text: string; marked: boolean }[] = []): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}
