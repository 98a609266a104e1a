import { floor, fraction, multiply } from '../exact/index.ts';
import { type Step, tellings } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import type { MembershipKinds } from './kinds.ts';
import type { PostName, Task } from './model.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<MembershipKinds>(danish, english);

/** A step resting on a paragraph of § 3. */
const cite = <Kind extends keyof MembershipKinds>(
  kind: Kind,
  rules: RuleSet,
  paragraph: string,
  figures: MembershipKinds[Kind],
): Step => tell(kind, `${rules.name} § 3, ${paragraph}`, figures);

export function postTask(name: PostName, by: string): Task {
  return { kind: name === 'chair' ? 'elect-chair' : 'elect-vice-chair', by, about: name };
}

const singleMeeting = 'stk. 5 og 6, og § 5, stk. 11';

export const tooShort = (person: string, months: string, rules: RuleSet): Step =>
  cite('membership-too-short', rules, singleMeeting, { person, months, least: rules.absenceMonths });
export const stepsIn = (person: string, substitute: string | null, rules: RuleSet): Step =>
  cite('membership-steps-in', rules, 'stk. 5', {
    person,
    substitute: substitute ?? undefined,
    least: rules.absenceMonths,
  });
export const mayorNotCovered = (person: string, rules: RuleSet): Step =>
  cite('membership-mayor-not-covered', rules, singleMeeting, { person });
export const councilDecides = (person: string, months: string, rules: RuleSet): Step =>
  cite('membership-council-decides', rules, 'stk. 6', { person, months });
export const leaveSettled = (person: string, granted: boolean, rules: RuleSet): Step =>
  cite('membership-leave-settled', rules, 'stk. 6', { person, granted });
export const returned = (person: string, rules: RuleSet): Step =>
  cite('membership-returned', rules, 'stk. 5 og 6', { person });
export const leavesCouncil = (person: string, rules: RuleSet): Step =>
  cite('membership-leaves-council', rules, 'stk. 7', { person });
export const leavesParty = (person: string, party: string, rules: RuleSet): Step =>
  cite('membership-leaves-party', rules, 'stk. 7', { person, party });
export const substituteLeavesParty = (person: string, rules: RuleSet): Step =>
  cite('membership-substitute-leaves-party', rules, 'stk. 7', { person });
export const substituteLeaves = (person: string, rules: RuleSet): Step =>
  cite('membership-substitute-leaves', rules, 'stk. 12', { person });
export const newSubstitute = (by: string, rules: RuleSet): Step =>
  cite('membership-new-substitute', rules, 'stk. 3 og 12', { by });
export const substituteAsked = (person: string, rules: RuleSet): Step =>
  cite('membership-substitute-asked', rules, 'stk. 11', { person });
export const partyElects = (party: string, rules: RuleSet): Step =>
  cite('membership-party-elects', rules, 'stk. 11', { party });
export const becomesMember = (person: string, rules: RuleSet): Step =>
  cite('membership-becomes-member', rules, 'stk. 11', { person });
export const declines = (person: string, party: string, rules: RuleSet): Step =>
  cite('membership-declines', rules, 'stk. 11', { person, party });
export const memberElected = (person: string, rules: RuleSet): Step =>
  cite('membership-member-elected', rules, 'stk. 1 og 11', { person });
export const substituteElected = (person: string, rules: RuleSet): Step =>
  cite('membership-substitute-elected', rules, 'stk. 4 og 12', { person });
export const mayorStays = (person: string, party: string | null, rules: RuleSet): Step =>
  cite('membership-mayor-stays', rules, 'stk. 8', { person, party: party ?? undefined });
export const mayorSubstituteStays = (person: string, rules: RuleSet): Step =>
  cite('membership-mayors-substitute-stays', rules, 'stk. 3 og 7', { person });
export const notEligible = (party: string, rules: RuleSet): Step =>
  cite('membership-not-eligible', rules, 'stk. 9', { party });
export const extraMember = (party: string, rules: RuleSet): Step =>
  cite('membership-extra-member', rules, 'stk. 9', {
    party,
    percent: Number(floor(multiply(rules.threshold, fraction(100n)))),
  });
export const capWaived = (size: number, cap: number, rules: RuleSet): Step =>
  cite('membership-cap-waived', rules, 'stk. 10', { size, cap });
export const newMayor = (person: string, municipality: string, rules: RuleSet): Step =>
  cite('membership-new-mayor', rules, 'stk. 1 og 8', { person, municipality });
export const leavesKl = (municipality: string, rules: RuleSet): Step =>
  cite('membership-leaves-kl', rules, 'stk. 7, og KL’s love § 6, stk. 5', { municipality });
export const postVacated = (post: PostName, by: string, rules: RuleSet): Step =>
  cite('membership-post-vacated', rules, 'stk. 13', { post, by });
export const postTooShort = (post: PostName, months: string, rules: RuleSet): Step =>
  cite('membership-post-too-short', rules, 'stk. 14', { post, months, least: rules.absenceMonths });
export const postPrevented = (post: PostName, by: string, rules: RuleSet): Step =>
  cite('membership-post-prevented', rules, 'stk. 14', { post, by, least: rules.absenceMonths });
export const postElected = (post: PostName, person: string, temporary: boolean, rules: RuleSet): Step =>
  cite('membership-post-elected', rules, temporary ? 'stk. 14' : 'stk. 13', { post, person, temporary });
export const postReturned = (post: PostName, person: string, rules: RuleSet): Step =>
  cite('membership-post-returned', rules, 'stk. 14', { post, person });

const deputies = {
  'first-deputy': 'membership-first-deputy',
  'second-deputy': 'membership-second-deputy',
  'elected-by-council': 'membership-elected-deputy',
} as const;

/** Who is substitute for a mayor, and why. */
export const mayorSubstitute = (who: keyof typeof deputies): Step =>
  tell(deputies[who], 'forretningsordenen § 3, stk. 3', {});
