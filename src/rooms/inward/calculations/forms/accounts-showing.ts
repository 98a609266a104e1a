import type { AnswerColumn, Showing } from '../../../../questions/index.ts';

const name = (label: string): AnswerColumn => ({ key: 'id', label, as: 'text' });

/** How budgets and accounts are shown: their sums, the expenses by post, and what disagrees. */
export const accountsShowing: Showing = {
  headlines: [
    {
      text: 'Budgettet balancerer. Regnskabet giver {totals.accounts.resultOere:kroner} i resultat.',
      when: { balanced: true },
    },
    {
      text: 'Budgettet balancerer ikke. Regnskabet giver {totals.accounts.resultOere:kroner} i resultat.',
      when: { balanced: false },
    },
  ],
  facts: [
    { key: 'balanced', label: 'Budgetterne balancerer' },
    { key: 'consumption.expenses', label: 'Forbrug af budgettet', as: 'percent' },
    { key: 'carried.expectedOere', label: 'Overskud, der skal overføres', as: 'kroner' },
    { key: 'carried.enteredOere', label: 'Overført i budgettet', as: 'kroner' },
    { key: 'carried.differenceOere', label: 'Overført for meget eller for lidt', as: 'kroner' },
    { key: 'levy.expectedOere', label: 'Reguleret beløb', as: 'kroner' },
    { key: 'levy.enteredOere', label: 'Reguleret beløb i budgettet', as: 'kroner' },
    { key: 'levy.differenceOere', label: 'Reguleret for meget eller for lidt', as: 'kroner' },
    { key: 'proposalsOere.budget', label: 'Modposten i årets budget', as: 'kroner' },
    { key: 'proposalsOere.nextBudget', label: 'Modposten i næste års budget', as: 'kroner' },
  ],
  byGroup: {
    caption: 'Udgifterne post for post',
    group: 'Post',
    of: 'expenses',
    drawn: { keys: ['amountsOere.budget', 'amountsOere.accounts'] },
    columns: [
      { key: 'consumption.expensePosts', label: 'Forbrug', as: 'percent' },
      { key: 'differences.expensePostsOere', label: 'Forskel fra budget til budget', as: 'kroner' },
    ],
  },
  lists: [
    {
      key: 'totals',
      caption: 'Summer',
      columns: [
        { key: 'id', label: 'Kolonne' },
        { key: 'incomeOere', label: 'Indtægter', as: 'kroner' },
        { key: 'expensesOere', label: 'Udgifter', as: 'kroner' },
        { key: 'resultOere', label: 'Resultat', as: 'kroner' },
      ],
    },
    {
      key: 'differences.incomePostsOere',
      caption: 'Indtægternes forskel fra budget til budget',
      columns: [name('Post'), { key: 'value', label: 'Forskel', as: 'kroner' }],
    },
    {
      key: 'subtotalsOere',
      caption: 'Delsummer',
      columns: [
        name('Gruppe'),
        { key: 'budget', label: 'Årets budget', as: 'kroner' },
        { key: 'accounts', label: 'Årets regnskab', as: 'kroner' },
        { key: 'nextBudget', label: 'Næste års budget', as: 'kroner' },
      ],
    },
    {
      key: 'nothingEntered',
      caption: 'Intet skrevet; det tæller som 0 kr.',
      columns: [
        { key: 'post', label: 'Post', as: 'text' },
        { key: 'column', label: 'Kolonne' },
      ],
    },
    {
      key: 'deviations',
      caption: 'Trykte tal, der afviger fra de beregnede',
      columns: [
        { key: 'of', label: 'Tal' },
        name('Post eller gruppe'),
        { key: 'column', label: 'Kolonne' },
        { key: 'printedOere', label: 'Trykt', as: 'kroner' },
        { key: 'computedOere', label: 'Beregnet', as: 'kroner' },
        { key: 'differenceOere', label: 'Forskel', as: 'kroner' },
      ],
    },
  ],
};
