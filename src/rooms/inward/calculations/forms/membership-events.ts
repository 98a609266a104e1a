import type { Showing } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { eventField, monthsField, stateFields } from './membership-fields.ts';

const showing: Showing = {
  facts: [],
  lists: [
    {
      key: 'tasks',
      caption: 'Opgaver, det giver',
      columns: [
        { key: 'kind', label: 'Opgave' },
        { key: 'by', label: 'Hvem' },
        { key: 'about', label: 'Plads eller post' },
      ],
    },
    {
      key: 'state.seats',
      caption: 'Pladserne bagefter',
      columns: [
        { key: 'id', label: 'Plads', as: 'text' },
        { key: 'party', label: 'Parti', as: 'text' },
        { key: 'holder.state', label: 'Pladsen er' },
        { key: 'holder.member', label: 'Medlem', as: 'text' },
        { key: 'holder.substitute', label: 'Stedfortræder', as: 'text' },
      ],
    },
  ],
};

const shared = { rule: 'membership', group: 'Medlemmer og stedfortrædere', showing } as const;

export const membershipEventQuestions: readonly RuleQuestion[] = [
  {
    ...shared,
    kind: 'departure',
    title: 'Når nogen forlader rådet eller partiet',
    purpose: 'Se, hvem der skal ind i stedet, når et medlem udtræder, eller en borgmester skifter parti.',
    fields: [
      eventField([
        { value: 'left-council', text: 'En person er ikke længere kommunalbestyrelsesmedlem' },
        { value: 'left-party', text: 'En person har forladt sit parti' },
      ]),
      { key: 'event.person', label: 'Personen', type: 'text' },
      { key: 'event.to', label: 'Nyt parti', type: 'text', optional: true },
      ...stateFields,
    ],
    examples: [
      { text: 'Næstformanden udtræder', case: 'membership/a-vice-chair-leaves-the-council' },
      { text: 'En borgmester forlader sit parti', case: 'membership/a-mayor-leaves-the-party-empty' },
    ],
  },
  {
    ...shared,
    kind: 'leave',
    title: 'Når et medlem er væk i en periode',
    purpose: 'Se, om stedfortræderen skal ind, og hvem der afgør det.',
    fields: [
      eventField([
        { value: 'leave-from-council', text: 'Et medlem er fritaget for sine hverv hjemme' },
        { value: 'prevented', text: 'Et medlem er forhindret af andre grunde' },
        { value: 'leave-granted', text: 'Rådet har godkendt, at stedfortræderen indtræder' },
        { value: 'leave-refused', text: 'Rådet har ikke godkendt det' },
        { value: 'returned', text: 'Medlemmet er tilbage' },
      ]),
      { key: 'event.member', label: 'Medlemmet', type: 'text' },
      monthsField,
      ...stateFields,
    ],
    examples: [
      { text: 'Sygdom i fire måneder', case: 'membership/illness-is-decided-by-the-council' },
      { text: 'Knap tre måneder', case: 'membership/short-absence-calls-nobody-in' },
    ],
  },
  {
    ...shared,
    kind: 'succession',
    title: 'Når en plads skal besættes',
    purpose: 'Følg en ledig plads fra den spurgte stedfortræder til partiets valg.',
    fields: [
      eventField([
        { value: 'substitute-accepts', text: 'Stedfortræderen siger ja' },
        { value: 'substitute-declines', text: 'Stedfortræderen siger nej' },
        { value: 'substitute-left', text: 'Stedfortræderen er ikke længere stedfortræder' },
        { value: 'member-elected', text: 'Partiet har valgt et medlem' },
        { value: 'substitute-elected', text: 'Partiet har valgt en stedfortræder' },
      ]),
      { key: 'event.seat', label: 'Pladsen', type: 'text' },
      { key: 'event.person', label: 'Den valgte', type: 'text', optional: true },
      ...stateFields,
    ],
    examples: [{ text: 'Stedfortræderen siger nej', case: 'membership/a-substitute-declines' }],
  },
  {
    ...shared,
    kind: 'municipality',
    title: 'Når en kommune får ny borgmester eller melder sig ud',
    purpose: 'Se, hvad det betyder for kommunens plads.',
    fields: [
      eventField([
        { value: 'mayor-changed', text: 'Kommunen har fået ny borgmester' },
        { value: 'municipality-left-kl', text: 'Kommunen er udmeldt af KL' },
      ]),
      { key: 'event.municipality', label: 'Kommune', type: 'text' },
      { key: 'event.member', label: 'Ny borgmester', type: 'text', optional: true },
      { key: 'event.party', label: 'Borgmesterens parti', type: 'text', optional: true },
      { key: 'event.substitute', label: 'Ny stedfortræder', type: 'text', optional: true },
      ...stateFields,
    ],
    examples: [
      { text: 'Ny borgmester af et andet parti', case: 'membership/a-new-mayor-of-another-party' },
      { text: 'Udmeldt af KL', case: 'membership/a-municipality-leaves-kl' },
    ],
  },
  {
    ...shared,
    kind: 'presidency',
    title: 'Når formanden eller næstformanden er forhindret',
    purpose: 'Se, hvem der vælger en anden, og hvor længe.',
    fields: [
      eventField([
        { value: 'post-prevented', text: 'Den, der har posten, er forhindret' },
        { value: 'post-elected', text: 'Gruppen har valgt en' },
        { value: 'post-returned', text: 'Den, der har posten, er tilbage' },
      ]),
      {
        key: 'event.post',
        label: 'Post',
        type: 'choice',
        options: [
          { value: 'chair', text: 'Formand' },
          { value: 'viceChair', text: 'Næstformand' },
        ],
      },
      monthsField,
      { key: 'event.person', label: 'Den valgte', type: 'text', optional: true },
      ...stateFields,
    ],
    examples: [
      { text: 'Formanden er væk i fire måneder', case: 'membership/the-chair-is-prevented-for-four-months' },
    ],
  },
];
