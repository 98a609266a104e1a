import { formatList } from 'tvaers-rules/exact';
import type { Tie } from './shown.ts';

export function tieSentence({ names, seats }: Tie): string {
  const places = seats === 1 ? 'én plads' : `${seats} pladser`;
  return `${formatList(names)} står helt lige, og der er kun ${places} til dem. Reglerne peger ikke på nogen af dem, så lodtrækning afgør det.`;
}
