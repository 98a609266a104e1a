import { sql } from 'kysely';
import { publicViewer } from '../../src/kernel/viewer.ts';
import { type Database, openDatabase } from '../../src/platform/postgres/database.ts';
import { withOwner } from '../walls.ts';
import { type Figure, rounded } from './figure.ts';
import { ask, learn, prepare, putIn } from './search/desk.ts';
import { madeUpTexts } from './search/made-up.ts';
import { type Score, scoreOf } from './search/score.ts';
import { readQuestions, readTexts, type TrialQuestion } from './search/set.ts';

const madeUp = Number(process.env.TVAERS_FIGURE_TEXTS ?? 100_000);
const portion = 2_000;

/**
 * What the search finds of a set of questions with answers (recall at 10, nothing found, precision at 10), the ones it
 * was tuned on and the ones it was not; and how long the slowest hundredth takes among 100,000 texts of true words, beside
 * ILIKE, and beside the search as it was: stems of PostgreSQL's, all words in one text.
 */
export async function measure(): Promise<Figure> {
  return withOwner(async (owner, connectionString) => {
    const db = openDatabase(connectionString, { statementSeconds: 600 });
    const papers = await prepare(db);
    const texts = await readTexts();
    await putIn(db, papers, texts);
    await learn(db);
    await owner.query('analyze');
    const tuned = await readQuestions('questions.txt');
    const unseen = await readQuestions('unseen.txt');
    const seenScore = await scoreOf(db, tuned);
    const unseenScore = await scoreOf(db, unseen);
    for (let first = 0; first < madeUp; first += portion)
      await putIn(db, papers, madeUpTexts(texts, first, Math.min(portion, madeUp - first)));
    await learn(db);
    await owner.query(
      "alter table search_entries add stems tsvector generated always as (to_tsvector('danish', title || ' ' || body)) stored",
    );
    await owner.query('create index on search_entries using gin (stems)');
    await owner.query('vacuum analyze');
    const all = [...tuned, ...unseen];
    const here = await timeOf(all, (text) => ask(db, text));
    const stems = await timeOf(all, (text) => askStems(db, text));
    const plain = await timeOf(all.slice(0, 40), (text) => askPlainly(db, text));
    await db.close();
    const { recallAt10, precisionAt10, nothingFound } = allOf(unseenScore);
    return {
      name: 'search',
      value: recallAt10,
      unit: 'of the answers among the first ten hits (questions it was not tuned on)',
      against: { what: 'questions it was tuned on', value: allOf(seenScore).recallAt10 },
      runs: 1,
      detail: {
        precisionAt10,
        nothingFound,
        questionsUnseen: unseen.length,
        questionsTunedOn: tuned.length,
        precisionTunedOn: allOf(seenScore).precisionAt10,
        nothingFoundTunedOn: allOf(seenScore).nothingFound,
        byKind: [...unseenScore].map(([kind, { recallAt10: own }]) => `${kind} ${own}`).join(', '),
        texts: madeUp + texts.length,
        p50Milliseconds: here.p50,
        p99Milliseconds: here.p99,
        stemsP99Milliseconds: stems.p99,
        ilikeP99Milliseconds: plain.p99,
      },
    };
  });
}

function allOf(scores: ReadonlyMap<string, Score>): Score {
  const all = scores.get('all');
  if (all === undefined) throw new Error('nothing was asked');
  return all;
}

async function timeOf(questions: readonly TrialQuestion[], work: (text: string) => Promise<unknown>) {
  const times: number[] = [];
  // Once to warm up; the second time counts.
  for (const round of [0, 1]) {
    for (const { text } of questions) {
      const begin = performance.now();
      await work(text);
      if (round === 1) times.push(performance.now() - begin);
    }
  }
  times.sort((one, other) => one - other);
  const at = (share: number) =>
    rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}

function askStems(db: Database, text: string): Promise<unknown> {
  return db.read(publicViewer, (trx) =>
    sql`
      select address, title, body, ts_rank(stems, q) as rank, count(*) over () as total
      from search_entries, plainto_tsquery('danish', ${text}) q where stems @@ q
      order by rank desc, dated_on desc limit 10`.execute(trx),
  );
}

function askPlainly(db: Database, text: string): Promise<unknown> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return db.read(publicViewer, (trx) =>
    sql`
      select address, title, body, count(*) over () as total from search_entries
      where (title || ' ' || body) ilike all (${words.map((word) => `%${word}%`)}::text[])
      order by dated_on desc limit 10`.execute(trx),
  );
}
