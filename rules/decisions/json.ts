import {
  type JsonFields,
  openInput,
  printAnswer,
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

function printVote(answer: Exclude<VoteAnswer, Refused>): JsonFields {
  switch (answer.status) {
    case 'decided':
      return printAnswer(answer, { quorate: true, outcome: answer.outcome, by: answer.by });
    case 'needs-decision':
      return printAnswer(answer, { quorate: true, outcome: null, by: null });
    case 'impossible':
      return printAnswer(answer, { quorate: false, outcome: null, by: null });
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
  return printAnswer(answer, {
    recommendations: answer.answers.map(({ id, answer: one }) => ({ id, ...printVote(one) })),
  });
}

function runThresholds(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'ruleSet', 'seats']);
  const given = read.finish({ ruleSet: read.text('ruleSet'), seats: read.count('seats') });
  const answer = isRefused(given) ? given : calculateThresholds(given);
  if (isRefused(answer)) return printRefused(answer);
  const { quorum, extraMeeting, allPresentMajority } = answer;
  return printAnswer(answer, { quorum, extraMeeting, allPresentMajority });
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
  return isRefused(answer)
    ? printRefused(answer)
    : printAnswer(answer, { granted: answer.granted, required: answer.required });
}
