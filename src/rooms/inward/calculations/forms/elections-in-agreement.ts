import type { RuleQuestion } from '../model/question.ts';

const group = 'Valg';

/** Elections without a ballot: in agreement, and which method applies. */
export const agreementQuestions: readonly RuleQuestion[] = [
  {
    rule: 'election',
    kind: 'agreed',
    group,
    title: 'Vælg i enighed',
    purpose: 'Se, om et forslag til, hvem der vælges, kan gælde uden afstemning.',
    fixed: { kind: 'agreed' },
    fields: [
      { key: 'seats', label: 'Antal pladser', type: 'count' },
      { key: 'elected', label: 'Foreslået', type: 'lines', hint: 'Ét navn på hver linje.' },
      { key: 'objections', label: 'Medlemmer, der er imod', type: 'count' },
    ],
    examples: [{ text: 'Alle er enige', case: 'elections/everything-in-agreement' }],
    showing: { facts: [{ key: 'elected', label: 'Valgt' }] },
  },
  {
    rule: 'election',
    kind: 'method',
    group,
    title: 'Hvilken valgmåde gælder?',
    purpose: 'Antallet af poster afgør, om der vælges ved flertal eller forholdstal.',
    fixed: { kind: 'method' },
    fields: [{ key: 'posts', label: 'Antal poster', type: 'count' }],
    examples: [{ text: 'To poster', case: 'elections/two-posts-are-proportional' }],
    showing: { facts: [{ key: 'method', label: 'Valgmåde' }] },
  },
];
