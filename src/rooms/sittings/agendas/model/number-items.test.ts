import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId, type SectionId } from '../../../../kernel/ids.ts';
import type { DraftItem } from './draft.ts';
import { numberItems } from './number-items.ts';

function item(id: string, sectionId: SectionId, sentNumber: string | null = null): DraftItem {
  return {
    id: asId(id),
    sectionId: asId(sectionId),
    sentNumber,
    givenNumber: null,
    decision: [],
    matterId: null,
    recordNumber: null,
    position: 0,
    title: id,
    officers: [],
    kind: 'decision',
    correctedKind: null,
    background: [],
    caseStatement: [],
    recommendationLead: '',
    recommendations: [],
    presenters: [],
    expectedMinutes: null,
    closedReason: null,
    withdrawnReason: null,
    firstSentIn: sentNumber === null ? null : 1,
    revision: 1,
  };
}

function numbers(draft: Parameters<typeof numberItems>[0]) {
  return numberItems(draft).flatMap((section) => section.items.map((entry) => `${entry.id} ${entry.number}`));
}

const sections = [
  { id: asId<'agenda_sections'>('s1'), title: 'Referat', sentNumber: null, givenNumber: null },
  { id: asId<'agenda_sections'>('s2'), title: 'Sager', sentNumber: null, givenNumber: null },
];

test('before the first sending the numbers follow the order', () => {
  const items = [item('a', asId('s1')), item('b', asId('s2')), item('c', asId('s2'))];
  assert.deepEqual(numbers({ sections, items }), ['a 1.1', 'b 2.1', 'c 2.2']);
});

test('an item that was sent keeps its number when it is moved to the end', () => {
  const sent = sections.map((section, index) => ({ ...section, sentNumber: index + 1 }));
  const items = [item('c', asId('s2'), '2.2'), item('b', asId('s2'), '2.1')];
  assert.deepEqual(numbers({ sections: sent, items }), ['c 2.2', 'b 2.1']);
});

test('a late item gets the next number, also when it stands first', () => {
  const sent = sections.map((section, index) => ({ ...section, sentNumber: index + 1 }));
  const items = [item('late', asId('s2')), item('b', asId('s2'), '2.1'), item('c', asId('s2'), '2.2')];
  assert.deepEqual(numbers({ sections: sent, items }), ['late 2.3', 'b 2.1', 'c 2.2']);
});

test('a section added after the sending is counted on behind the highest', () => {
  const mixed = [
    { id: asId<'agenda_sections'>('s0'), title: 'Ny', sentNumber: null, givenNumber: null },
    { id: asId<'agenda_sections'>('s1'), title: 'Referat', sentNumber: 1, givenNumber: null },
    { id: asId<'agenda_sections'>('s2'), title: 'Sager', sentNumber: 2, givenNumber: null },
  ];
  assert.deepEqual(numbers({ sections: mixed, items: [item('a', asId('s0'))] }), ['a 3.1']);
});
