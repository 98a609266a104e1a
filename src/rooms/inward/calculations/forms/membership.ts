import type { RuleQuestion } from '../model/question.ts';

export const membershipQuestions: readonly RuleQuestion[] = [
  {
    rule: 'membership',
    kind: 'mayor-substitute',
    group: 'Medlemmer og stedfortrædere',
    title: 'Hvem er stedfortræder for en borgmester?',
    asked: 'Hvem træder til, når borgmesteren er væk?',
    purpose: 'Følg rækken fra første viceborgmester til den, kommunalbestyrelsen vælger.',
    fixed: { kind: 'mayor-substitute' },
    fields: [
      {
        key: 'firstDeputyIsMember',
        label: 'Første viceborgmester er selv medlem af rådet',
        type: 'yes-no',
      },
      {
        key: 'secondDeputyIsMember',
        label: 'Anden viceborgmester er selv medlem af rådet',
        type: 'yes-no',
      },
    ],
    examples: [
      {
        text: 'Ingen af viceborgmestrene er medlemmer',
        case: 'membership/mayors-substitute-is-first-deputy',
      },
      {
        text: 'Begge viceborgmestre er medlemmer',
        case: 'membership/mayors-substitute-is-elected-by-council',
      },
    ],
    showing: { facts: [{ key: 'substitute', label: 'Stedfortræder' }] },
  },
];
