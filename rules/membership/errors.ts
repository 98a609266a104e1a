import { refusals } from '../outcome/index.ts';

export const membershipErrors = {
  'membership-unknown-rule-set': 'Forretningsordenen »{ruleSet}« kendes ikke. Kendte: {known}.',
  'membership-unknown-person': '{person} er hverken medlem eller stedfortræder i rådet.',
  'membership-not-a-member': '{person} er stedfortræder, ikke medlem.',
  'membership-unknown-seat': 'Pladsen {seat} findes ikke.',
  'membership-unknown-municipality': 'Rådet har ingen borgmesterplads for {municipality}.',
  'membership-person-twice': '{person} er allerede medlem eller stedfortræder; ingen kan have to pladser.',
  'membership-already-away': '{person} er allerede på orlov eller ventes at få det.',
  'membership-not-away': '{person} er ikke på orlov.',
  'membership-no-leave-proposed': 'Der er ikke foreslået orlov for {person}.',
  'membership-substitute-not-asked':
    'Stedfortræderen for {seat} er ikke spurgt; pladsen er ikke ledig på den måde.',
  'membership-seat-not-vacant': 'Pladsen {seat} er ikke ledig.',
  'membership-substitute-in-place': 'Pladsen {seat} har allerede en stedfortræder.',
  'membership-no-substitute': 'Pladsen {seat} har ingen stedfortræder.',
  'membership-mayor-leaves-by-successor': '{person} er borgmester; meld den nye borgmester i stedet.',
  'membership-post-not-open': 'Posten som {post} er ikke ledig.',
  'membership-post-not-prevented': 'Den, der er {post}, er ikke meldt forhindret.',
  'membership-not-eligible-for-post': '{person} er ikke medlem af rådet og kan ikke vælges som {post}.',
  'membership-holds-both-posts': '{person} er allerede {post}; ingen kan have begge poster.',
  'membership-acts-for-oneself': '{person} er selv {post} og kan ikke vælges i sit eget sted.',
  'membership-acting-for-nobody': 'Posten som {post} er ledig, så ingen kan være valgt for en tid.',
  'membership-seat-twice': 'Pladsen {seat} står der mere end én gang.',
  'membership-months-negative': 'Et fravær kan ikke vare et negativt antal måneder.',
} as const;

export const refuse = refusals(membershipErrors);
