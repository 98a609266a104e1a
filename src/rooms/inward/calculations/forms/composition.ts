import type { RuleQuestion } from '../model/question.ts';
import { ruleSetField } from './common-fields.ts';

const regionNames = {
  midtjylland: 'Midtjylland',
  hovedstaden: 'Hovedstaden',
  sjaelland: 'Sjælland',
  syddanmark: 'Syddanmark',
  nordjylland: 'Nordjylland',
};

export const compositionQuestions: readonly RuleQuestion[] = [
  {
    rule: 'composition',
    group: 'Pladser og sammensætning',
    title: 'Sammensæt et kommunekontaktråd',
    asked: 'Hvor stort bliver rådet, og hvem får pladserne?',
    purpose: 'Find rådets størrelse og hvert partis pladser ud fra stemmer og borgmestre i regionen.',
    fields: [
      ruleSetField,
      { key: 'municipalities', label: 'Antal kommuner i regionen', type: 'count' },
      {
        key: 'totalVotes',
        label: 'Gyldige stemmer i alt',
        type: 'count',
        optional: true,
        hint: 'Også stemmer på lister, der ikke står i tabellen. Står feltet tomt, lægges tabellens stemmer sammen.',
      },
      {
        key: 'parties',
        label: 'Partier og lister',
        type: 'rows',
        shape: 'list',
        columns: [
          { key: 'id', label: 'Parti', type: 'text' },
          { key: 'votes', label: 'Stemmer', type: 'count' },
          { key: 'mayors', label: 'Borgmestre', type: 'count' },
          { key: 'councillors', label: 'I en kommunalbestyrelse', type: 'yes-no' },
          {
            key: 'official',
            label: 'Officielle pladser',
            type: 'count',
            optional: true,
            into: 'official.seats',
          },
        ],
      },
      {
        key: 'listAlliances',
        label: 'Listesamarbejder',
        type: 'sets',
        optional: true,
        hint: 'Ét samarbejde på hver linje, for eksempel: M, N',
      },
      {
        key: 'method',
        label: 'Metode',
        type: 'choice',
        options: [
          { value: 'exact-quota', text: 'Fuld dækning af hver kvote' },
          { value: 'dhondt', text: 'd’Hondt' },
          { value: 'largest-remainder', text: 'Største brøk' },
        ],
      },
      {
        key: 'reduction',
        label: 'Når loftet er nået',
        type: 'choice',
        options: [
          { value: 'to-cap', text: 'Skær ned til loftet' },
          { value: 'best-below-cap', text: 'Vælg den bedste størrelse under loftet' },
        ],
      },
      { key: 'official.size', label: 'Officiel størrelse', type: 'count', optional: true },
      { key: 'official.source', label: 'Kilde til de officielle tal', type: 'text', optional: true },
    ],
    compared: { field: 'method', values: ['exact-quota', 'dhondt', 'largest-remainder'] },
    takesLots: true,
    examples: Object.entries(regionNames).map(([region, name]) => ({
      text: `${name} efter valget i 2021`,
      case: `composition/${region}-after-the-2021-election`,
    })),
    showing: {
      headlines: [
        {
          text: 'Rådet får {size} medlemmer efter KL’s officielle tal; beregningen giver {calculated.size}. {seats:list}.',
          when: { inForce: 'official' },
        },
        { text: 'Rådet får {size} medlemmer, skåret ned fra {base}: {seats:list}.', when: { capped: true } },
        { text: 'Rådet får {size} medlemmer: {seats:list}.' },
      ],
      seats: 'seats',
      facts: [
        { key: 'size', label: 'Medlemmer' },
        { key: 'cap', label: 'Loft' },
        { key: 'base', label: 'Størrelse før loftet' },
        { key: 'capped', label: 'Skåret ned til loftet' },
        { key: 'inForce', label: 'Gældende tal' },
      ],
      byGroup: {
        caption: 'Pladser til hvert parti',
        group: 'Parti',
        drawn: { keys: ['votes', 'seats'], as: 'share', all: { votes: 'totalVotes' } },
        columns: [
          { key: 'seats', label: 'Pladser' },
          { key: 'decided', label: 'Sikre pladser' },
          { key: 'supplementary', label: 'Heraf supplerende' },
          { key: 'underRepresentation', label: 'Underrepræsentation' },
          { key: 'calculated.seats', label: 'Beregnet', when: 'difference.seats' },
          { key: 'difference.seats', label: 'Forskel' },
        ],
      },
      lists: [
        {
          having: 'mayors',
          key: 'ineligible',
          caption: 'Borgmestre fra lister uden ret til plads',
          columns: [
            { key: 'id', label: 'Liste' },
            { key: 'mayors', label: 'Borgmestre' },
          ],
        },
      ],
    },
  },
];
