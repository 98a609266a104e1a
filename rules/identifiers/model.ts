import type { Decided, Refused } from '../outcome/index.ts';

export type IdentifierKind = 'cvr' | 'p-number' | 'municipality';

export type IdentifierInput = {
  readonly kind: IdentifierKind;
  /** As written: spaces are allowed, `DK` before a CVR number, and a municipality's name for its code. */
  readonly written: string;
};

export type Identifier = {
  readonly valid: boolean;
  /** As digits alone, a municipality with three; null when it is not valid. */
  readonly number: string | null;
  /** The municipality's name. */
  readonly name: string | null;
};

export type IdentifierAnswer = Decided<Identifier> | Refused;
