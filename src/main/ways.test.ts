import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import { projectRoot } from '../../test/house/tree.ts';
import { addressNames } from '../addresses/names.ts';
import { asId } from '../kernel/ids.ts';
import { publicViewer, type Role, type Viewer } from '../kernel/viewer.ts';
import { mayUse } from '../platform/http/access.ts';
import type { Link } from '../platform/http/way.ts';

import { type Frame, linksAt, myCouncilLinks, workLinks } from '../ui/index.ts';
import { routes } from './routes.ts';
import { ways } from './ways.ts';

const midtjylland = { id: asId<'councils'>('kkr-midtjylland'), name: 'KKR Midtjylland' };
const names = new Map([[midtjylland.id, midtjylland.name]]);

function whoHolds(...roles: readonly (readonly [Role, string | null])[]): Viewer {
  const grants = roles.map(([role, councilId]) => ({
    role,
    councilId: councilId === null ? null : asId<'councils'>(councilId),
    municipalityCode: null,
  }));
  return { kind: 'person', personId: asId('p'), name: 'En person', grants };
}

function frameOf(viewer: Viewer): Frame {
  return { viewer, csrf: '', notice: null, url: new URL('http://localhost:3000/'), ways };
}

const secretary = whoHolds(['secretariat', midtjylland.id]);
const chair = whoHolds(['member', midtjylland.id], ['chair', midtjylland.id]);
const member = whoHolds(['member', midtjylland.id]);
const administrator = whoHolds(['administrator', null]);
const everybody = { reader: publicViewer, secretary, chair, member, administrator };

const told = (links: readonly Link[]) => links.map(({ text, href }) => `${text} ${href}`);
const headerOf = (viewer: Viewer) => told(linksAt(frameOf(viewer), 'header'));

test('every way a room has is in a menu, once', async () => {
  const files = globSync('src/rooms/*/*/ways.ts', { cwd: projectRoot });
  assert.ok(files.length >= 9);
  const all = new Set<unknown>();
  for (const file of files) {
    const room: { readonly ways: object } = await import(pathToFileURL(join(projectRoot, file)).href);
    for (const way of Object.values(room.ways)) all.add(way);
  }
  assert.equal(ways.length, new Set(ways).size);
  assert.deepEqual(new Set<unknown>(ways), all);
});

describe('the header', () => {
  test('has four links for readers', () => {
    assert.deepEqual(headerOf(publicViewer), ['Råd /', 'Søg /soeg', 'Beregn /beregn', 'Log ind /log-ind']);
  });

  test('leads those who are signed in to what is theirs first', () => {
    const reading = ['Råd /', 'Søg /soeg', 'Beregn /beregn'];
    const work = '/sekretariat/kkr-midtjylland';
    assert.deepEqual(headerOf(member), ['Mit /mit', ...reading]);
    assert.deepEqual(headerOf(secretary), ['Mit /mit', `Sekretariat ${work}`, ...reading]);
    assert.deepEqual(headerOf(chair), ['Mit /mit', `Formandskab ${work}`, ...reading]);
    assert.deepEqual(headerOf(administrator), ['Mit /mit', 'Personer /administration/personer', ...reading]);
  });

  test('leads those who work for several councils to the list of them', () => {
    const both = whoHolds(['chair', 'kkr-nordjylland'], ['secretariat', midtjylland.id]);
    assert.equal(headerOf(both)[1], 'Sekretariat /sekretariat');
  });
});

test('the working page of a council shows the chair what the chair may see, and the secretariat all', () => {
  const base = '/sekretariat/kkr-midtjylland';
  const forBoth = [
    `Årsplan ${base}/aarsplan`,
    `Sager ${base}/sager`,
    `Forslag fra medlemmer ${base}/forslag`,
    `Kandidater til kommende møder ${base}/kandidater`,
  ];
  const forSecretariat = [
    `Indlæs en dagsorden ${base}/import`,
    `Indlæs mange på én gang ${base}/import/samlet`,
    `Kendetegn i dokumenter ${base}/import/kendetegn`,
    `Skabelon for dagsordenen ${base}/skabelon`,
    `Opslag ${base}/opslag`,
  ];
  assert.deepEqual(told(workLinks(frameOf(chair), midtjylland)), forBoth);
  assert.deepEqual(told(workLinks(frameOf(secretary), midtjylland)), [...forBoth, ...forSecretariat]);
  assert.deepEqual(workLinks(frameOf(whoHolds(['secretariat', 'kkr-nordjylland'])), midtjylland), []);
});

test('a person’s own page leads to the councils worked for, then to what the roles are for', () => {
  const mineOf = (viewer: Viewer) => [
    ...told(myCouncilLinks(frameOf(viewer), names)),
    ...told(linksAt(frameOf(viewer), 'mine')),
  ];
  const work = 'Arbejdet i KKR Midtjylland /sekretariat/kkr-midtjylland';
  const propose = 'Foreslå et punkt til dagsordenen /mit/forslag';
  const everyones = ['Sikkerhed og steder, du er logget ind /mit/sikkerhed', 'Rådenes forside /'];
  assert.deepEqual(mineOf(member), [propose, ...everyones]);
  assert.deepEqual(mineOf(chair), [work, propose, ...everyones]);
  assert.deepEqual(mineOf(secretary), [work, ...everyones]);
  const [security, front] = everyones;
  assert.deepEqual(mineOf(administrator), [security, 'Personer og roller /administration/personer', front]);
});

test('every page ends with the same two links', () => {
  for (const viewer of Object.values(everybody))
    assert.deepEqual(told(linksAt(frameOf(viewer), 'footer')), [
      'Tilgængelighedserklæring /tilgaengelighed',
      'Nyt fra rådene (Atom) /feed.atom',
    ]);
});

// Killed by a way with a wider access than its route's: a link that ends in a page that says no.
test('nobody is shown a way that is closed to them', async () => {
  const app = new Hono();
  let viewer: Viewer = publicViewer;
  for (const { method, path, access } of routes)
    app.on(method, path, (context) => {
      const params = addressNames(context.req.param());
      return context.text(mayUse(viewer, access, params.council || null) ? 'open' : 'closed');
    });
  for (const [who, each] of Object.entries(everybody)) {
    viewer = each;
    const frame = frameOf(each);
    const shown = [
      ...linksAt(frame, 'header'),
      ...linksAt(frame, 'mine'),
      ...linksAt(frame, 'footer'),
      ...workLinks(frame, midtjylland),
      ...myCouncilLinks(frame, names),
    ];
    for (const { href } of shown)
      assert.equal(await (await app.request(href)).text(), 'open', `${who}: ${href}`);
  }
});
