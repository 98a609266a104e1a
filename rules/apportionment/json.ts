import { answerOf, type JsonFields, openInput, print, printRefused, readLots } from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { type ApportionmentAnswer, type ApportionmentInput, calculateApportionment } from './index.ts';

const methods = ['dhondt', 'sainte-lague', 'largest-remainder', 'adams', 'exact-quota'] as const;
const fields = ['method', 'seats', 'groups', 'alliances', 'minimum', 'maximum', 'lots', 'law'];

/** Reads the JSON form of the rule. */
export function readInput(input: unknown): ApportionmentInput | Refused {
  const read = openInput(input, fields);
  return read.finish({
    method: read.choice('method', methods),
    ...(read.has('seats') ? { seats: read.count('seats') } : {}),
    groups: read.list('groups', ['id', 'votes', 'candidates'], (group) => ({
      id: group.text('id'),
      votes: group.whole('votes'),
      ...(group.has('candidates') ? { candidates: group.count('candidates') } : {}),
    })),
    alliances: read.optional('alliances', (field) => read.lists(field), []),
    minimum: read.optional('minimum', read.counts, new Map()),
    maximum: read.optional('maximum', read.counts, new Map()),
    lots: readLots(read),
    ...(read.has('law') ? { law: read.text('law') } : {}),
  });
}

const settled = answerOf('decided', { seats: print.counts, quotas: print.fractions });
const tied = answerOf('needs-lot', { decided: print.counts });
const unable = answerOf('impossible', {});
export const answers = [settled, tied, unable];

/** The answer in its JSON form. */
export function printApportionment(answer: ApportionmentAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return settled.print(answer);
    case 'needs-lot':
      return tied.print(answer);
    case 'impossible':
      return unable.print(answer);
  }
}

/** The rule from JSON to JSON. */
export function run(input: unknown): JsonFields {
  const read = readInput(input);
  return isRefused(read) ? printRefused(read) : printApportionment(calculateApportionment(read));
}
