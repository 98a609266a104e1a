import {
  type JsonFields,
  openInput,
  printAnswer,
  printCounts,
  printFractions,
  printRefused,
  type Reader,
  readLots,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import {
  type Composition,
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

/** The answer in its JSON form. */
export function printComposition(answer: CompositionAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, printDecided(answer));
    case 'needs-lot':
      return printAnswer(answer, { decided: printCounts(answer.decided) });
    case 'impossible':
      return printAnswer(answer, {});
  }
}

function printDecided(answer: Composition): JsonFields {
  const { size, cap, base, capped, capKept, inForce, calculated, difference } = answer;
  return {
    size,
    cap,
    base,
    capped,
    capKept,
    seats: printCounts(answer.seats),
    supplementary: printCounts(answer.supplementary),
    ineligible: answer.ineligible.map(({ id, mayors }) => ({ id, mayors })),
    underRepresentation: printFractions(answer.underRepresentation),
    inForce,
    calculated: { size: calculated.size, seats: printCounts(calculated.seats) },
    difference: difference && { size: difference.size, seats: printCounts(difference.seats) },
  };
}

/** The rule from JSON to JSON. */
export function run(input: unknown): JsonFields {
  const read = readInput(input);
  return isRefused(read) ? printRefused(read) : printComposition(calculateComposition(read));
}
