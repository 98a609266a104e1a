import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { preparedMeeting, secret } from '../../../../test/prepared-meeting.ts';
import { until } from '../../../../test/until.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { asId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { systemViewer, type Viewer } from '../../../kernel/viewer.ts';
import { doorFor, type House } from '../../../platform/door/index.ts';
import { MailFailure } from '../../../platform/mail/index.ts';
import { agendaOf, findVersion } from '../../sittings/agenda-papers/index.ts';
import { agendaKind } from '../../sittings/agendas/index.ts';
import { sendAgain as again } from './commands/send-again.ts';
import { sendOut } from './commands/send-out.ts';
import { sendDueMails as sendDue } from './jobs/send-due-mails.ts';
import { listDispatches } from './queries/list-dispatches.ts';
import { dispatchRoutes } from './routes.ts';

const routes = dispatchRoutes([agendaKind]);
type Order = Omit<Parameters<typeof sendOut.run>[1], 'kind'>;
type Again = Omit<Parameters<typeof again.run>[1], 'kind'>;
const sendOutAgenda = (services: House, viewer: Viewer, order: Order) =>
  doorFor(services, viewer).do(sendOut, { ...order, kind: agendaKind });
const sendAgain = (services: House, viewer: Viewer, order: Again) =>
  doorFor(services, viewer).do(again, { ...order, kind: agendaKind });
const sendDueMails = (services: Parameters<typeof sendDue>[0]) => sendDue(services, [agendaKind]);
const path = '/sekretariat/kkr-midtjylland/moeder/2024-06-18/udsendelse';
const inTime = '2024-06-10T08:00:00Z';

/** The council with an approved agenda, and services at the instant. */
async function approvedMeeting(at = inTime) {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const versionId = await meeting.approve(at);
  const services = await testServices(database, fixedClock(at));
  const keeper = meeting.viewer('sekretariat');
  const page = async (viewer = keeper) => (await answerOf(routes, { viewer, path }, services)).text();
  const receivers = /name="receivers" value="([^"]+)"/.exec(await page())?.[1] ?? '';
  const input = {
    councilId: meeting.councilId,
    params: { council: meeting.councilId, date: '2024-06-18' },
    paperId: versionId,
    receivers,
    confirmed: true,
    lateReason: '',
  };
  return { ...meeting, database, services, keeper, versionId, input, page };
}

type Approved = Awaited<ReturnType<typeof approvedMeeting>>;

function logOf({ database, meetingId, councilId }: Approved) {
  return database.as(systemViewer, (trx) =>
    listDispatches(trx, systemViewer, councilId, agendaOf(meetingId)),
  );
}

test('the page shows deadline, receivers and the mail before anything is sent', async () => {
  const council = await approvedMeeting();
  const page = await council.page();
  assert.match(page, /Fristen er overholdt/);
  assert.match(page, /senest den 11\. juni 2024/);
  // 2 chairs, 4 members, 2 substitutes; guest, officer and partner get nothing.
  assert.match(page, /Send ud til 8 modtagere/);
  assert.match(page, /Viceborgmesteren i Favrskov/);
  assert.doesNotMatch(page, /KL-bestyrelsesmedlem/);
  assert.match(page, /Dagsorden: KKR Midtjylland tirsdag den 18\. juni 2024/);
});

test('sending out marks, publishes and queues one mail for each receiver', async () => {
  const council = await approvedMeeting();
  const { services, keeper, input } = council;
  assert.equal(expectOk(await sendOutAgenda(services, keeper, input)), 8);
  const version = await council.database.as({ kind: 'public' }, (trx) =>
    findVersion(trx, { kind: 'public' }, council.meetingId),
  );
  assert.equal(version?.sentAt?.toISOString(), '2024-06-10T08:00:00.000Z');
  const found = await council.database.as({ kind: 'public' }, (trx) =>
    trx.selectFrom('search_entries').select('title').execute(),
  );
  assert.ok(found.some(({ title }) => title.includes('Godkendelse af referat')));
  assert.deepEqual(await sendDueMails(services), { sent: 8, failed: 0 });
  assert.equal(services.sent.length, 8);
  const log = await logOf(council);
  assert.equal(log.length, 1);
  assert.equal(log[0]?.startedBy, 'Sekretariatet i KKR Midtjylland');
  assert.ok(log[0]?.mails.every(({ state, sentAt }) => state === 'sent' && sentAt !== null));
});

test('the mail carries the meeting as a calendar file and an id of its own', async () => {
  const council = await approvedMeeting();
  expectOk(await sendOutAgenda(council.services, council.keeper, council.input));
  await sendDueMails(council.services);
  const mails = council.services.sent;
  const mail = mails.find(({ to }) => to === 'favrskov@tvaers.example');
  assert.match(mail?.text ?? '', /lukket punkt: Personsag/);
  assert.equal(mail?.attachments?.[0]?.fileName, 'moede-2024-06-18.ics');
  // 18 June 2024 9.30 in Denmark is 7.30 UTC.
  assert.match(String(mail?.attachments?.[0]?.content), /BEGIN:VCALENDAR[\s\S]*DTSTART:20240618T073000Z/);
  assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 8);
});

