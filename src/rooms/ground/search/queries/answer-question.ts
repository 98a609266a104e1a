import type { Trx } from '../../../../platform/postgres/database.ts';
import { findPlace, type Municipality, type PlaceFound } from '../../councils/index.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { AskedSearch, Hits } from '../model/search.ts';
import { findHits } from './find-hits.ts';

/** What a question found, and the place it names, if it names one. */
export type Answer = { readonly hits: Hits; readonly place: PlaceFound };

/** @param municipalities all there are */
export async function answerQuestion(
  trx: Trx,
  dictionary: Dictionary,
  asked: AskedSearch,
  { municipalities, today }: { readonly municipalities: readonly Municipality[]; readonly today: string },
): Promise<Answer> {
  const place = await findPlace(trx, asked.text);
  const chosen = municipalities.find(({ code }) => code === asked.municipalityCode);
  const isPlace = !place.isGuess && place.municipalities.length > 0;
  const hits = await findHits(trx, dictionary, {
    ...asked,
    municipality: chosen === undefined ? null : { code: chosen.code, names: namesOf(chosen) },
    place: isPlace ? place.municipalities.flatMap(namesOf) : null,
    today,
  });
  return { hits, place: isPlace ? place : { ...place, municipalities: [] } };
}

/** As it is written in texts, with the owner's s: "Favrskov", "Favrskovs". */
function namesOf({ name, officialName, variants }: Municipality): readonly string[] {
  return [...new Set([name, officialName, ...variants].flatMap((each) => [each, `${each}s`]))];
}
