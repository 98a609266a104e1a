import { printFraction } from '../exact/index.ts';
import {
  type JsonFields,
  openInput,
  printAnswer,
  printCounts,
  printRefused,
  readCount,
  readKind,
  readLots,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import {
  type Ballot,
  decideAgreement,
  decideMajority,
  decidePresidency,
  decideProportional,
  findMethod,
} from './index.ts';

const kinds = ['majority', 'proportional', 'presidency', 'agreed', 'method'] as const;
/** The rule from JSON to JSON; `kind` says which election. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds);
  return isRefused(kind) ? printRefused(kind) : runners[kind](input);
}

const runners = {
  majority: runMajority,
  proportional: runProportional,
  presidency: runPresidency,
  agreed: runAgreed,
  method: runMethod,
};

function runMajority(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'present', 'rounds', 'lots']);
  const given = read.finish({
    present: read.count('present'),
    rounds: read.each('rounds', readBallot, { votes: new Map(), blank: 0 }),
    lots: readLots(read),
  });
  const answer = isRefused(given) ? given : decideMajority(given);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, { elected: answer.elected, round: answer.round, by: answer.by });
    case 'needs-decision':
      return printAnswer(answer, { nextRound: answer.nextRound, candidates: answer.candidates });
    default:
      return printAnswer(answer, {});
  }
}

/** A ballot in JSON: `{"A":8,"B":7,"blank":2}`; the name "blank" is the blank votes. */
function readBallot(value: unknown, field: string) {
  const read = openInput({ [field]: value }, [field]);
  const counts = read.finish(read.entries(field, readCount, 0));
  if (isRefused(counts)) return counts;
  const ballot: Ballot = {
    votes: new Map([...counts].filter(([id]) => id !== 'blank')),
    blank: counts.get('blank') ?? 0,
  };
  return ballot;
}

function runProportional(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'seats', 'groups', 'present', 'givenUp', 'lots']);
  const given = read.finish({
    seats: read.count('seats'),
    groups: read.list('groups', ['id', 'members'], (group) => ({
      id: group.text('id'),
      members: group.count('members'),
    })),
    ...(read.has('present') ? { present: read.count('present') } : {}),
    givenUp: read.has('givenUp')
      ? read.list('givenUp', ['from', 'to'], (gift) => ({ from: gift.text('from'), to: gift.text('to') }))
      : [],
    lots: readLots(read),
  });
  const answer = isRefused(given) ? given : decideProportional(given);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided': {
      const order = answer.order.map(({ rank, group, quotient }) => ({
        rank,
        group,
        quotient: printFraction(quotient),
      }));
      return printAnswer(answer, { seats: printCounts(answer.seats), order });
    }
    case 'needs-lot':
      return printAnswer(answer, { decided: printCounts(answer.decided) });
    default:
      return printAnswer(answer, {});
  }
}

function runPresidency(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'votes', 'alliances', 'lots']);
  const given = read.finish({
    votes: read.wholes('votes'),
    alliances: read.optional('alliances', read.lists, []),
    lots: readLots(read),
  });
  const answer = isRefused(given) ? given : decidePresidency(given);
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, { chair: answer.chair, viceChair: answer.viceChair });
    case 'needs-lot':
      return printAnswer(answer, { decided: { chair: answer.chair } });
    default:
      return printAnswer(answer, {});
  }
}

function runAgreed(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'seats', 'elected', 'objections']);
  const given = read.finish({
    seats: read.count('seats'),
    elected: read.texts('elected'),
    objections: read.count('objections'),
  });
  const answer = isRefused(given) ? given : decideAgreement(given);
  return isRefused(answer) ? printRefused(answer) : printAnswer(answer, { elected: answer.elected });
}

function runMethod(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'posts']);
  const posts = read.finish(read.count('posts'));
  const answer = isRefused(posts) ? posts : findMethod(posts);
  return isRefused(answer) ? printRefused(answer) : printAnswer(answer, { method: answer.method });
}