test('two who press the button at once send it once', async () => {
  const { services, keeper, viewer, input } = await approvedMeeting();
  const [one, other] = await Promise.all([
    sendOutAgenda(services, keeper, input),
    sendOutAgenda(services, viewer('sekretariat2'), input),
  ]);
  assert.deepEqual([one.ok, other.ok].sort(), [false, true]);
  assert.deepEqual(await sendDueMails(services), { sent: 8, failed: 0 });
});

test('a receiver who came since the page was shown stops the sending', async () => {
  const { services, keeper, input } = await approvedMeeting();
  const answer = await sendOutAgenda(services, keeper, { ...input, receivers: 'an older list' });
  assert.equal(answer.ok ? 'sent' : answer.error[0].code, 'dispatch-receivers-changed');
});

test('without the tick nothing is sent, and the page says so', async () => {
  const { services, keeper, versionId, input } = await approvedMeeting();
  const form = { paperId: versionId, receivers: input.receivers };
  const reply = await answerOf(routes, { viewer: keeper, path, form }, services);
  assert.equal(reply.status, 422);
  assert.match(await reply.text(), /Sæt kryds ved, at du har set modtagerne/);
});

test('everything that is wrong with the form is said at once, each at its field', async () => {
  const { services, keeper, input } = await approvedMeeting('2024-06-12T08:00:00Z');
  const answer = await sendOutAgenda(services, keeper, { ...input, receivers: 'x', confirmed: false });
  const codes = answer.ok ? '' : answer.error.map(({ code }) => code).join(' ');
  assert.equal(codes, 'dispatch-receivers-changed dispatch-late-reason-missing dispatch-unconfirmed');
  const form = { paperId: '', receivers: '' };
  const reply = await answerOf(routes, { viewer: keeper, path, form }, services);
  assert.equal(reply.status, 422);
  assert.match(await reply.text(), /href="#lateReason"[\s\S]*href="#confirmed"/);
});

test('after the deadline a reason is asked for, kept and shown', async () => {
  const council = await approvedMeeting('2024-06-12T08:00:00Z');
  const { services, keeper, input } = council;
  assert.match(await council.page(), /Den er 1 dag for sent på den/);
  const silent = await sendOutAgenda(services, keeper, input);
  assert.equal(silent.ok ? 'sent' : silent.error[0].code, 'dispatch-late-reason-missing');
  expectOk(await sendOutAgenda(services, keeper, { ...input, lateReason: 'Aftalen kom den 11. juni' }));
  const kept = await council.database.as(keeper, (trx) =>
    trx.selectFrom('deadline_deviations').select(['deadline', 'moved_to', 'reason']).execute(),
  );
  assert.deepEqual(kept, [
    { deadline: 'agenda', moved_to: '2024-06-12', reason: 'Aftalen kom den 11. juni' },
  ]);
});

test('the agenda of a meeting that was held is put up, and no one is written to', async () => {
  const council = await approvedMeeting('2024-06-20T08:00:00Z');
  assert.match(await council.page(), /Offentliggør dagsordenen/);
  assert.equal(expectOk(await sendOutAgenda(council.services, council.keeper, council.input)), 0);
  assert.deepEqual(await sendDueMails(council.services), { sent: 0, failed: 0 });
  assert.match(await council.page(), /Offentliggjort, uden at der blev sendt mails/);
});

/** Services at a later instant with a mail server that answers as told. */
function withServer({ services }: Approved, at: string, fail: (to: string) => Error | null) {
  const mail = {
    async send({ to }: { to: string }) {
      const error = fail(to);
      if (error) throw error;
    },
  };
  return { ...services, mail, clock: fixedClock(at) };
}

const busy = () => new MailFailure('451 Try later', false);

test('a mail that is not taken is tried again with the same id, later and later, and then given up', async () => {
  const council = await approvedMeeting();
  expectOk(await sendOutAgenda(council.services, council.keeper, council.input));
  const tried: string[] = [];
  const fail = (to: string) => {
    if (to !== 'viborg@tvaers.example') return null;
    tried.push(to);
    return busy();
  };
  // Waits after each attempt: 1 + 5 + 15 + 60 + 240 + 720 minutes; a look a minute too early sends nothing.
  const attempts = ['08:00', '08:01', '08:06', '08:21', '09:21', '13:21'].map(
    (time) => `2024-06-10T${time}:00Z`,
  );
  for (const at of [...attempts, '2024-06-11T01:21:00Z']) {
    const early = Temporal.Instant.from(at).subtract({ seconds: 30 }).toString();
    assert.equal((await sendDueMails(withServer(council, early, fail))).failed, 0);
    assert.equal((await sendDueMails(withServer(council, at, fail))).failed, 1);
  }
  assert.equal(tried.length, 7);
  const log = await logOf(council);
  const given = log[0]?.mails.find(({ email }) => email === 'viborg@tvaers.example');
  assert.deepEqual(
    { state: given?.state, attempts: given?.attempts, lastError: given?.lastError },
    { state: 'failed', attempts: 7, lastError: '451 Try later' },
  );
  assert.match(await council.page(), /7 af 8 sendt, 1 fejlet/);
});

