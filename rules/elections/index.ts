export { decideAgreement, type ElectionMethod, findMethod } from './agreement.ts';
export { decideMajority } from './majority.ts';
export type {
  AgreementInput,
  Ballot,
  Choice,
  Elected,
  Elections,
  GivenUp,
  MajorityAnswer,
  MajorityInput,
  NextRound,
  Presidency,
  PresidencyAnswer,
  PresidencyInput,
  ProportionalAnswer,
  ProportionalInput,
  VotingGroup,
} from './model.ts';
export { decidePresidency } from './presidency.ts';
export { decideProportional } from './proportional.ts';
