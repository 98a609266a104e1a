import type { TrialText } from './set.ts';

const sentences = 12;

/**
 * Texts of true words that say nothing: sentences of the trial's own, put together by number, each time the same.
 * @param from the texts whose sentences are taken
 */
export function madeUpTexts(from: readonly TrialText[], first: number, count: number): readonly TrialText[] {
  const all = from.flatMap(({ body }) => body.split(/(?<=\.)\s+/)).filter((each) => each !== '');
  const words = all.flatMap((each) => each.split(/\s+/));
  return Array.from({ length: count }, (_, step) => {
    const number = first + step;
    const pick = mixer(number);
    const shuffled = () => Array.from({ length: 9 }, () => words[pick(words.length)]).join(' ');
    const body = Array.from({ length: sentences }, (_, at) =>
      at % 3 === 0 ? all[pick(all.length)] : `${shuffled()}.`,
    );
    const year = 2008 + pick(17);
    const month = String(1 + pick(12)).padStart(2, '0');
    return {
      id: `/made-up/${number}`,
      council: from[pick(from.length)]?.council ?? '',
      on: `${year}-${month}-${String(1 + pick(28)).padStart(2, '0')}`,
      part: pick(3) === 0 ? 'annex' : 'thing',
      title: shuffled(),
      body: body.join(' '),
    };
  });
}

/** Numbers that look drawn and are the same every time (mulberry32). */
function mixer(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
