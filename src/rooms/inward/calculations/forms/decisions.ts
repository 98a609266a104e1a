import type { Column, ScalarField } from '../../../../questions/index.ts';
import type { RuleQuestion } from '../model/question.ts';
import { ruleSetField } from './common-fields.ts';

const group = 'Møder og frister';
const seats: ScalarField = { key: 'seats', label: 'Medlemmer i rådet', type: 'count' };
const present: ScalarField = { key: 'present', label: 'Fremmødte medlemmer', type: 'count' };
const chairOptions = [
  { value: 'for', text: 'For' },
  { value: 'against', text: 'Imod' },
  { value: 'abstain', text: 'Hverken for eller imod' },
];
const counts: readonly Column[] = [
  { key: 'for', label: 'For', type: 'count' },
  { key: 'against', label: 'Imod', type: 'count' },
  { key: 'abstain', label: 'Hverken for eller imod', type: 'count' },
];

export const decisionQuestions: readonly RuleQuestion[] = [
  {
    rule: 'decision',
    group,
    title: 'Afgør en afstemning',
    asked: 'Er vi beslutningsdygtige, og er det vedtaget?',
    purpose: 'Se, om rådet er beslutningsdygtigt, og om forslaget er vedtaget.',
    fields: [
      ruleSetField,
      seats,
      present,
      { key: 'for', label: 'Stemmer for', type: 'count' },
      { key: 'against', label: 'Stemmer imod', type: 'count' },
      { key: 'abstain', label: 'Hverken for eller imod', type: 'count' },
      {
        key: 'chair',
        label: 'Formandens stemme',
        type: 'choice',
        optional: true,
        hint: 'Afgør sagen, når stemmerne står lige.',
        options: chairOptions,
      },
    ],
    examples: [
      { text: 'Ni mod ni, formanden for', case: 'decisions/carried-by-the-casting-vote' },
      { text: 'Én for lidt til at kunne beslutte', case: 'decisions/one-too-few-present' },
    ],
    showing: {
      facts: [
        { key: 'quorate', label: 'Beslutningsdygtigt' },
        { key: 'outcome', label: 'Udfald' },
        { key: 'by', label: 'Afgjort ved' },
      ],
    },
  },
  {
    rule: 'decision',
    kind: 'recommendations',
    group,
    title: 'Afgør hver indstilling for sig',
    purpose: 'Et punkt med flere indstillinger: hver får sit eget udfald.',
    fixed: { kind: 'recommendations' },
    fields: [
      ruleSetField,
      seats,
      present,
      {
        key: 'recommendations',
        label: 'Indstillinger',
        type: 'rows',
        shape: 'list',
        columns: [{ key: 'id', label: 'Indstilling', type: 'text' }, ...counts],
      },
    ],
    examples: [{ text: 'To indstillinger, to udfald', case: 'decisions/two-recommendations-two-outcomes' }],
    showing: {
      headlines: [{ text: '{recommendations:count} indstillinger er afgjort hver for sig.' }],
      facts: [],
      lists: [
        {
          key: 'recommendations',
          caption: 'Udfaldet af hver indstilling',
          columns: [
            { key: 'id', label: 'Indstilling' },
            { key: 'outcome', label: 'Udfald' },
            { key: 'by', label: 'Afgjort ved' },
          ],
        },
      ],
    },
  },
  {
    rule: 'decision',
    kind: 'thresholds',
    group,
    title: 'Hvor mange skal der til?',
    purpose:
      'Se, hvor mange der skal møde, før rådet er beslutningsdygtigt, og hvor mange der kan forlange et ekstra møde.',
    fixed: { kind: 'thresholds' },
    fields: [ruleSetField, seats],
    examples: [{ text: 'Midtjylland, 34 medlemmer', case: 'decisions/thresholds-of-midtjylland' }],
    showing: {
      headlines: [
        {
          text: '{quorum} skal være til stede, for at rådet kan beslutte noget; møder alle, er {allPresentMajority} et flertal.',
        },
      ],
      facts: [
        { key: 'quorum', label: 'Fremmødte, så rådet kan beslutte' },
        { key: 'extraMeeting', label: 'Medlemmer, der kan forlange et møde' },
        { key: 'allPresentMajority', label: 'Flertal, når alle er mødt' },
      ],
    },
  },
  {
    rule: 'decision',
    kind: 'extra-meeting',
    group,
    title: 'Kan der forlanges et ekstra møde?',
    purpose: 'Se, om nok medlemmer står bag et krav om et møde.',
    fixed: { kind: 'extra-meeting' },
    fields: [
      ruleSetField,
      seats,
      { key: 'demandedBy', label: 'Medlemmer bag kravet', type: 'count' },
      { key: 'chairDemands', label: 'Formanden ønsker selv mødet', type: 'yes-no' },
    ],
    examples: [{ text: '12 af 34 forlanger et møde', case: 'decisions/a-third-demands-a-meeting' }],
    showing: {
      facts: [
        { key: 'granted', label: 'Mødet skal holdes' },
        { key: 'required', label: 'Medlemmer, der skal til' },
      ],
    },
  },
];
