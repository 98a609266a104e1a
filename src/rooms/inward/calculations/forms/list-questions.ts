import type { RuleQuestion } from '../model/question.ts';
import { accountsQuestions } from './accounts.ts';
import { apportionmentQuestions } from './apportionment.ts';
import { compositionQuestions } from './composition.ts';
import { contractQuestions } from './contract.ts';
import { deadlineQuestions } from './deadlines.ts';
import { decisionQuestions } from './decisions.ts';
import { distributionQuestions } from './distribution.ts';
import { electionQuestions } from './elections.ts';
import { agreementQuestions } from './elections-in-agreement.ts';
import { guaranteeQuestions } from './guarantee.ts';
import { identifierQuestions } from './identifiers.ts';
import { indexationQuestions } from './indexation.ts';
import { measureQuestions } from './measure.ts';
import { measureShareQuestions } from './measure-shares.ts';
import { membershipQuestions } from './membership.ts';
import { membershipEventQuestions } from './membership-events.ts';
import { quotaAgreementQuestions } from './quota-agreement.ts';
import { quotaQuestions } from './quotas.ts';
import { staffingQuestions } from './staffing.ts';
import { surveyQuestions } from './survey.ts';
import { surveyCheckQuestions } from './survey-checks.ts';
import { surveyChoiceQuestions } from './survey-choices.ts';
import { tariffQuestions } from './tariff.ts';
import { trainingPlaceQuestions } from './training-places.ts';

/** Every question that can be asked, in the order the index shows them. */
export const questions: readonly RuleQuestion[] = [
  ...compositionQuestions,
  ...apportionmentQuestions,
  ...membershipQuestions,
  ...membershipEventQuestions,
  ...electionQuestions,
  ...agreementQuestions,
  ...decisionQuestions,
  ...deadlineQuestions,
  ...distributionQuestions,
  ...indexationQuestions,
  ...tariffQuestions,
  ...accountsQuestions,
  ...guaranteeQuestions,
  ...staffingQuestions,
  ...quotaQuestions,
  ...quotaAgreementQuestions,
  ...trainingPlaceQuestions,
  ...measureQuestions,
  ...measureShareQuestions,
  ...contractQuestions,
  ...surveyQuestions,
  ...surveyChoiceQuestions,
  ...surveyCheckQuestions,
  ...identifierQuestions,
];

/** The question at an address; without a kind, the rule's first one. */
export function findQuestion(rule: string, kind: string | null): RuleQuestion | null {
  const asked = moved.find((one) => one.rule === rule && one.kind === kind)?.to ?? rule;
  return questionsOf(asked).find((one) => kind === null || kind === '' || one.kind === kind) ?? null;
}

/** Questions that had another rule's address: links that were kept still lead to them. */
const moved = [{ rule: 'measure', kind: 'contract', to: 'contract' }] as const;

/** All that one rule answers. */
export function questionsOf(rule: string): readonly RuleQuestion[] {
  return questions.filter((one) => one.rule === rule);
}
