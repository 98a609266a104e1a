import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  type Reader,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import {
  type CompositionAnswer,
  type CompositionInput,
  calculateComposition,
  type OfficialNumbers,
} from './index.ts';

const methods = ['exact-quota', 'dhondt', 'largest-remainder'] as const;
const fields = [
  'municipalities',
  'ruleSet',
  'totalVotes',
  'parties',
  'listAlliances',
  'method',
  'reduction',
  'lots',
  'official',
];

/** Reads the JSON form of the rule. */
export function readInput(input: unknown): CompositionInput | Refused {
  const read = openInput(input, fields);
  return read.finish({
    ruleSet: read.text('ruleSet'),
    municipalities: read.count('municipalities'),
    ...(read.has('totalVotes') ? { totalVotes: read.whole('totalVotes') } : {}),
    parties: read.list('parties', ['id', 'votes', 'mayors', 'councillors'], (party) => ({
      id: party.text('id'),
      votes: party.whole('votes'),
      mayors: party.count('mayors'),
      councillors: party.yesNo('councillors'),
    })),
    listAlliances: read.optional('listAlliances', read.lists, []),
    method: read.optional('method', (field) => read.choice(field, methods), 'exact-quota'),
    reduction: read.optional(
      'reduction',
      (field) => read.choice(field, ['to-cap', 'best-below-cap']),
      'to-cap',
    ),
    lots: readLots(read),
    ...(read.has('official')
      ? { official: readOfficial(read.inner('official', ['size', 'seats', 'source'])) }
      : {}),
  });
}

function readOfficial(read: Reader): OfficialNumbers {
  return {
    size: read.count('size'),
    ...(read.has('seats') ? { seats: read.counts('seats') } : {}),
    source: read.text('source'),
  };
}

const numbers = print.fields({ size: print.number, seats: print.counts });
const settled = answerOf('decided', {
  ...{ size: print.number, cap: print.number, base: print.number, capped: print.yesNo, capKept: print.yesNo },
  ...{ seats: print.counts, supplementary: print.counts },
  ineligible: print.listOf(print.fields({ id: print.text, mayors: print.number })),
  underRepresentation: print.fractions,
  inForce: print.oneOf('calculated', 'official'),
  calculated: numbers,
  difference: print.orNull(numbers),
});
const tied = answerOf('needs-lot', { decided: print.counts });
const unable = answerOf('impossible', {});
export const answers = [settled, tied, unable];

/** The answer in its JSON form. */
export function printComposition(answer: CompositionAnswer): JsonFields {
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
  return isRefused(read) ? printRefused(read) : printComposition(calculateComposition(read));
}
