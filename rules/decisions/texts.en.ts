import { englishCount, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { DecisionKinds } from './kinds.ts';

const members = (count: number): string => englishCount(count, 'member', 'members');

/** What a decision tells, in English. */
export const english: Sentences<DecisionKinds> = {
  'decision-recommendation': ({ id }) => `The vote is on recommendation ${id}.`,
  'decision-quorum': ({ seats, needed, present, quorate }) =>
    `Of ${members(seats)} at least half, ${englishWhole(needed)}, must be present; there are ${englishWhole(present)}. The council ${quorate ? 'can' : 'cannot'} decide.`,
  'decision-count': ({ for: yes, against, abstain, silent }) => {
    const others = silent > 0 ? `, ${englishWhole(silent)} have not voted` : '';
    return `${englishWhole(yes)} vote for, ${englishWhole(against)} against; ${englishWhole(abstain)} abstain${others}. Only votes for and against count.`;
  },
  'decision-majority': ({ outcome }) =>
    outcome === 'carried'
      ? 'More are for than against: the proposal is carried.'
      : 'More are against than for: the proposal is rejected.',
  'decision-equal': () => `The votes are equal. The chair then has the casting vote.`,
  'decision-casting-vote': ({ outcome }) =>
    outcome === 'carried'
      ? 'The chair votes for: the proposal is carried.'
      : 'The chair votes against: the proposal is rejected.',
  'decision-quorum-needed': ({ seats, needed }) =>
    `The council has ${members(seats)} and can decide when at least half, ${englishWhole(needed)}, are present.`,
  'decision-extra-meeting-needed': ({ needed }) =>
    `At least a third, ${englishWhole(needed)}, can demand a meeting.`,
  'decision-majority-of-all': ({ needed }) =>
    `When all are present and all vote, ${englishWhole(needed)} are a majority.`,
  'decision-extra-meeting': ({ chairDemands, demandedBy, seats, required, granted }) => {
    const wish = chairDemands
      ? 'The chair wishes the meeting'
      : `${englishWhole(demandedBy)} of ${members(seats)} wish the meeting, and it takes ${englishWhole(required)}`;
    return `${wish}: the meeting ${granted ? 'must be held' : 'need not be held for that reason'}.`;
  },
};
