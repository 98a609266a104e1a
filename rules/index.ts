export { describeRule, ruleNames, runRule, runRuleText } from './json/index.ts';
