import type { Column } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import {
  comparison,
  groupedFields,
  measureGroup,
  measureShowing,
  spreadShowing,
  type Target,
} from './measure-fields.ts';

const target: Target = { label: 'Måltal i procent', unit: 'percent' };
const answer: Column = { key: 'answer', label: 'Svar', type: 'text' };
const count: Column = { key: 'answers', label: 'Antal', type: 'count' };
const counted: Column = { key: 'counted', label: 'Tæller med', type: 'yes-no', listed: true };

export const measureShareQuestions: readonly RuleQuestion[] = [
  {
    ...measureGroup,
    kind: 'share',
    title: 'Mål en andel af svarene',
    purpose: 'Se, hvor stor en del af alle svar der tæller med, og hold den op mod årets måltal.',
    fixed: { kind: 'share' },
    fields: groupedFields([answer, count, counted], target, comparison),
    examples: [
      { text: 'Meget tilfredse af alle', case: 'measure/very-satisfied-of-all' },
      { text: 'Kendskab, præcis på måltallet', case: 'measure/awareness-exactly-at-the-target' },
      { text: 'Anvendte henvisninger 2024', case: 'measure/referrals-used-only-2024' },
    ],
    showing: measureShowing('Andel i procent'),
  },
  {
    ...measureGroup,
    kind: 'share-excluding',
    title: 'Mål en andel, når nogle svar udelades',
    purpose: 'Som en andel, men for eksempel uden dem, der har svaret »ved ikke«.',
    fixed: { kind: 'share-excluding' },
    fields: groupedFields(
      [answer, count, counted, { key: 'excluded', label: 'Udelades', type: 'yes-no', listed: true }],
      target,
      comparison,
    ),
    examples: [
      { text: 'Henvisninger mod målet for 2023', case: 'measure/referrals-against-the-target-of-2023' },
      {
        text: 'Meget tilfredse uden »ved ikke«',
        case: 'measure/very-satisfied-without-those-who-do-not-know',
      },
    ],
    showing: measureShowing('Andel i procent'),
  },
  {
    ...measureGroup,
    kind: 'new-customers',
    title: 'Mål andelen af nye kunder',
    purpose: 'Se, hvor mange af årets vejledte virksomheder der ikke blev vejledt året før.',
    fixed: { kind: 'new-customers' },
    fields: groupedFields(
      [
        { key: 'company', label: 'Virksomhed', type: 'text' },
        { key: 'thisYear', label: 'Vejledt i år', type: 'yes-no', listed: true },
        { key: 'lastYear', label: 'Vejledt året før', type: 'yes-no', listed: true },
      ],
      target,
      comparison,
    ),
    examples: [{ text: 'Fire virksomheder', case: 'measure/new-customers-by-name' }],
    showing: measureShowing('Andel i procent'),
  },
  {
    ...measureGroup,
    kind: 'tolerance',
    title: 'Mål, om vejledningen er jævnt spredt',
    purpose: 'Hold hver kommunes andel af de vejledte op mod dens andel af befolkningen.',
    fixed: { kind: 'tolerance' },
    fields: groupedFields(
      [
        { key: 'municipality', label: 'Kommune', type: 'text' },
        { key: 'populations', label: 'Folketal', type: 'count' },
        { key: 'advised', label: 'Vejledte', type: 'count' },
      ],
      { label: 'Største afvigelse' },
      {
        key: 'toleranceOf',
        label: 'Afvigelsen regnes',
        type: 'choice',
        options: [
          { value: 'relative', text: 'i procent af kommunens egen andel' },
          { value: 'points', text: 'i procentpoint' },
        ],
      },
    ),
    examples: [
      { text: 'Præcis på grænsen', case: 'measure/tolerance-upper-edge' },
      { text: 'Lige over grænsen', case: 'measure/tolerance-just-over-the-upper-edge' },
      { text: 'I procentpoint', case: 'measure/tolerance-in-percentage-points' },
    ],
    showing: spreadShowing('Største afvigelse'),
  },
  {
    ...measureGroup,
    kind: 'checklist',
    title: 'Mål en række aktiviteter',
    purpose: 'Se, hvor mange af målets aktiviteter der er gennemført, og hvilke der mangler.',
    fixed: { kind: 'checklist' },
    fields: groupedFields(
      [
        { key: 'point', label: 'Aktivitet', type: 'text' },
        { key: 'points', label: 'Gennemført', type: 'yes-no' },
      ],
      target,
    ),
    examples: [{ text: 'Én aktivitet mangler', case: 'measure/a-checklist-with-one-point-left' }],
    showing: measureShowing('Gennemført i procent'),
  },
];
