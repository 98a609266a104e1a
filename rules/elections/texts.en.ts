import { englishCount, englishList, englishShort, englishWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ElectionKinds } from './kinds.ts';

const seatCount = (count: number): string => englishCount(count, 'seat', 'seats');
const postNames = { chair: 'chair', viceChair: 'vice-chair' } as const;

/** What an election tells, in English. */
export const english: Sentences<ElectionKinds> = {
  'election-ballot': ({ round, votes, blank }) => {
    const counts = votes.map(({ id, count }) => `${id} ${count}`);
    return `Ballot ${round}: ${counts.length > 0 ? englishList(counts) : 'no votes for anybody'}; blank ${blank}.`;
  },
  'election-majority': ({ id, votes, present }) =>
    `${id} has ${englishCount(votes, 'vote', 'votes')}, more than half of the ${englishWhole(present)} present, and is elected.`,
  'election-only-candidate': ({ id }) => `Only ${id} was voted for, and is therefore elected.`,
  'election-no-majority': ({ present }) =>
    `Nobody has more than half of the votes of the ${englishWhole(present)} present.`,
  'election-free-round': ({ round }) => `Ballot ${round} must be held; it is free.`,
  'election-nobody-voted-for': () =>
    'Nobody was voted for, so there is nobody to choose between. The free ballot must be held again.',
  'election-lot-to-go-on': ({ between, places }) =>
    `${englishList(between)} are equal for ${englishCount(places, 'place', 'places')} in the third ballot. Lots must be drawn on who goes on.`,
  'election-bound-round': ({ between }) =>
    `The third ballot is bound: votes can only be cast for those with most votes in the second, ${englishList(between)}.`,
  'election-most-votes': ({ id }) => `${id} has most of the votes cast and is elected.`,
  'election-equal-votes': ({ between }) =>
    `${englishList(between)} have equally many votes. The lot decides.`,
  'election-groups': ({ seats, groups }) =>
    `${seatCount(seats)} are shared by the members of each group (${englishList(groups.map(({ id, count }) => `${id} ${englishWhole(count)}`))}), divided by 1, 2, 3 and so on.`,
  'election-seat': ({ seat, id, members, divisor, quotient }) =>
    `Seat ${seat} goes to ${id}: ${englishWhole(members)} : ${divisor}${quotient === undefined ? '' : ` = ${englishShort(quotient)}`}.`,
  'election-equal-quotients': ({ between, seats }) =>
    `${englishList(between)} have equal numbers, and there are only ${seatCount(seats)}. The chair draws lots.`,
  'election-given-up': ({ from, to }) => `${from} gives up a seat, and ${to} takes it.`,
  'election-result': ({ groups }) =>
    `Result: ${englishList(groups.map(({ id, count }) => `${id} ${count}`))}.`,
  'election-posts': () =>
    'Chair and vice-chair are elected in proportion to the votes (here d’Hondt): the greatest number gives the chair, the next the vice-chair.',
  'election-alliance': ({ id, votes }) =>
    `The alliance ${id} has ${englishCount(votes, 'vote', 'votes')} together.`,
  'election-post': ({ post, id, allied, votes, divisor, quotient }) =>
    `${allied ? `The alliance ${id}` : id} points out the ${postNames[post]}: ${englishWhole(votes)} : ${divisor} = ${englishShort(quotient)}.`,
  'election-equal-for-post': ({ post, between }) =>
    `${englishList(between)} have equal numbers for pointing out the ${postNames[post]}. Lots must be drawn.`,
  'election-of-one': () => 'A single representative is elected by majority.',
  'election-of-several': ({ posts }) =>
    `${posts} representatives in the same post are elected in proportion.`,
  'election-agreed': ({ elected }) => `All agree on ${englishList(elected)}. The election was by agreement.`,
};
