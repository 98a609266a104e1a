import type { PostName } from './model.ts';

type Person = { readonly person: string };
type Months = { readonly months: string; readonly least: number };
type Nothing = Readonly<Record<string, never>>;

/** The kinds of step an event of membership tells, with the figures of each. */
export type MembershipKinds = {
  readonly 'membership-too-short': Person & Months;
  readonly 'membership-steps-in': Person & {
    readonly substitute: string | undefined;
    readonly least: number;
  };
  readonly 'membership-mayor-not-covered': Person;
  readonly 'membership-council-decides': Person & { readonly months: string };
  readonly 'membership-leave-settled': Person & { readonly granted: boolean };
  readonly 'membership-returned': Person;
  readonly 'membership-leaves-council': Person;
  readonly 'membership-leaves-party': Person & { readonly party: string };
  readonly 'membership-substitute-leaves-party': Person;
  readonly 'membership-substitute-leaves': Person;
  readonly 'membership-new-substitute': { readonly by: string };
  readonly 'membership-substitute-asked': Person;
  readonly 'membership-party-elects': { readonly party: string };
  readonly 'membership-becomes-member': Person;
  readonly 'membership-declines': Person & { readonly party: string };
  readonly 'membership-member-elected': Person;
  readonly 'membership-substitute-elected': Person;
  readonly 'membership-mayor-stays': Person & { readonly party: string | undefined };
  readonly 'membership-mayors-substitute-stays': Person;
  readonly 'membership-not-eligible': { readonly party: string };
  readonly 'membership-extra-member': { readonly party: string; readonly percent: number };
  readonly 'membership-cap-waived': { readonly size: number; readonly cap: number };
  readonly 'membership-new-mayor': Person & { readonly municipality: string };
  readonly 'membership-leaves-kl': { readonly municipality: string };
  readonly 'membership-post-vacated': { readonly post: PostName; readonly by: string };
  readonly 'membership-post-too-short': { readonly post: PostName } & Months;
  readonly 'membership-post-prevented': {
    readonly post: PostName;
    readonly by: string;
    readonly least: number;
  };
  readonly 'membership-post-elected': Person & { readonly post: PostName; readonly temporary: boolean };
  readonly 'membership-post-returned': Person & { readonly post: PostName };
  readonly 'membership-first-deputy': Nothing;
  readonly 'membership-second-deputy': Nothing;
  readonly 'membership-elected-deputy': Nothing;
};
