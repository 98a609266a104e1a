import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting } from '../../../../test/prepared-meeting.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { whoMay } from '../../../../test/who-may.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { doorFor } from '../../../platform/door/index.ts';
import { listHistory } from '../../ground/history/index.ts';
import { deleteItem, readDraft } from '../agendas/index.ts';
import { proposeItem } from './commands/propose-item.ts';
import { putProposalOnAgenda } from './commands/put-proposal-on-agenda.ts';
import { withdrawProposal } from './commands/withdraw-proposal.ts';
import { routes } from './routes.ts';
import { listProposalsIn } from './store.ts';

const own = '/mit/forslag';
const list = '/sekretariat/kkr-midtjylland/forslag';

/** The year of 2024 as of the day; the deadline for proposals to 18 June is 8 June. */
async function council(at = '2024-06-08T20:00:00Z') {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const services = await testServices(database, fixedClock(at));
  const form = {
    title: 'Fælles beredskab',
    background: 'Kommunerne rammes af de samme skybrud.\n\nDet bør drøftes.',
    recommendation: 'drøfter sagen\ngodkender en fælles analyse',
    meeting: meeting.meetingId,
  };
  const propose = (viewer: Viewer, change: Readonly<Record<string, string>> = {}) =>
    answerOf(routes, { viewer, path: own, form: { ...form, ...change } }, services);
  const stored = () => database.asSystem('names', (trx) => listProposalsIn(trx, meeting.councilId));
  const page = async (viewer: Viewer, path: string) =>
    (await answerOf(routes, { viewer, path }, services)).text();
  return { ...meeting, database, services, propose, stored, page };
}

test('on the last day a proposal is in time, and both sides see it', async () => {
  const { viewer, propose, stored, page } = await council();
  const reply = await propose(viewer('favrskov'));
  assert.equal(reply.status, 303);
  const [proposal] = await stored();
  assert.deepEqual(
    { meetingOn: proposal?.meetingOn, late: proposal?.late, state: proposal?.state.kind },
    { meetingOn: '2024-06-18', late: false, state: 'open' },
  );
  assert.match(
    await page(viewer('favrskov'), own),
    /Venter på at blive sat på dagsordenen til mødet den 18\. juni 2024/,
  );
  assert.match(await page(viewer('sekretariat'), list), /1 åbent forslag/);
  assert.match(await page(viewer('formand'), list), /Borgmesteren i Favrskov/);
});

test('a late proposal is kept, marked, and goes to the next meeting', async () => {
  const { viewer, propose, stored, page } = await council('2024-06-09T08:00:00Z');
  const reply = await propose(viewer('favrskov'));
  const notice = decodeURIComponent(reply.headers.get('set-cookie') ?? '');
  assert.match(
    notice,
    /Fristen for mødet den 18\. juni 2024 var den 8\. juni 2024, så det går til mødet den 6\. september 2024/,
  );
  const [proposal] = await stored();
  assert.deepEqual(
    { wishedOn: proposal?.wishedOn, meetingOn: proposal?.meetingOn, late: proposal?.late },
    { wishedOn: '2024-06-18', meetingOn: '2024-09-06', late: true },
  );
  assert.match(await page(viewer('sekretariat'), list), /For sent/);
  assert.match(await page(viewer('favrskov'), own), /forretningsordenens § 5, stk\. 4/);
});

test('who asks for the meeting all the same stays there, marked as late', async () => {
  const { viewer, propose, stored } = await council('2024-06-09T08:00:00Z');
  await propose(viewer('favrskov'), { insists: 'ja' });
  const [proposal] = await stored();
  assert.deepEqual(
    { meetingOn: proposal?.meetingOn, late: proposal?.late },
    { meetingOn: '2024-06-18', late: true },
  );
});

test('the secretariat puts a proposal on the agenda in the proposer’s words', async () => {
  const { database, services, meetingId, viewer, propose, stored, page } = await council();
  await propose(viewer('favrskov'));
  const [proposal] = await stored();
  const keeper = viewer('sekretariat');
  const path = `${list}/${proposal?.id}`;
  const draft = await database.as(keeper, (trx) => readDraft(trx, keeper, meetingId));
  const section = draft?.sections.find(({ title }) => title === 'Regionalpolitiske sager')?.id;
  const form = { place: `${meetingId}/${section}` };
  const reply = await answerOf(routes, { viewer: keeper, path, form }, services);
  assert.equal(reply.headers.get('location'), '/sekretariat/kkr-midtjylland/moeder/2024-06-18');
  const after = await database.as(keeper, (trx) => readDraft(trx, keeper, meetingId));
  const item = after?.items.find(({ title }) => title === 'Fælles beredskab');
  assert.deepEqual(
    { sectionId: item?.sectionId, recommendations: item?.recommendations, background: item?.background },
    {
      sectionId: section,
      recommendations: ['drøfter sagen', 'godkender en fælles analyse'],
      background: [
        { type: 'paragraph', content: [{ text: 'Kommunerne rammes af de samme skybrud.' }] },
        { type: 'paragraph', content: [{ text: 'Det bør drøftes.' }] },
      ],
    },
  );
  assert.match(
    await page(viewer('favrskov'), own),
    /Sat på dagsordenen til mødet den 18\. juni 2024, som ikke er sendt ud endnu/,
  );
  const twice = await answerOf(routes, { viewer: keeper, path, form }, services);
  assert.equal(twice.status, 422);
});

