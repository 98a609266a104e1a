type Period = { readonly from: string; readonly to: string };

/** The kinds of step a deadline tells, with the figures of each; dates as YYYY-MM-DD. */
export type DeadlineKinds = {
  readonly 'deadline-proposals': {
    readonly meetingOn: string;
    readonly daysBefore: number;
    readonly by: string;
  };
  readonly 'deadline-agenda': { readonly meetingOn: string; readonly by: string };
  /** A deadline on a day of rest: it stays, but the last working day before it is told. */
  readonly 'deadline-on-rest-day': {
    readonly deadline: string;
    readonly rest: string;
    readonly earlier: string;
  };
  readonly 'deadline-extraordinary': Readonly<Record<string, never>>;
  readonly 'deadline-constitutive-as-ordinary': Readonly<Record<string, never>>;
  readonly 'deadline-alliances': {
    readonly meetingOn: string;
    readonly workingDaysBefore: number;
    readonly saturdayCounts: boolean;
    readonly by: string;
  };
  readonly 'deadline-constitutive': {
    readonly electedOn: string;
    readonly by: string;
    readonly meetingOn: string;
    readonly kept: boolean;
  };
  readonly 'deadline-before-rules': { readonly meetingOn: string; readonly validFrom: string };
  readonly 'deadline-quarter': Period & { readonly year: number; readonly quarter: number };
  readonly 'deadline-national-total': { readonly year: number; readonly by: string };
  readonly 'deadline-agreement': { readonly before: string; readonly lastDay: string };
  readonly 'deadline-imposed': { readonly before: string };
  readonly 'deadline-notified': { readonly regions: readonly string[]; readonly by: string };
  readonly 'deadline-imposed-for': { readonly regions: readonly string[] };
  /** A notice that is in time for the year it is given in. */
  readonly 'deadline-notice': Notice;
  /** A notice too late for the year it is given in. */
  readonly 'deadline-notice-late': Notice & { readonly missed: string; readonly missedYear: number };
  readonly 'deadline-appointments': {
    readonly nominationsBy: string;
    readonly clarifiedBy: string;
    readonly appointedFrom: string;
    readonly takeOfficeOn: string;
  };
};

type Notice = {
  readonly givenOn: string;
  readonly months: number;
  readonly lastDay: string;
  readonly endsOn: string;
};
