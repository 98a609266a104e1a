import type { Column, RowsField } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { accountsShowing } from './accounts-showing.ts';
import { lawField } from './common-fields.ts';

const group = 'Penge';
const post: Column = { key: 'id', label: 'Post', type: 'text' };
const postGroup: Column = { key: 'group', label: 'Gruppe', type: 'text', optional: true };
const columns = [
  { value: 'budget', text: 'Årets budget' },
  { value: 'accounts', text: 'Årets regnskab' },
  { value: 'nextBudget', text: 'Næste års budget' },
];
const amounts: readonly Column[] = columns.map(({ value, text }) => ({
  key: `amountsOere.${value}`,
  label: text,
  type: 'amount',
  optional: true,
}));
const difference: Column = {
  key: 'printed',
  label: 'Trykt forskel',
  type: 'amount',
  optional: true,
  into: 'printed.differencesOere',
};

const tablesOf = (of: readonly Column[]): readonly RowsField[] => [
  {
    key: 'income',
    label: 'Indtægter i kroner',
    type: 'rows',
    shape: 'list',
    optional: true,
    columns: [post, ...of],
  },
  {
    key: 'expenses',
    label: 'Udgifter i kroner',
    type: 'rows',
    shape: 'list',
    columns: [post, postGroup, ...of],
  },
];

const printedTotals: RowsField = {
  key: 'printed.incomeOere',
  label: 'Trykte summer i kroner',
  type: 'rows',
  shape: 'map',
  optional: true,
  hint: 'Det, der står i bilaget. Tallene bliver holdt op mod de beregnede og ikke rettet.',
  columns: [
    { key: 'column', label: 'Kolonne', type: 'choice', options: columns },
    { key: 'income', label: 'Indtægter', type: 'amount', optional: true },
    { key: 'expenses', label: 'Udgifter', type: 'amount', optional: true, into: 'printed.expensesOere' },
    { key: 'result', label: 'Resultat', type: 'amount', optional: true, into: 'printed.resultOere' },
  ],
};

const law = { ...lawField, label: 'Aftale, samarbejdet hviler på' };

export const accountsQuestions: readonly RuleQuestion[] = [
  {
    rule: 'accounts',
    group,
    title: 'Budget og regnskab',
    purpose:
      'Læg et sekretariats budget, regnskab og næste budget sammen, og se forskelle, forbrug og det overførte overskud.',
    fields: [
      { key: 'year', label: 'År', type: 'count', hint: 'Året, budgettet og regnskabet gælder for.' },
      ...tablesOf([...amounts, difference]),
      {
        key: 'financedElsewhere',
        label: 'Udgifterne betales af indtægter, der ikke står her',
        type: 'yes-no',
        hint: 'Ellers skal indtægter og udgifter være lige store i et budget.',
      },
      {
        key: 'balanceWith',
        label: 'Modpost',
        type: 'text',
        optional: true,
        hint: 'Den post, der skal få budgettet til at balancere, for eksempel Uforudsete udgifter.',
      },
      {
        key: 'carried.post',
        label: 'Post med det overførte overskud',
        type: 'text',
        optional: true,
        hint: 'Næste års budget skal her have resultatet af regnskabet.',
      },
      { key: 'levy.post', label: 'Post, der reguleres', type: 'text', optional: true },
      {
        key: 'levy.rate',
        label: 'Regulering til næste år i procent',
        type: 'percent',
        optional: true,
        hint: 'For eksempel 1,5. Beløbet afrundes til hele kroner.',
      },
      printedTotals,
      law,
    ],
    examples: [
      {
        text: 'Sundhedssekretariatet i Nordjylland 2020–2021',
        case: 'accounts/health-secretariat-accounts-2020-budget-2021',
      },
      {
        text: 'Et overskud, der er trykt en krone for lavt',
        case: 'accounts/social-secretariat-surplus-one-krone-short',
      },
      {
        text: 'Et budget, der ikke balancerer',
        case: 'accounts/budget-out-of-balance-with-a-counter-post',
      },
    ],
    showing: accountsShowing,
  },
  {
    rule: 'accounts',
    kind: 'revise',
    group,
    title: 'Ændr et godkendt budget',
    purpose: 'Giv én post et nyt beløb, og lad en modpost optage ændringen, så resultatet er det samme.',
    fixed: { kind: 'revise', column: 'budget' },
    fields: [
      { key: 'year', label: 'År', type: 'count', hint: 'Året, budgettet gælder for.' },
      ...tablesOf([{ key: 'amountsOere.budget', label: 'Beløb', type: 'amount', optional: true }]),
      { key: 'post', label: 'Post, der ændres', type: 'text' },
      { key: 'amountOere', label: 'Nyt beløb i kroner', type: 'amount' },
      { key: 'counterPost', label: 'Modpost', type: 'text', hint: 'For eksempel Uforudsete udgifter.' },
      {
        key: 'reason',
        label: 'Begrundelse',
        type: 'text',
        hint: 'For eksempel et ændret pris- og lønindeks.',
      },
      { key: 'decision', label: 'Beslutning', type: 'text', hint: 'Møde, dato og punkt.' },
      law,
    ],
    examples: [
      { text: 'Opkrævningen stiger med et nyt indeks', case: 'accounts/levy-revised-after-a-new-index' },
      { text: 'Modposten er for lille', case: 'accounts/counter-post-too-small-for-the-change' },
    ],
    showing: {
      headlines: [{ text: 'Posten ændres med {changeOere}, modposten med {counterChangeOere}.' }],
      facts: [
        { key: 'changeOere', label: 'Posten ændres med', as: 'kroner' },
        { key: 'counterChangeOere', label: 'Modposten ændres med', as: 'kroner' },
        { key: 'resultOere', label: 'Resultat før og efter', as: 'kroner' },
      ],
      lists: [
        {
          key: 'revisedOere',
          caption: 'Budgettet efter ændringen',
          columns: [
            { key: 'id', label: 'Post', as: 'text' },
            { key: 'value', label: 'Beløb', as: 'kroner' },
          ],
        },
      ],
    },
  },
];
