import type { Sentences } from '../outcome/index.ts';
import type { MembershipKinds } from './kinds.ts';

const inMonths = (months: string): string => `${months} ${months === '1' ? 'month' : 'months'}`;
const postNames = { chair: 'chair', viceChair: 'vice-chair' } as const;

/** What an event of membership tells, in English. */
export const english: Sentences<MembershipKinds> = {
  'membership-too-short': ({ person, months, least }) =>
    `${person} is expected to be away for only ${inMonths(months)}; the substitute steps in from ${least} on, but can attend the single meeting instead.`,
  'membership-steps-in': ({ person, substitute, least }) =>
    `${person} is relieved of office for at least ${least} months. ${substitute === undefined ? 'The seat has no substitute, so one must be elected first' : `${substitute} steps in for as long as it lasts`}.`,
  'membership-mayor-not-covered': ({ person }) =>
    `${person} is mayor. The substitute steps in only when the mayor is relieved of office at home, but can attend the single meeting instead.`,
  'membership-council-decides': ({ person, months }) =>
    `${person} is expected to be prevented for ${inMonths(months)}. The chair calls the substitute to the next meeting, where the council decides whether the conditions are met.`,
  'membership-leave-settled': ({ person, granted }) =>
    granted
      ? `The council has approved that the substitute steps in for ${person}.`
      : `The council has not approved that the substitute steps in; ${person} is still a member.`,
  'membership-returned': ({ person }) => `${person} can serve again, and the substitute steps out.`,
  'membership-leaves-council': ({ person }) =>
    `${person} is no longer a member of a municipal council and leaves the council.`,
  'membership-leaves-party': ({ person, party }) =>
    `${person} has left ${party}, which elected to the seat, and leaves the council.`,
  'membership-substitute-leaves-party': ({ person }) =>
    `${person} has left the party and is no longer substitute.`,
  'membership-substitute-leaves': ({ person }) => `${person} is no longer substitute.`,
  'membership-new-substitute': ({ by }) => `A new substitute must be found by ${by}.`,
  'membership-substitute-asked': ({ person }) =>
    `The substitute ${person} becomes a member, if he or she wishes.`,
  'membership-party-elects': ({ party }) =>
    `The seat has no substitute. The municipal councillors of ${party} elect a new member.`,
  'membership-becomes-member': ({ person }) =>
    `${person} becomes a member, and the party elects a new substitute.`,
  'membership-declines': ({ person, party }) =>
    `${person} does not become a member. ${party} elects a new one, and ${person} becomes substitute for that one.`,
  'membership-member-elected': ({ person }) => `${person} is elected as member.`,
  'membership-substitute-elected': ({ person }) =>
    `${person} is elected as substitute and has no other seat in the council.`,
  'membership-mayor-stays': ({ person, party }) =>
    `${person} is mayor and stays in the council, although ${party ?? 'no list'} is left. The composition is not calculated again.`,
  'membership-mayors-substitute-stays': ({ person }) =>
    `${person} is substitute as deputy mayor, not for a party, and stays substitute.`,
  'membership-not-eligible': ({ party }) =>
    `${party} has nobody in the council any more, but no right to be represented either, and elects nobody.`,
  'membership-extra-member': ({ party, percent }) =>
    `The mayor was the only one of ${party}, which has the right to be represented (at least ${percent} per cent of the votes). The party elects a new member.`,
  'membership-cap-waived': ({ size, cap }) =>
    `The council gets ${size} members, above the cap of ${cap}. The cap is waived.`,
  'membership-new-mayor': ({ person, municipality }) =>
    `${person} is the new mayor of ${municipality} and so a member. The composition is not calculated again.`,
  'membership-leaves-kl': ({ municipality }) =>
    `${municipality} has left KL. What it means for the seats is decided by KL’s statutes, which are no part of these rules; until KL has answered, the seats are unchanged.`,
  'membership-post-vacated': ({ post, by }) =>
    `The post of ${postNames[post]} is vacant. The group that elected, ${by}, elects a new one.`,
  'membership-post-too-short': ({ post, months, least }) =>
    `The ${postNames[post]} is expected to be prevented for only ${inMonths(months)}; another is elected from ${least} on.`,
  'membership-post-prevented': ({ post, by, least }) =>
    `The ${postNames[post]} is prevented for at least ${least} months. ${by} elects another for as long as it lasts.`,
  'membership-post-elected': ({ post, person, temporary }) =>
    `${person} is elected as ${postNames[post]}${temporary ? ' for as long as the other is prevented' : ''}.`,
  'membership-post-returned': ({ post, person }) => `${person} is ${postNames[post]} again.`,
  'membership-first-deputy': () => 'The first deputy mayor is substitute for the mayor.',
  'membership-second-deputy': () =>
    'The first deputy mayor is elected to the council by a party, so the second is substitute for the mayor.',
  'membership-elected-deputy': () =>
    'Both deputy mayors are elected to the council by a party, so the municipal council elects a substitute from its midst.',
};