test('an agenda that is not begun is opened for the proposal', async () => {
  const { database, services, meetings, viewer, propose, stored } = await council();
  await propose(viewer('favrskov'));
  const [proposal] = await stored();
  const keeper = viewer('sekretariat');
  const september = meetings.get('2024-09-06') ?? asId('');
  const form = { place: `${september}/ny-3` };
  const path = `${list}/${proposal?.id}`;
  assert.equal((await answerOf(routes, { viewer: keeper, path, form }, services)).status, 303);
  const draft = await database.as(keeper, (trx) => readDraft(trx, keeper, september));
  assert.equal(draft?.items.length, 1);
  assert.equal(draft?.items[0]?.sectionId, draft?.sections[2]?.id);
});

test('a place that is gone is refused, and the agenda is not left opened', async () => {
  const { database, services, councilId, meetings, viewer, propose, stored } = await council();
  await propose(viewer('favrskov'));
  const proposalId = (await stored())[0]?.id ?? asId<'proposals'>('');
  const keeper = viewer('sekretariat');
  const september = meetings.get('2024-09-06') ?? asId('');
  const door = doorFor(services, keeper);
  const codes = async (place: string) => {
    const answer = await door.do(putProposalOnAgenda, { councilId, proposalId, place });
    return answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(await codes(`${september}/ny-99`), ['place place-gone']);
  assert.deepEqual(await codes('intet-sted'), ['place place-missing']);
  assert.equal(await database.as(keeper, (trx) => readDraft(trx, keeper, september)), null);
  assert.equal((await stored())[0]?.state.kind, 'open');
});

test('a proposal tells who sent it and who put it on, to those who prepare the council', async () => {
  const { services, councilId, meetings, viewer, propose, stored } = await council();
  await propose(viewer('favrskov'));
  const proposalId = (await stored())[0]?.id ?? asId<'proposals'>('');
  const place = `${meetings.get('2024-09-06')}/ny-3`;
  expectOk(
    await doorFor(services, viewer('sekretariat')).do(putProposalOnAgenda, { councilId, proposalId, place }),
  );
  const told = (key: string) =>
    doorFor(services, viewer(key)).read(async (trx) => {
      const history = await listHistory(trx, `proposal:${proposalId}`, services.sentences);
      return history.map(({ actorName, sentence }) => `${actorName}: ${sentence}`);
    });
  const both = [
    'Sekretariatet i KKR Midtjylland: Forslaget »Fælles beredskab« blev sat på dagsordenen til mødet den 6. september 2024.',
    'Borgmesteren i Favrskov: Forslaget »Fælles beredskab« kom ind til mødet den 18. juni 2024.',
  ];
  assert.deepEqual(await told('sekretariat'), both);
  assert.deepEqual(await told('formand'), both);
  for (const key of ['favrskov', 'gaest', 'administrator']) assert.deepEqual(await told(key), []);
});

test('the form says everything that is wrong at once, each at its field', async () => {
  const { services, councilId, viewer, stored } = await council();
  const member = doorFor(services, viewer('favrskov'));
  const codesOf = async (posted: Readonly<Record<string, string>>) => {
    const answer = await member.submit(proposeItem, { councilId, ...posted });
    return answer.ok ? [] : answer.error.map(({ field, code }) => `${field} ${code}`);
  };
  assert.deepEqual(await codesOf({}), [
    'title proposal-title-missing',
    'background proposal-background-missing',
    'meeting proposal-meeting-missing',
  ]);
  const long = { title: 'x'.repeat(301), background: ' ', recommendation: 'x'.repeat(20_001), meeting: '' };
  assert.deepEqual(await codesOf(long), [
    'title text-long',
    'background proposal-background-missing',
    'recommendation text-long',
    'meeting proposal-meeting-missing',
  ]);
  assert.deepEqual(await stored(), []);
});

test('members propose, and the secretariat puts on the agenda: nobody else does either', async () => {
  const { services, councilId, viewer, personId } = await council();
  const demo = { councilId, viewer, personId };
  assert.deepEqual(await whoMay(services, demo, proposeItem), ['chair', 'member']);
  assert.deepEqual(await whoMay(services, demo, withdrawProposal), ['chair', 'member']);
  assert.deepEqual(await whoMay(services, demo, putProposalOnAgenda), ['secretariat']);
});

test('an item deleted from the draft again leaves the proposal open: nothing gets rid of it', async () => {
  const { councilId, database, services, meetingId, viewer, propose, stored } = await council();
  await propose(viewer('favrskov'));
  const keeper = viewer('sekretariat');
  const draft = await database.as(keeper, (trx) => readDraft(trx, keeper, meetingId));
  const form = { place: `${meetingId}/${draft?.sections[2]?.id}` };
  const [proposal] = await stored();
  await answerOf(routes, { viewer: keeper, path: `${list}/${proposal?.id}`, form }, services);
  const [placed] = await stored();
  assert.equal(placed?.state.kind, 'on-agenda');
  const itemId = placed.state.itemId;
  expectOk(await doorFor(services, keeper).do(deleteItem, { councilId, meetingId, itemId }));
  assert.equal((await stored())[0]?.state.kind, 'open');
});

test('the proposer, and nobody else, takes a proposal back', async () => {
  const { services, councilId, viewer, propose, stored, page } = await council();
  await propose(viewer('favrskov'));
  const id = (await stored())[0]?.id ?? asId('');
  for (const key of ['viborg', 'favrskov-stedfortraeder', 'formand', 'sekretariat', 'administrator']) {
    const place = { councilId, proposalId: id };
    const answer = await doorFor(services, viewer(key)).do(withdrawProposal, place);
    const sits = key === 'viborg' || key === 'formand';
    assert.equal(answer.ok ? key : answer.error[0].code, sits ? 'proposal-unknown' : 'right-missing');
  }
  const path = `${own}/${id}/traek-tilbage`;
  const reply = await answerOf(routes, { viewer: viewer('favrskov'), path, form: {} }, services);
  assert.equal(reply.status, 303);
  assert.equal((await stored())[0]?.state.kind, 'withdrawn');
  assert.match(await page(viewer('sekretariat'), list), /Ingen åbne forslag/);
});

const wrongForms = [
  [{ title: '' }, 'Skriv, hvad forslaget handler om'],
  [{ background: '  ' }, 'Skriv, hvorfor sagen skal på dagsordenen'],
  [{ meeting: '' }, 'Vælg det møde'],
  [{ meeting: 'ikke-et-moede' }, 'Vælg det møde'],
  [{ background: 'x'.repeat(20_001) }, 'Her står 20001 tegn'],
] as const;

for (const [change, sentence] of wrongForms) {
  test(`a proposal is refused with »${sentence}«, and the words are kept`, async () => {
    const { viewer, propose, stored } = await council();
    const reply = await propose(viewer('favrskov'), { recommendation: 'drøfter sagen', ...change });
    assert.equal(reply.status, 422);
    const page = await reply.text();
    assert.ok(page.includes(sentence));
    assert.ok(page.includes('drøfter sagen'));
    assert.deepEqual(await stored(), []);
  });
}

test('no one but members proposes, and no one but chair and secretariat reads the list', async () => {
  const { services, viewer, propose, stored, page } = await council();
  await propose(viewer('viborg'), { title: 'Et stille forslag' });
  const id = (await stored())[0]?.id ?? '';
  const outsiders = [
    'favrskov-stedfortraeder',
    'gaest',
    'direktoer',
    'partner',
    'sekretariat',
    'administrator',
  ];
  const strangers: readonly Viewer[] = [{ kind: 'public' }, ...outsiders.map(viewer)];
  for (const stranger of strangers) {
    assert.equal((await propose(stranger)).status, 422);
    assert.equal((await page(stranger, own)).includes('Et stille forslag'), false);
  }
  const readers = ['favrskov', 'favrskov-stedfortraeder', 'gaest', 'direktoer', 'partner', 'administrator'];
  for (const reader of [{ kind: 'public' } as const, ...readers.map(viewer)]) {
    for (const path of [list, `${list}/${id}`]) {
      const reply = await answerOf(routes, { viewer: reader, path }, services);
      assert.equal(reply.status, 404);
    }
    assert.equal((await page(reader, own)).includes('Et stille forslag'), false);
  }
  assert.equal((await stored()).length, 1);
});
