import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { asId } from '../../../kernel/ids.ts';
import type { PaperFacts } from '../../ground/papers/index.ts';
import type { Publication } from './index.ts';
import { atomFeed } from './pages/atom-feed.ts';

const council = { id: asId<'councils'>('kkr-midtjylland'), name: 'KKR Midtjylland' };
const publication = (changes: Partial<PaperFacts> = {}): Publication => ({
  paper: {
    id: asId('0b0d4f4e-0000-4000-8000-000000000001'),
    kind: 'agenda',
    subjectId: '0b0d4f4e-0000-4000-8000-000000000002',
    council,
    datedOn: '2024-06-18',
    version: 1,
    form: 'first',
    title: 'Dagsorden til mødet den 18. juni 2024',
    reason: null,
    approvedAt: at('2024-06-10T10:00:00Z'),
    sentAt: at('2024-06-11T10:00:00Z'),
    publishedAt: at('2024-06-11T10:00:00Z'),
    timesWithheld: 0,
    takenDown: null,
    ...changes,
  },
  newest: '/raad/kkr-midtjylland/moeder/2024-06-18',
  address: '/raad/kkr-midtjylland/moeder/2024-06-18/versioner/1',
});

function at(instant: string): Date {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds);
}

async function feedOf(news: readonly Publication[], baseUrl = 'https://tvaers.example') {
  const text = String(await atomFeed({ baseUrl, path: '/feed.atom', council: null, news }));
  return { text, document: new DOMParser().parseFromString(text, 'text/xml') };
}

describe('the feed', () => {
  test('names each publication with council, meeting, address and time', async () => {
    const { document } = await feedOf([publication()]);
    const entry = document.querySelector('entry');
    assert.equal(
      entry?.querySelector('title')?.textContent,
      'KKR Midtjylland: Dagsorden til mødet den 18. juni 2024',
    );
    assert.equal(entry?.querySelector('updated')?.textContent, '2024-06-11T10:00:00.000Z');
    assert.equal(
      entry?.querySelector('link')?.getAttribute('href'),
      'https://tvaers.example/raad/kkr-midtjylland/moeder/2024-06-18/versioner/1',
    );
  });

  test('an entry keeps its id when the server moves', async () => {
    const idAt = async (baseUrl: string) =>
      (await feedOf([publication()], baseUrl)).document.querySelector('entry id')?.textContent;
    assert.equal(await idAt('https://tvaers.example'), 'urn:uuid:0b0d4f4e-0000-4000-8000-000000000001');
    assert.equal(await idAt('https://ny.example'), 'urn:uuid:0b0d4f4e-0000-4000-8000-000000000001');
  });

  test('what people wrote cannot break it', async () => {
    const { document, text } = await feedOf([publication({ reason: 'Øst & vest <b> "begge"' })]);
    assert.equal(document.querySelector('summary')?.textContent, 'Øst & vest <b> "begge"');
    assert.doesNotMatch(text, /<b>/);
  });

  test('with nothing in it, it still has the date Atom wants', async () => {
    const { document } = await feedOf([]);
    assert.equal(document.querySelector('feed > updated')?.textContent, '2022-01-01T00:00:00Z');
  });
});
