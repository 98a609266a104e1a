import { fixedClock } from '../../../src/kernel/clock.ts';
import { type CouncilId, councilInput, newId, type PaperId } from '../../../src/kernel/ids.ts';
import { expectOk } from '../../../src/kernel/result.ts';
import { systemAs } from '../../../src/kernel/system.ts';
import { publicViewer, systemViewer } from '../../../src/kernel/viewer.ts';
import { doorFor } from '../../../src/platform/door/index.ts';
import type { Database } from '../../../src/platform/postgres/database.ts';
import { loadReference } from '../../../src/rooms/ground/councils/index.ts';
import { learnWords } from '../../../src/rooms/ground/search/commands/learn-words.ts';
import { parseSearch } from '../../../src/rooms/ground/search/forms/parse-search.ts';
import type { Hits } from '../../../src/rooms/ground/search/model/search.ts';
import { answerQuestion } from '../../../src/rooms/ground/search/queries/answer-question.ts';
import { openDictionary } from '../../../src/rooms/ground/search/steps/open-dictionary.ts';
import { plantPaper } from '../../../test/planted-paper.ts';
import { testServices } from '../../../test/visit.ts';
import type { TrialText } from './set.ts';

/** The day the trial is asked on. */
const clock = fixedClock('2025-03-01T12:00:00Z');

/** Councils and municipalities, and a published paper in each council for texts to hang on. */
export async function prepare(db: Database): Promise<ReadonlyMap<CouncilId, PaperId>> {
  const services = { ...(await testServices(db)), clock };
  expectOk(await doorFor(services, systemAs('reference')).do(loadReference, {}));
  return db.as(systemViewer, async (trx) => {
    const councils = await trx.selectFrom('councils').select('id').orderBy('id').execute();
    const papers = new Map<CouncilId, PaperId>();
    for (const { id } of councils) papers.set(id, (await plantPaper(trx, id, '2024-06-18')).id);
    return papers;
  });
}

/** Puts texts into the search; the address of each is its id. */
export async function putIn(
  db: Database,
  papers: ReadonlyMap<CouncilId, PaperId>,
  texts: readonly TrialText[],
): Promise<void> {
  const rows = texts.flatMap(({ id, council, on, part, title, body }) => {
    const councilId = councilInput.parse(council);
    const paperId = papers.get(councilId);
    if (paperId === undefined) return [];
    const place = part === 'annex' ? 'Bilag til punkt 3.1' : 'Punkt 3.1';
    const where = { council_id: councilId, paper_id: paperId, dated_on: on, part, place };
    return [{ id: newId<'search_entries'>(), ...where, title, body, address: id }];
  });
  await db.as(systemViewer, (trx) => trx.insertInto('search_entries').values(rows).execute());
}

/** Looks up every word that is new, as the worker does. */
export async function learn(db: Database): Promise<void> {
  const door = doorFor({ ...(await testServices(db)), clock }, systemAs('jobs'));
  while (expectOk(await door.do(learnWords, {}))) {
    // As long as a portion was full there may be more.
  }
}

/** Asks as the page does. */
export async function ask(db: Database, text: string): Promise<Hits> {
  const dictionary = await openDictionary();
  const asked = parseSearch(new URLSearchParams({ q: text }));
  const beside = { municipalities: [], today: clock.today().toString() };
  const { hits } = await db.read(publicViewer, (trx) => answerQuestion(trx, dictionary, asked, beside));
  return hits;
}
