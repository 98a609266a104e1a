import type { Fraction } from '../exact/index.ts';
import type { Answer, Decided, Lot, Refused } from '../outcome/index.ts';

/** People counted on 1 January of the year of announcement; `familyReunified` entered in the year before. */
export type Municipality = {
  readonly code: string;
  readonly region: string;
  readonly population: bigint;
  /** Non-Western immigrants, without those on permits for study or work. */
  readonly immigrants: bigint;
  readonly familyReunified: bigint;
};

/** How the surplus that negative numbers leave is taken from the positive ones: the step the source does not show. */
export type LastStep = 'proportional' | 'by-population';

export type ModelInput = {
  readonly nationalTotal: bigint;
  readonly municipalities: readonly Municipality[];
  readonly lastStep?: LastStep;
  /** What codes of municipalities and regions are called in the steps; without a name a code stands as it is. */
  readonly names?: ReadonlyMap<string, string>;
  readonly lots?: readonly Lot[];
};

export type PopulationInput = {
  readonly persons: bigint;
  readonly municipalities: readonly Pick<Municipality, 'code' | 'region' | 'population'>[];
  /** What codes of municipalities and regions are called in the steps; without a name a code stands as it is. */
  readonly names?: ReadonlyMap<string, string>;
  readonly lots?: readonly Lot[];
};

export type Transfer = {
  readonly from: string;
  readonly to: string;
  /** Without a number the whole quota is taken over. */
  readonly places?: bigint;
};

export type Quotas = ReadonlyMap<string, bigint>;

/** Quotas by municipality with the quota of every region; `regions` says which region a code belongs to. */
export type AgreementInput = {
  readonly quotas: Quotas;
  readonly regional: Quotas;
  readonly regions?: ReadonlyMap<string, string>;
  readonly transfers?: readonly Transfer[];
  readonly exempt?: readonly string[];
  /** What codes of municipalities and regions are called in the steps; without a name a code stands as it is. */
  readonly names?: ReadonlyMap<string, string>;
  readonly lots?: readonly Lot[];
};

/** An agreement when the national total changes: `clause` is whether it says what then holds. */
export type RescaleInput = {
  readonly quotas: Quotas;
  /** The new quota of every region. */
  readonly regional: Quotas;
  readonly regions?: ReadonlyMap<string, string>;
  readonly clause: boolean;
  /** What codes of municipalities and regions are called in the steps; without a name a code stands as it is. */
  readonly names?: ReadonlyMap<string, string>;
  readonly lots?: readonly Lot[];
};

export type Allotment = { readonly municipal: Quotas; readonly regional: Quotas };

export type ModelAllotment = Allotment & {
  /** Everybody's number before negative ones become zero; together the national total. */
  readonly preliminary: ReadonlyMap<string, Fraction>;
};

type Certain = { readonly municipal: Quotas };
export type ModelAnswer = Answer<ModelAllotment, Certain>;
export type AllotmentAnswer = Answer<Allotment, Certain>;
/** `lapsed`: the agreement says nothing about a change, so it falls and the agency sets the quotas. */
export type RescaleAnswer = Answer<Allotment & { readonly lapsed: boolean }, Certain>;

export type Change = {
  readonly change: Fraction;
  readonly limit: Fraction;
  readonly mandatory: boolean;
};
export type ChangeAnswer = Decided<Change> | Refused;
