import { type Decided, decided, type Step } from '../outcome/index.ts';

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
  if (!firstDeputyIsMember)
    return decided([cite('1. viceborgmester er stedfortræder for borgmesteren.')], {
      substitute: 'first-deputy',
    });
  if (!secondDeputyIsMember) {
    const text =
      '1. viceborgmester er selv valgt til rådet af et parti, så 2. viceborgmester er stedfortræder for borgmesteren.';
    return decided([cite(text)], { substitute: 'second-deputy' });
  }
  const text =
    'Både 1. og 2. viceborgmester er valgt til rådet af et parti, så kommunalbestyrelsen vælger en stedfortræder af sin midte.';
  return decided([cite(text)], { substitute: 'elected-by-council' });
}

const cite = (text: string): Step => ({ text, law: 'forretningsordenen § 3, stk. 3' });
