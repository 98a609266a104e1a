/** The kinds of step a staffing tells, with the figures of each; amounts in øre. */
export type StaffingKinds = {
  readonly 'staffing-promise': {
    readonly common: number;
    readonly special: readonly { readonly id: string; readonly count: number }[];
    readonly held: 'special' | 'common';
  };
  readonly 'staffing-desks': {
    readonly year: number;
    readonly advisers: number;
    readonly each: bigint;
    readonly sum: bigint;
    readonly from: 'beside' | 'grant';
  };
  readonly 'staffing-short': {
    readonly year: number;
    readonly house: string;
    readonly posted: number;
    readonly promised: number;
  };
  readonly 'staffing-year': {
    readonly year: number;
    readonly available: bigint;
    readonly used: bigint;
    readonly carriedOut: bigint;
    readonly overspent: bigint;
  };
};
