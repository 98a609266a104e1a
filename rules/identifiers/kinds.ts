/** The kinds of step a check of an identifier tells, with the figures of each. */
export type IdentifierKinds = {
  readonly 'identifier-cvr-form': Readonly<Record<string, never>>;
  /** The weighted sum, digit by digit, and what is left when it is divided by 11. */
  readonly 'identifier-cvr-sum': {
    readonly products: readonly { readonly weight: bigint; readonly digit: bigint }[];
    readonly sum: bigint;
    readonly rest: bigint;
  };
  readonly 'identifier-cvr-limit': Readonly<Record<string, never>>;
  readonly 'identifier-p-number': { readonly valid: boolean };
  readonly 'identifier-municipality': { readonly code: string; readonly name: string };
  readonly 'identifier-no-municipality': { readonly code: string };
  readonly 'identifier-municipality-name': {
    readonly written: string;
    readonly code: string;
    readonly name: string;
  };
  readonly 'identifier-no-municipality-name': { readonly written: string };
};
