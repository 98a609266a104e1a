import type { RuleForm } from '../model.ts';
import { accountsForms } from './describe-accounts.ts';
import { agreementForms } from './describe-agreement.ts';
import { apportionmentForms } from './describe-apportionment.ts';
import { compositionForms } from './describe-composition.ts';
import { deadlineForms } from './describe-deadlines.ts';
import { decisionForms } from './describe-decisions.ts';
import { distributionForms } from './describe-distribution.ts';
import { electionForms } from './describe-elections.ts';
import { guaranteeForms } from './describe-guarantee.ts';
import { identifierForms } from './describe-identifiers.ts';
import { indexationForms } from './describe-indexation.ts';
import { measureForms } from './describe-measure.ts';
import { contractForms } from './describe-measure-contract.ts';
import { measureShareForms } from './describe-measure-shares.ts';
import { membershipForms } from './describe-membership.ts';
import { membershipEventForms } from './describe-membership-events.ts';
import { quotaAgreementForms } from './describe-quota-agreement.ts';
import { quotaForms } from './describe-quotas.ts';
import { staffingForms } from './describe-staffing.ts';
import { surveyForms } from './describe-survey.ts';
import { surveyCheckForms } from './describe-survey-checks.ts';
import { surveyChoiceForms } from './describe-survey-choices.ts';
import { tariffForms } from './describe-tariff.ts';
import { trainingPlaceForms } from './describe-training-places.ts';

/** Every question that can be asked, in the order the index shows them. */
export const forms: readonly RuleForm[] = [
  ...compositionForms,
  ...apportionmentForms,
  ...membershipForms,
  ...membershipEventForms,
  ...electionForms,
  ...agreementForms,
  ...decisionForms,
  ...deadlineForms,
  ...distributionForms,
  ...indexationForms,
  ...tariffForms,
  ...accountsForms,
  ...guaranteeForms,
  ...staffingForms,
  ...quotaForms,
  ...quotaAgreementForms,
  ...trainingPlaceForms,
  ...measureForms,
  ...measureShareForms,
  ...contractForms,
  ...surveyForms,
  ...surveyChoiceForms,
  ...surveyCheckForms,
  ...identifierForms,
];

/** The form at an address; without a kind, the rule's first one. */
export function findForm(rule: string, kind: string | null): RuleForm | null {
  return (
    forms.find((form) => form.rule === rule && (kind === null || kind === '' || form.kind === kind)) ?? null
  );
}

export function formsOfRule(rule: string): readonly RuleForm[] {
  return forms.filter((form) => form.rule === rule);
}
