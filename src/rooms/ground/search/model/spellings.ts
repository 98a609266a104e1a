/** As `search_flat` in db/migrations: a folded word as written by those who have no æ, ø and å. */
export function flat(word: string): string {
  return word
    .replaceAll('aa', 'a')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll(/[æå]/g, 'a')
    .replaceAll('ø', 'o');
}

/** More ways than these of reading one word are not tried. */
const mostReadings = 48;

/**
 * What a word typed without æ, ø and å may mean, the nearest first; not the word as it stands.
 * @example readWithDanishLetters('boernehus') // "børnehus" among them
 */
export function readWithDanishLetters(word: string): readonly string[] {
  if (/[æø]/.test(word)) return [];
  let readings = [''];
  for (const [sign] of word.matchAll(/ae|oe|aa|[ao]|./g)) {
    const meant = meanings[sign] ?? [sign];
    readings = readings.flatMap((begun) => meant.map((each) => begun + each)).slice(0, mostReadings);
  }
  return readings.filter((each) => each !== word);
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  ae: ['æ', 'ae'],
  oe: ['ø', 'oe'],
  a: ['a', 'aa', 'æ'],
  o: ['o', 'ø'],
};
