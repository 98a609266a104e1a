import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AgendaItemId, asId } from '../../../../kernel/ids.ts';
import { compareBodies } from '../../../ground/papers/index.ts';
import {
  type AgendaDocument,
  agendaBody,
  agendaMailWords,
  openPart,
} from '../../../sittings/agenda-papers/index.ts';
import { sheetOf } from '../../../sittings/agendas/index.ts';
import { composeMail } from './compose-mail.ts';

const parts = {
  background: [],
  recommendationLead: '',
  recommendations: [],
  caseStatement: [],
  presenters: ['Direktøren'],
  expectedMinutes: null,
  annexes: [],
};

type Item = AgendaDocument['sections'][number]['items'][number];

function item(number: AgendaItemId, title: string, change: Partial<Item> = {}): Item {
  const base = {
    matterId: null,
    recordNumber: null,
    officers: [],
    closedReason: null,
    withdrawnReason: null,
  };
  return { id: number, number, title, kind: 'decision', sending: 1, parts, ...base, ...change };
}

const first: AgendaDocument = {
  council: { id: asId('kkr-midtjylland'), name: 'KKR Midtjylland' },
  meeting: {
    id: asId('m'),
    heldOn: '2024-06-18',
    startsAt: '09:30',
    endsAt: '12:00',
    place: 'Favrskov <Rådhus>',
    form: 'physical',
    kind: 'ordinary',
  },
  version: { number: 1, kind: 'agenda', reason: null, sentAt: null },
  sections: [
    { number: 1, title: 'Referat', items: [item(asId('1.1'), 'Godkendelse af referat')] },
    {
      number: 2,
      title: 'Udpegninger',
      items: [item(asId('2.1'), 'Bestyrelsen', { closedReason: 'Personsag om Hansen' })],
    },
    { number: 3, title: 'Eventuelt', items: [] },
  ],
};

function mailFor(
  document: AgendaDocument,
  previous: AgendaDocument | null = null,
  joinAddress: string | null = null,
) {
  const body = agendaBody(document);
  const changes = previous ? compareBodies(agendaBody(previous), body) : [];
  const address = 'https://tvaers.example/raad/kkr-midtjylland/moeder/2024-06-18';
  const source = { sheet: sheetOf(document), body, changes, address };
  return composeMail(agendaMailWords(document, source, joinAddress), 'dagsordenen');
}

test('the mail about an agenda says when, where and what, as text', async () => {
  const mail = await mailFor(first);
  assert.equal(mail.subject, 'Dagsorden: KKR Midtjylland tirsdag den 18. juni 2024');
  assert.equal(
    mail.text,
    [
      'Dagsordenen for mødet i KKR Midtjylland tirsdag den 18. juni 2024 er klar.',
      'Tid: tirsdag den 18. juni 2024 kl. 9.30–12.00\nSted: Favrskov <Rådhus>',
      'Læs dagsordenen:\nhttps://tvaers.example/raad/kkr-midtjylland/moeder/2024-06-18',
      'Et punkt er lukket. Log ind for at læse det.',
      '1. Referat\n   1.1 Godkendelse af referat',
      '2. Udpegninger\n   2.1 Bestyrelsen (lukket punkt: Personsag om Hansen)',
      '3. Eventuelt',
      'Mødet er vedhæftet som kalenderfil.',
      'Du får mailen, fordi du er medlem af eller stedfortræder i KKR Midtjylland.\n',
    ].join('\n\n'),
  );
});

test('the HTML has the same words, with what was typed escaped', async () => {
  const { html } = await mailFor(first);
  assert.match(html, /^<!doctype html>\n<html lang="da">/);
  assert.match(html, /Favrskov &lt;Rådhus&gt;/);
  assert.match(html, /<a href="https:\/\/tvaers\.example\/raad\/kkr-midtjylland\/moeder\/2024-06-18">/);
  assert.match(html, /2\.1 Bestyrelsen \(lukket punkt: Personsag om Hansen\)/);
});

test('who may not see closed parts gets the heading, and is not asked to sign in', async () => {
  const { text, html } = await mailFor(openPart(first));
  assert.match(text, /2\.1 Bestyrelsen \(lukket punkt\)/);
  assert.doesNotMatch(text + html, /Hansen|Log ind/);
});

test('a virtual meeting has its address in the mail', async () => {
  const { text, html } = await mailFor(first, null, 'https://video.example/moede');
  assert.match(text, /^Deltag virtuelt: https:\/\/video\.example\/moede$/m);
  assert.match(html, /<a href="https:\/\/video\.example\/moede">/);
});

test('an addendum names the items that are new', async () => {
  const [minutes, appointments, other] = first.sections;
  assert.ok(minutes && appointments && other);
  const late = { ...other, items: [item(asId('3.1'), 'Brev til ministeren', { sending: 2 })] };
  const addendum: AgendaDocument = {
    ...first,
    version: { number: 2, kind: 'addendum', reason: 'Brevet kom den 12. juni', sentAt: null },
    sections: [minutes, appointments, late],
  };
  const { subject, text } = await mailFor(addendum, first);
  assert.equal(subject, 'Tillæg til dagsorden: KKR Midtjylland tirsdag den 18. juni 2024');
  assert.match(text, /^Begrundelse: Brevet kom den 12\. juni$/m);
  assert.match(text, /^Hvad er ændret\n- Punkt 3\.1 Brev til ministeren er nyt$/m);
});

test('a new version says what is changed and what is withdrawn', async () => {
  const [minutes, appointments, other] = first.sections;
  assert.ok(minutes && appointments && other);
  const revision: AgendaDocument = {
    ...first,
    version: { number: 2, kind: 'revision', reason: 'To rettelser', sentAt: null },
    sections: [
      { ...minutes, items: [item(asId('1.1'), 'Referat af 17. april')] },
      {
        ...appointments,
        items: [
          item(asId('2.1'), 'Bestyrelsen', { closedReason: 'Personsag om Hansen', withdrawnReason: 'Udsat' }),
        ],
      },
      other,
    ],
  };
  const { subject, text } = await mailFor(revision, first);
  assert.equal(subject, 'Ny version af dagsorden: KKR Midtjylland tirsdag den 18. juni 2024');
  assert.match(
    text,
    /- Punkt 1\.1 Referat af 17\. april er ændret: titlen\n- Punkt 2\.1 Bestyrelsen er trukket tilbage$/m,
  );
});
