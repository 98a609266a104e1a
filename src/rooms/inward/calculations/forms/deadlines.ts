import type { RuleQuestion } from '../model/question.ts';
import { ruleSetField, yearField } from './common-fields.ts';

const group = 'Møder og frister';

export const deadlineQuestions: readonly RuleQuestion[] = [
  {
    rule: 'deadlines',
    group,
    title: 'Find fristerne for et møde',
    asked: 'Hvornår skal forslag og dagsorden være klar?',
    purpose: 'Se, hvornår forslag skal være inde, dagsordenen sendes ud og valgforbund anmeldes.',
    fields: [
      ruleSetField,
      { key: 'meetingOn', label: 'Mødets dato', type: 'date' },
      {
        key: 'kind',
        label: 'Møde',
        type: 'choice',
        options: [
          { value: 'ordinary', text: 'Ordinært' },
          { value: 'constitutive', text: 'Konstituerende' },
          { value: 'extraordinary', text: 'Ekstraordinært' },
        ],
      },
      { key: 'saturdayIsWorkday', label: 'Lørdag er arbejdsdag', type: 'yes-no' },
      { key: 'closingDayIsWorkday', label: 'Lukkedage er arbejdsdage', type: 'yes-no' },
    ],
    examples: [
      { text: 'Mødet den 18. juni 2024', case: 'deadlines/ordinary-meeting-in-june-2024' },
      {
        text: 'Det konstituerende møde i Midtjylland 2022',
        case: 'deadlines/constitutive-meeting-midtjylland-2022',
      },
    ],
    showing: {
      headlines: [
        { text: 'Mødet skal holdes senest {constitutiveBy}.' },
        { text: 'Forslag skal være inde senest {proposalsBy}, og dagsordenen skal ud senest {agendaBy}.' },
        { text: 'Forslag skal være inde senest {proposalsBy}.' },
      ],
      facts: [
        { key: 'proposalsBy', label: 'Forslag senest' },
        { key: 'advice.proposalsBy', label: 'Sidste arbejdsdag for forslag' },
        { key: 'agendaBy', label: 'Dagsorden ud senest' },
        { key: 'alliancesBy', label: 'Valgforbund senest' },
        { key: 'constitutiveBy', label: 'Konstituerende møde senest' },
        { key: 'constitutiveInTime', label: 'Det konstituerende møde er rettidigt' },
      ],
    },
  },
  {
    rule: 'deadlines',
    kind: 'quota-year',
    group,
    title: 'Find datoerne i et kvoteår',
    purpose: 'Se datoerne for landstal, aftaler og fastsættelse af flygtningekvoter.',
    fixed: { kind: 'quota-year' },
    fields: [
      yearField,
      {
        key: 'notified',
        label: 'Aftaler, der er givet besked om',
        type: 'rows',
        shape: 'map',
        optional: true,
        hint: 'Lad datoen stå tom for et råd, der ikke har givet besked.',
        columns: [
          { key: 'council', label: 'Råd', type: 'text' },
          { key: 'on', label: 'Besked givet den', type: 'date', optional: true },
        ],
      },
    ],
    examples: [
      { text: 'Kvoterne for 2025', case: 'deadlines/quota-year-2025' },
      { text: 'Fem aftaler om 2022', case: 'deadlines/five-quota-agreements-of-2022' },
    ],
    showing: {
      headlines: [{ text: 'Der kan aftales kommunekvoter til og med {agreementLastDay}.' }],
      facts: [
        { key: 'nationalTotalBy', label: 'Landstal meldt ud senest' },
        { key: 'agreementBefore', label: 'Aftale inden' },
        { key: 'agreementLastDay', label: 'Sidste dag for en aftale' },
        { key: 'imposedBefore', label: 'Fastsat af staten inden' },
        { key: 'inTime', label: 'Aftalt i tide' },
        { key: 'imposedFor', label: 'Fastsættes af staten' },
      ],
    },
  },
  {
    rule: 'deadlines',
    kind: 'quarter',
    group,
    title: 'Find et kvartals dage',
    purpose:
      'Se første og sidste dag i et kvartal, for eksempel når noget skal afrapporteres i andet kvartal.',
    fixed: { kind: 'quarter' },
    fields: [yearField, { key: 'quarter', label: 'Kvartal', type: 'count', hint: '1, 2, 3 eller 4.' }],
    examples: [{ text: 'Andet kvartal 2022', case: 'deadlines/report-in-the-second-quarter-of-2022' }],
    showing: {
      facts: [
        { key: 'from', label: 'Første dag' },
        { key: 'to', label: 'Sidste dag' },
      ],
    },
  },
  {
    rule: 'deadlines',
    kind: 'notice',
    group,
    title: 'Opsig en aftale',
    purpose: 'Se, hvornår en aftale hører op, når den opsiges med et varsel til udgangen af et kalenderår.',
    fixed: { kind: 'notice' },
    fields: [
      { key: 'givenOn', label: 'Opsagt den', type: 'date' },
      { key: 'months', label: 'Varsel i måneder', type: 'count' },
    ],
    examples: [{ text: 'Opsagt den 30. juni 2022', case: 'deadlines/notice-given-2022-06-30' }],
    showing: {
      facts: [
        { key: 'endsOn', label: 'Aftalen hører op' },
        { key: 'lastNoticeDay', label: 'Sidste dag for opsigelse til den dato' },
      ],
    },
  },
  {
    rule: 'deadlines',
    kind: 'appointments',
    group,
    title: 'Find datoerne for udpegninger',
    purpose: 'Se forløbet fra indstillinger til nye bestyrelser, når et råd udpeger efter et valg.',
    fixed: { kind: 'appointments' },
    fields: [yearField],
    examples: [{ text: 'Udpegningerne i 2022', case: 'deadlines/appointments-of-2022' }],
    showing: {
      facts: [
        { key: 'nominationsBy', label: 'Indstillinger senest' },
        { key: 'clarification.from', label: 'Afklaring fra' },
        { key: 'clarification.to', label: 'Afklaring til' },
        { key: 'appointments.from', label: 'Udpegning fra' },
        { key: 'appointments.to', label: 'Udpegning til' },
        { key: 'boardsTakeOfficeOn', label: 'Bestyrelserne tiltræder' },
      ],
    },
  },
];
