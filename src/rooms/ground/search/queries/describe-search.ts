import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncils, listMunicipalities } from '../../councils/index.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { AskedSearch } from '../model/search.ts';
import { answerQuestion } from './answer-question.ts';
import { listSearchYears } from './find-hits.ts';

/** @param dictionary null where nothing is asked */
export async function describeSearch(
  trx: Trx,
  dictionary: Dictionary | null,
  question: AskedSearch,
  today: string,
) {
  const municipalities = await listMunicipalities(trx);
  const answer =
    dictionary === null ? null : await answerQuestion(trx, dictionary, question, { municipalities, today });
  return {
    question,
    answer,
    councils: await listCouncils(trx),
    municipalities,
    years: await listSearchYears(trx),
  };
}
