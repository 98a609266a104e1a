import type { Fault } from './faults.ts';

type Equivalent = {
  readonly path: string;
  /** How the line begins. */
  readonly line: string;
  readonly family: Fault['family'];
  readonly why: string;
};

/** Faults that change nothing anybody can see, by the line they are planted in and why they are none. */
const equivalents: readonly Equivalent[] = [
  {
    path: 'identifiers/index.ts',
    line: 'const sum = digits.reduce(',
    family: 'constant',
    why: 'there are as many digits as weights, so no weight is ever missing',
  },
  {
    path: 'outcome/sha256.ts',
    line: 'if (middle ** BigInt(degree) <= target)',
    family: 'comparison',
    why: 'the root of a prime is never whole, so the two are never equal',
  },
  {
    path: 'outcome/sha256.ts',
    line: 'words[t] = (words[t - 16] ?? 0)',
    family: 'constant',
    why: 'sixteen words before are always there; the compiler cannot know',
  },
  {
    path: 'staffing/years.ts',
    line: 'carriedOut: left > 0n ? left : 0n,',
    family: 'comparison',
    why: 'nothing left is nothing, whichever way',
  },
  {
    path: 'tariff/index.ts',
    line: 'const tariff = (total ?? input.financing ?? 0n)',
    family: 'constant',
    why: 'one of the two is given, or the input has been refused',
  },
  {
    path: 'tariff/index.ts',
    line: 'const share = objectiveShare ?? fraction(0n);',
    family: 'constant',
    why: 'a share that is not given is only held against its bounds, and both lie within',
  },
  {
    path: 'training-places/json.ts',
    line: '(field) => read.entries(field, readFraction,',
    family: 'constant',
    why: 'the harmless value is handed on only where the input is refused',
  },
  {
    path: 'distribution/texts.da.ts',
    line: 'const size = (value: bigint)',
    family: 'comparison',
    why: 'nothing turned round is still nothing',
  },
  {
    path: 'distribution/texts.en.ts',
    line: 'const size = (value: bigint)',
    family: 'comparison',
    why: 'nothing turned round is still nothing',
  },
  {
    path: 'exact/fraction.ts',
    line: 'return BigInt(parts[2] ?? 0)',
    family: 'constant',
    why: 'both parts are there where the pattern fits; the compiler cannot know',
  },
  {
    path: 'indexation/json.ts',
    line: "if (answer.status !== 'decided')",
    family: 'dropped-line',
    why: 'the rule decides or refuses; the line is for the compiler',
  },
  {
    path: 'tariff/json.ts',
    line: "if (answer.status !== 'decided')",
    family: 'dropped-line',
    why: 'the rule decides or refuses; the line is for the compiler',
  },
  {
    path: 'tariff/texts.da.ts',
    line: 'result < 0n',
    family: 'comparison',
    why: 'a result of nothing has been told before',
  },
  {
    path: 'membership/steps.ts',
    line: 'percent: Number(floor(',
    family: 'constant',
    why: 'the threshold of every rule set is two per cent, which floors to 2 either way',
  },
];

/** Why a fault that survived is none; undefined when it is one. */
export const findEquivalent = ({ path, before, family }: Fault): string | undefined =>
  equivalents.find((one) => one.path === path && one.family === family && before.trim().startsWith(one.line))
    ?.why;
