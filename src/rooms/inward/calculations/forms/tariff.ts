import type { RuleQuestion } from '../model/question.ts';
import { lawField, roundingUnitField } from './common-fields.ts';

export const tariffQuestions: readonly RuleQuestion[] = [
  {
    rule: 'tariff',
    group: 'Penge',
    title: 'Objektiv finansiering og takst pr. sag',
    purpose: 'Del udgifterne i en fast del og en del pr. sag, træk sidste års resultat fra, og find taksten.',
    fields: [
      {
        key: 'expensesOere',
        label: 'Udgifter i alt i kroner',
        type: 'amount',
        optional: true,
        hint: 'Kendes kun den del, taksten skal betale, så skriv den nedenfor i stedet.',
      },
      {
        key: 'financingOere',
        label: 'Beløb, taksten skal betale, i kroner',
        type: 'amount',
        optional: true,
      },
      {
        key: 'objectiveShare',
        label: 'Objektiv finansiering i procent',
        type: 'percent',
        optional: true,
        hint: '60, når intet er skrevet; resten betales ved takst.',
      },
      {
        key: 'carriedOere.objective',
        label: 'Overført til den objektive finansiering i kroner',
        type: 'amount',
        optional: true,
        hint: 'Et overskud skrives med minus, for det gør betalingen mindre.',
      },
      {
        key: 'carriedOere.tariff',
        label: 'Overført til taksten i kroner',
        type: 'amount',
        optional: true,
      },
      { key: 'cases', label: 'Antal sager', type: 'count' },
      roundingUnitField,
      { ...lawField, label: 'Aftale, finansieringen hviler på' },
    ],
    examples: [
      { text: 'Børnehus Nord 2021, med overført overskud', case: 'tariff/childrens-house-nord-2021' },
      { text: 'Børnehus Nord 2020', case: 'tariff/childrens-house-nord-2020' },
      { text: 'Kun takstens eget beløb', case: 'tariff/tariff-from-its-financing' },
    ],
    showing: {
      headlines: [
        {
          text: 'Hver sag koster {perCaseOere:kroner}; {objectiveAfterCarryOere:kroner} betales uanset forbrug.',
        },
      ],
      facts: [
        { key: 'perCaseOere', label: 'Takst pr. sag', as: 'kroner' },
        { key: 'objectiveOere', label: 'Objektiv finansiering', as: 'kroner' },
        { key: 'objectiveAfterCarryOere', label: 'Objektiv finansiering efter overførsel', as: 'kroner' },
        { key: 'tariffOere', label: 'Takstfinansiering', as: 'kroner' },
        { key: 'tariffAfterCarryOere', label: 'Takstfinansiering efter overførsel', as: 'kroner' },
        { key: 'roundingLeftOere', label: 'Afrundingen giver', as: 'kroner' },
      ],
    },
  },
];
