import type { Showing } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';

const group = 'Numre';
const showing: Showing = {
  headlines: [
    { text: '{number:text} kan være et rigtigt nummer.', when: { valid: true } },
    { text: '{number:text} kan ikke være et rigtigt nummer.', when: { valid: false } },
    { text: 'Det kan ikke være et rigtigt nummer.', when: { valid: false } },
  ],
  facts: [
    { key: 'valid', label: 'Kan være rigtigt' },
    { key: 'number', label: 'Nummer' },
  ],
};

export const identifierQuestions: readonly RuleQuestion[] = [
  {
    rule: 'identifiers',
    kind: 'cvr',
    group,
    title: 'Kontrollér et CVR-nummer',
    purpose: 'Se, om cifrene passer sammen. Om nummeret er i brug, ved kun CVR-registeret.',
    fixed: { kind: 'cvr' },
    fields: [{ key: 'written', label: 'CVR-nummer', type: 'text' }],
    examples: [
      { text: 'Et nummer, der passer', case: 'identifiers/cvr-63870528-agrees' },
      { text: 'Et forkert ciffer', case: 'identifiers/cvr-24256791-has-a-wrong-digit' },
    ],
    showing,
  },
  {
    rule: 'identifiers',
    kind: 'p-number',
    group,
    title: 'Kontrollér et P-nummer',
    purpose: 'Se, om nummeret har den form, et P-nummer har.',
    fixed: { kind: 'p-number' },
    fields: [{ key: 'written', label: 'P-nummer', type: 'text' }],
    examples: [
      { text: 'Ti cifre', case: 'identifiers/p-number-by-form-alone' },
      { text: 'Et nul forrest', case: 'identifiers/p-number-with-a-leading-nought' },
    ],
    showing,
  },
  {
    rule: 'identifiers',
    kind: 'municipality',
    group,
    title: 'Find en kommunes kode',
    purpose: 'Se, hvilken kommune en kode hører til, eller hvilken kode en kommune har.',
    fixed: { kind: 'municipality' },
    fields: [{ key: 'written', label: 'Kommunens kode eller navn', type: 'text' }],
    examples: [
      { text: 'Aalborg med fire cifre', case: 'identifiers/municipality-with-four-digits' },
      { text: 'Århus med å', case: 'identifiers/aarhus-in-the-old-spelling' },
      { text: 'Christiansø', case: 'identifiers/christiansoe-is-no-municipality' },
    ],
    showing: {
      facts: [
        { key: 'name', label: 'Kommune' },
        { key: 'number', label: 'Kode' },
        { key: 'valid', label: 'Er en kommune' },
      ],
    },
  },
];
