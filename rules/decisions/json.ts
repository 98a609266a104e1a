import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  type Reader,
  readKind,
} from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import {
  calculateThresholds,
  decideExtraMeeting,
  decideRecommendations,
  decideVote,
  type VoteAnswer,
} from './index.ts';

const kinds = ['vote', 'recommendations', 'thresholds', 'extra-meeting'] as const;
const attendance = ['kind', 'ruleSet', 'seats', 'present'];
const count = ['for', 'against', 'abstain', 'chair'];

const none = { outcome: print.constant(null), by: print.constant(null) };
const verdictFields = {
  quorate: print.constant(true),
  outcome: print.oneOf('carried', 'rejected'),
  by: print.oneOf('majority', 'casting-vote'),
};
const openFields = { quorate: print.constant(true), ...none };
const inquorateFields = { quorate: print.constant(false), ...none };
const verdict = answerOf('decided', verdictFields);
const open = answerOf('needs-decision', openFields);
const inquorate = answerOf('impossible', inquorateFields);
const recommendation: print.Printer<{ readonly id: string; readonly answer: Vote }> = {
  print: ({ id, answer }) => ({ id, ...printVote(answer) }),
  schema: {
    anyOf: [
      ...answerOf('decided', { id: print.text, ...verdictFields }).schemas,
      ...answerOf('needs-decision', { id: print.text, ...openFields }).schemas,
      ...answerOf('impossible', { id: print.text, ...inquorateFields }).schemas,
    ],
  },
};
const recommended = answerOf('decided', { recommendations: print.listOf(recommendation) });
const thresholds = answerOf('decided', {
  quorum: print.number,
  extraMeeting: print.number,
  allPresentMajority: print.number,
});
const extraMeeting = answerOf('decided', { granted: print.yesNo, required: print.number });
export const answers = [verdict, open, inquorate, recommended, thresholds, extraMeeting];

/** The rule from JSON to JSON; without `kind` it is one vote. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds, 'vote');
  return isRefused(kind) ? printRefused(kind) : runners[kind](input);
}

const runners = {
  vote: runVote,
  recommendations: runRecommendations,
  thresholds: runThresholds,
  'extra-meeting': runExtraMeeting,
};

function readAttendance(read: Reader) {
  return { ruleSet: read.text('ruleSet'), seats: read.count('seats'), present: read.count('present') };
}

function readCounts(read: Reader) {
  return {
    for: read.count('for'),
    against: read.count('against'),
    abstain: read.count('abstain'),
    ...(read.has('chair') ? { chair: read.choice('chair', ['for', 'against', 'abstain']) } : {}),
  };
}

function runVote(input: unknown): JsonFields {
  const read = openInput(input, [...attendance, ...count]);
  const given = read.finish({ ...readAttendance(read), ...readCounts(read) });
  const answer = isRefused(given) ? given : decideVote(given);
  return isRefused(answer) ? printRefused(answer) : printVote(answer);
}

type Vote = Exclude<VoteAnswer, Refused>;

function printVote(answer: Vote): JsonFields {
  switch (answer.status) {
    case 'decided':
      return verdict.print(answer);
    case 'needs-decision':
      return open.print({ ...answer, outcome: null, by: null });
    case 'impossible':
      return inquorate.print({ ...answer, outcome: null, by: null });
  }
}

function runRecommendations(input: unknown): JsonFields {
  const read = openInput(input, [...attendance, 'recommendations']);
  const given = read.finish({
    ...readAttendance(read),
    recommendations: read.list('recommendations', ['id', ...count], (one) => ({
      id: one.text('id'),
      ...readCounts(one),
    })),
  });
  const answer = isRefused(given) ? given : decideRecommendations(given);
  if (isRefused(answer)) return printRefused(answer);
  return recommended.print({ ...answer, recommendations: answer.answers });
}

function runThresholds(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'ruleSet', 'seats']);
  const given = read.finish({ ruleSet: read.text('ruleSet'), seats: read.count('seats') });
  const answer = isRefused(given) ? given : calculateThresholds(given);
  return isRefused(answer) ? printRefused(answer) : thresholds.print(answer);
}

function runExtraMeeting(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'ruleSet', 'seats', 'demandedBy', 'chairDemands']);
  const given = read.finish({
    ruleSet: read.text('ruleSet'),
    seats: read.count('seats'),
    demandedBy: read.count('demandedBy'),
    chairDemands: read.optional('chairDemands', read.yesNo, false),
  });
  const answer = isRefused(given) ? given : decideExtraMeeting(given);
  return isRefused(answer) ? printRefused(answer) : extraMeeting.print(answer);
}
