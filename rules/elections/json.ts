import {
  answerOf,
  type JsonFields,
  openInput,
  print,
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

const chosen = answerOf('decided', {
  elected: print.text,
  round: print.number,
  by: print.oneOf('majority-of-present', 'only-candidate', 'most-votes-cast', 'lot'),
});
const another = answerOf('needs-decision', { nextRound: print.number, candidates: print.texts });
const choice = print.fields({ rank: print.number, group: print.text, quotient: print.fraction });
const shared = answerOf('decided', { seats: print.counts, order: print.listOf(choice) });
const tied = answerOf('needs-lot', { decided: print.counts });
const presidency = answerOf('decided', { chair: print.text, viceChair: print.text });
const halfway = answerOf('needs-lot', { decided: print.fields({ chair: print.orNull(print.text) }) });
const agreed = answerOf('decided', { elected: print.texts });
const method = answerOf('decided', { method: print.oneOf('majority', 'proportional') });
const draw = answerOf('needs-lot', {});
const unable = answerOf('impossible', {});
export const answers = [chosen, another, draw, shared, tied, presidency, halfway, agreed, method, unable];

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
      return chosen.print(answer);
    case 'needs-decision':
      return another.print(answer);
    case 'needs-lot':
      return draw.print(answer);
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
    case 'decided':
      return shared.print(answer);
    case 'needs-lot':
      return tied.print(answer);
    case 'impossible':
      return unable.print(answer);
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
      return presidency.print(answer);
    case 'needs-lot':
      return halfway.print({ ...answer, decided: answer });
    case 'impossible':
      return unable.print(answer);
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
  return isRefused(answer) ? printRefused(answer) : agreed.print(answer);
}

function runMethod(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'posts']);
  const posts = read.finish(read.count('posts'));
  const answer = isRefused(posts) ? posts : findMethod(posts);
  return isRefused(answer) ? printRefused(answer) : method.print(answer);
}