test('a mailbox that does not exist fails at once and can be sent to again when it is put right', async () => {
  const council = await approvedMeeting();
  const { services, keeper, versionId, input } = council;
  expectOk(await sendOutAgenda(services, keeper, input));
  const gone = (to: string) => (to.startsWith('skive') ? new MailFailure('550 No such user', true) : null);
  assert.deepEqual(await sendDueMails(withServer(council, inTime, gone)), { sent: 7, failed: 1 });
  await council.database.as(systemViewer, (trx) =>
    trx
      .updateTable('people')
      .set({ email: 'skive2@tvaers.example' })
      .where('id', '=', council.personId('skive'))
      .execute(),
  );
  const order = {
    councilId: input.councilId,
    params: input.params,
    paperId: versionId,
    to: 'failed' as const,
  };
  assert.equal(expectOk(await sendAgain(services, keeper, order)), 1);
  assert.deepEqual(await sendDueMails(services), { sent: 1, failed: 0 });
  assert.deepEqual(
    services.sent.map(({ to }) => to),
    ['skive2@tvaers.example'],
  );
  const states = (await logOf(council)).flatMap(({ mails }) =>
    mails.filter(({ personId }) => personId === council.personId('skive')).map(({ state }) => state),
  );
  assert.deepEqual(states.toSorted(), ['failed', 'sent']);
  const none = await sendAgain(services, keeper, order);
  assert.equal(none.ok ? 'sent' : none.error[0].code, 'dispatch-none-failed');
});

test('one person gets the mail once more, with a new id', async () => {
  const council = await approvedMeeting();
  const { services, keeper, versionId, input } = council;
  expectOk(await sendOutAgenda(services, keeper, input));
  await sendDueMails(services);
  const form = { paperId: versionId, person: council.personId('aarhus') };
  const reply = await answerOf(routes, { viewer: keeper, path: `${path}/igen`, form }, services);
  assert.equal(reply.status, 303);
  await sendDueMails(services);
  const ids = services.sent.filter(({ to }) => to.startsWith('aarhus')).map(({ messageId }) => messageId);
  assert.equal(new Set(ids).size, 2);
});

test('a process that died while it sent gives the mail back with the same id', async () => {
  const council = await approvedMeeting();
  expectOk(await sendOutAgenda(council.services, council.keeper, council.input));
  const ids: (string | undefined)[] = [];
  const stuck = {
    send(mail: { messageId?: string }) {
      ids.push(mail.messageId);
      return new Promise<void>(() => {});
    },
  };
  void sendDueMails({ ...council.services, mail: stuck });
  await until(() => ids.length > 0);
  assert.deepEqual(await sendDueMails(council.services), { sent: 7, failed: 0 });
  const later = { ...council.services, clock: fixedClock('2024-06-10T08:10:00Z') };
  assert.deepEqual(await sendDueMails(later), { sent: 1, failed: 0 });
  assert.equal(council.services.sent.at(-1)?.messageId, ids[0]);
});

test('the chair reads the log but has no button, and sees who got the mail', async () => {
  const council = await approvedMeeting();
  expectOk(await sendOutAgenda(council.services, council.keeper, council.input));
  const page = await council.page(council.viewer('formand'));
  assert.match(page, /8 i kø/);
  assert.match(page, /Borgmesteren i Skive/);
  assert.doesNotMatch(page, /<form[^>]*udsendelse/);
});

const outsiders = ['favrskov', 'favrskov-stedfortraeder', 'gaest', 'direktoer', 'partner', 'administrator'];

test('nobody else reads the log or the mail, or sends anything, even past the door', async () => {
  const council = await approvedMeeting();
  const { services, input, versionId } = council;
  const elsewhere: Viewer = {
    kind: 'person',
    personId: council.personId('partner'),
    name: 'Sekretariatet i et andet råd',
    grants: [{ role: 'secretariat', councilId: asId('kkr-nordjylland'), municipalityCode: null }],
  };
  for (const viewer of [{ kind: 'public' } as const, elsewhere, ...outsiders.map(council.viewer)]) {
    for (const address of [path, `${path}/mail?version=1`]) {
      const reply = await answerOf(routes, { viewer, path: address }, services);
      assert.equal(reply.status, 404);
      assert.equal((await reply.text()).includes(secret), false);
    }
    assert.equal((await sendOutAgenda(services, viewer, input)).ok, false);
    const order = { councilId: input.councilId, params: input.params, paperId: versionId };
    const to = { personId: council.personId('favrskov') };
    assert.equal((await sendAgain(services, viewer, { ...order, to })).ok, false);
  }
  assert.deepEqual(await logOf(council), []);
});
