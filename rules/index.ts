export { ruleNames, runRule, runRuleText } from './json/index.ts';
