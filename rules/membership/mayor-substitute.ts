import { type Decided, decided } from '../outcome/index.ts';
import { mayorSubstitute } from './steps.ts';

export type DeputyChain = {
  /** Whether the first deputy mayor is elected to the council by a party. */
  readonly firstDeputyIsMember: boolean;
  readonly secondDeputyIsMember: boolean;
};

export type MayorSubstitute = {
  readonly substitute: 'first-deputy' | 'second-deputy' | 'elected-by-council';
};

/**
 * Who is substitute for a mayor (forretningsordenen § 3, stk. 3): the first deputy mayor; the second when the first
 * is a member; else somebody the municipal council elects from its midst.
 *
 * @example
 * decideMayorSubstitute({ firstDeputyIsMember: true, secondDeputyIsMember: false }).substitute; // 'second-deputy'
 */
export function decideMayorSubstitute({
  firstDeputyIsMember,
  secondDeputyIsMember,
}: DeputyChain): Decided<MayorSubstitute> {
  const substitute = findSubstitute(firstDeputyIsMember, secondDeputyIsMember);
  return decided([mayorSubstitute(substitute)], { substitute });
}

function findSubstitute(first: boolean, second: boolean): MayorSubstitute['substitute'] {
  if (!first) return 'first-deputy';
  return second ? 'elected-by-council' : 'second-deputy';
}
