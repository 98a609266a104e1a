import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { type Analysis, analyse } from '../model/divide.ts';
import { openDictionary } from '../steps/open-dictionary.ts';
import { refuse } from '../texts.da.ts';

/** So many words are learnt in one transaction. */
const portion = 5_000;
const breath = 50;
const nothingLearnt: readonly Learnt[] = [];

type Learnt = { readonly word: string } & Analysis;

/**
 * Looks up the words nobody has looked up yet: what each is a form of, and what it is put together from.
 * @returns whether there may be more
 */
export const learnWords = commandWithPreparation({
  name: 'search.learn-words',
  right: 'run-the-house',
  input: z.object({}),
  refuse,
  silent: true,
  async prepare(tools) {
    const fresh = await tools.read((trx) =>
      trx.selectFrom('search_words').select('word').where('learnt', '=', false).limit(portion).execute(),
    );
    if (fresh.length === 0) return ok(nothingLearnt);
    const dictionary = await openDictionary();
    const learnt: Learnt[] = [];
    for (const { word } of fresh) {
      learnt.push({ word, ...analyse(dictionary, word) });
      // Whoever waits for a page in the same process is let in between.
      if (learnt.length % breath === 0) await setImmediate();
    }
    return ok(learnt);
  },
  async run({ trx }, _, learnt) {
    const keys = learnt.flatMap(({ word, bases, parts }) => [
      ...bases.map((key) => ({ kind: 'form', key, word })),
      ...parts.map((key) => ({ kind: 'part', key, word })),
    ]);
    // A word that went meanwhile is learnt in vain.
    await sql`
      with taken as (
        update search_words set learnt = true where word in (
          select word from search_words where word = any(${learnt.map(({ word }) => word)}::text[]) order by word for update)
        returning word)
      insert into search_word_keys (kind, key, word)
      select distinct kind, key, word from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (kind text, key text, word text)
      where word in (select word from taken)
      on conflict do nothing`.execute(trx);
    return ok(learnt.length === portion);
  },
});
