import { type JsonFields, printRefused, schemaOf, schemaOfAnswer } from '../forms/index.ts';
import { findExcess, type LimitedRule } from '../limits/index.ts';
import { refuse } from './errors.ts';
import { findLoss } from './written.ts';

type JsonRule = {
  readonly run: (input: unknown) => JsonFields;
  readonly answers: Parameters<typeof schemaOfAnswer>[1];
};

/** Every rule by the name users know; its code is loaded when it is first asked. */
const rules: Readonly<Record<LimitedRule, () => Promise<JsonRule>>> = {
  apportionment: () => import('../apportionment/json.ts'),
  composition: () => import('../composition/json.ts'),
  contract: () => import('../contract/json.ts'),
  decision: () => import('../decisions/json.ts'),
  election: () => import('../elections/json.ts'),
  membership: () => import('../membership/json.ts'),
  deadlines: () => import('../deadlines/json.ts'),
  distribution: () => import('../distribution/json.ts'),
  identifiers: () => import('../identifiers/json.ts'),
  measure: () => import('../measure/json.ts'),
  'training-places': () => import('../training-places/json.ts'),
  quotas: () => import('../quotas/json.ts'),
  indexation: () => import('../indexation/json.ts'),
  tariff: () => import('../tariff/json.ts'),
  guarantee: () => import('../guarantee/json.ts'),
  staffing: () => import('../staffing/json.ts'),
  survey: () => import('../survey/json.ts'),
  accounts: () => import('../accounts/json.ts'),
};

/** The names of all rules, in alphabetical order. */
export const ruleNames: readonly string[] = Object.keys(rules).sort();

const isRule = (name: string): name is LimitedRule => Object.hasOwn(rules, name);

/**
 * Runs one rule from JSON to JSON. The answer has `status` and `steps`, or `error` when the input is refused;
 * nothing is thrown for bad input.
 *
 * @example
 * const answer = await runRule('deadlines', { ruleSet: 'kkr-2022', meetingOn: '2024-06-18', kind: 'ordinary' });
 * answer.proposalsBy; // '2024-06-08'
 */
export async function runRule(name: string, input: unknown): Promise<JsonFields> {
  if (!isRule(name)) return { ...refuse('unknown-rule', { name, known: ruleNames.join(', ') }) };
  const excess = findExcess(name, input);
  if (excess) return printRefused(excess);
  const rule = await rules[name]();
  return rule.run(input);
}

/** What goes into a rule and what comes out, each a JSON Schema (2020-12). */
type RuleSchemas = { readonly input: JsonFields; readonly answer: JsonFields };

/**
 * The JSON Schemas of a rule: of its input, made from the reading itself, and of its answer, made from what prints it;
 * undefined for a name no rule has.
 *
 * @example
 * (await describeRule('tariff')).input.required; // ['cases']
 */
export async function describeRule(name: string): Promise<RuleSchemas | undefined> {
  if (!isRule(name)) return undefined;
  const { run, answers } = await rules[name]();
  return { input: schemaOf(name, run), answer: schemaOfAnswer(name, answers) };
}

/** As `runRule`, for input that is still text: text that is not JSON, or would lose something
 * when read, is refused with a sentence. */
export async function runRuleText(name: string, text: string): Promise<JsonFields> {
  const parsed = parse(text);
  if ('reason' in parsed) return { ...refuse('input-not-json', { reason: parsed.reason }) };
  const loss = findLoss(text);
  if (loss?.kind === 'key-twice') return printRefused(refuse('input-key-twice', { key: loss.key }));
  if (loss) return printRefused(refuse('input-number-rounded', { number: loss.number }));
  return runRule(name, parsed.input);
}

function parse(text: string): { readonly input: unknown } | { readonly reason: string } {
  try {
    return { input: JSON.parse(text) };
  } catch (fault) {
    return { reason: fault instanceof Error ? fault.message : String(fault) };
  }
}
