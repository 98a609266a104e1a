import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Role, roles, type Viewer } from '../src/kernel/viewer.ts';
import { mayVisit } from '../src/main/access.ts';
import { routes as dispatches } from '../src/rooms/dispatches/index.ts';
import { routes as matters } from '../src/rooms/matters/index.ts';
import { routes as proposals } from '../src/rooms/proposals/index.ts';

/** Everybody who is let in at the door of each address; the rooms' own tests try the second wall. */
const expected: Readonly<Record<string, readonly Role[]>> = {
  'GET /sekretariat/:council/sager': ['chair', 'secretariat'],
  'GET /sekretariat/:council/sager/ny': ['secretariat'],
  'POST /sekretariat/:council/sager/ny': ['secretariat'],
  'GET /sekretariat/:council/sager/:matter': ['chair', 'secretariat'],
  'GET /sekretariat/:council/sager/:matter/ret': ['secretariat'],
  'POST /sekretariat/:council/sager/:matter/ret': ['secretariat'],
  'GET /sekretariat/:council/sager/:matter/del': ['secretariat'],
  'POST /sekretariat/:council/sager/:matter/del': ['secretariat'],
  'GET /mit/forslag': ['member', 'chair'],
  'POST /mit/forslag': ['member', 'chair'],
  'POST /mit/forslag/:proposal/traek-tilbage': ['member', 'chair'],
  'GET /sekretariat/:council/forslag': ['chair', 'secretariat'],
  'GET /sekretariat/:council/forslag/:proposal': ['chair', 'secretariat'],
  'POST /sekretariat/:council/forslag/:proposal': ['secretariat'],
  'GET /sekretariat/:council/kandidater': ['chair', 'secretariat'],
  'POST /sekretariat/:council/kandidater': ['secretariat'],
  'GET /sekretariat/:council/kandidater/:candidate': ['chair', 'secretariat'],
  'POST /sekretariat/:council/kandidater/:candidate/flyt': ['secretariat'],
  'POST /sekretariat/:council/kandidater/:candidate/punkt': ['secretariat'],
  'POST /sekretariat/:council/kandidater/:candidate/fjern': ['secretariat'],
  'POST /sekretariat/:council/kandidater/:candidate/hent-tilbage': ['secretariat'],
  'GET /sekretariat/:council/moeder/:date/udsendelse': ['chair', 'secretariat'],
  'POST /sekretariat/:council/moeder/:date/udsendelse': ['secretariat'],
  'GET /sekretariat/:council/moeder/:date/udsendelse/igen': ['chair', 'secretariat'],
  'POST /sekretariat/:council/moeder/:date/udsendelse/igen': ['secretariat'],
  'GET /sekretariat/:council/moeder/:date/udsendelse/mail': ['chair', 'secretariat'],
};

const routes = [...matters, ...proposals, ...dispatches];
const nameOf = ({ method, path }: (typeof routes)[number]) => `${method} ${path}`;

function viewerWith(role: Role, councilId: string): Viewer {
  const place = role === 'administrator' ? null : councilId;
  const grants = [{ role, councilId: place, municipalityCode: null }];
  return { kind: 'person', personId: '00000000-0000-4000-8000-000000000000', name: role, grants };
}

test('every address of matters, proposals and dispatches is in the table, and none that is not there', () => {
  assert.deepEqual(routes.map(nameOf).sort(), Object.keys(expected).sort());
});

for (const route of routes) {
  test(`${nameOf(route)} lets in just those in the table, and no one of another council`, () => {
    const params = route.path.includes(':council') ? { council: 'kkr-midtjylland' } : {};
    const letIn = roles.filter((role) => mayVisit(viewerWith(role, 'kkr-midtjylland'), route, params));
    assert.deepEqual(letIn.toSorted(), expected[nameOf(route)]?.toSorted());
    assert.equal(mayVisit({ kind: 'public' }, route, params), false);
    const strangers = roles.filter((role) => mayVisit(viewerWith(role, 'kkr-nordjylland'), route, params));
    assert.equal(strangers.length, route.path.includes(':council') ? 0 : 2);
  });
}
