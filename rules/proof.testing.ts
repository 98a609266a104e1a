import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc, { type IProperty } from 'fast-check';

/** A faulty stand-in for a rule, named by what is wrong with it. */
export type Fault<Rule> = { readonly name: string; readonly rule: Rule };

/** A property that can be asked whether it holds, whatever inputs it ranges over. */
export type Checkable = {
  readonly assertHolds: (runs: number) => void;
  readonly isBroken: (runs: number) => boolean;
};

/** One property of the theory and the planted fault that breaks it. */
export type Proof<Rule> = {
  readonly name: string;
  readonly holds: (rule: Rule) => Checkable;
  readonly faulty: Fault<Rule>;
};

const seed = 2022;

export function checkable<Inputs>(property: IProperty<Inputs>): Checkable {
  return {
    assertHolds: (numRuns) => {
      fc.assert(property, { seed, numRuns });
    },
    isBroken: (numRuns) => fc.check(property, { seed, numRuns }).failed,
  };
}

/**
 * Tests every property twice: it holds for the rule, and it fails for the faulty one.
 * A property that its own planted fault does not kill proves nothing, and fails here.
 */
export function proveAll<Rule>(rule: Rule, proofs: readonly Proof<Rule>[], runs = 300): void {
  for (const { name, holds, faulty } of proofs) {
    test(name, () => {
      holds(rule).assertHolds(runs);
    });
    test(`${name} – killed by ${faulty.name}`, () => {
      assert.equal(holds(faulty.rule).isBroken(runs * 10), true);
    });
  }
}
