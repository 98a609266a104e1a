import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../../../test/database.ts';
import { preparedMeeting } from '../../../../../test/prepared-meeting.ts';
import { testServices } from '../../../../../test/visit.ts';
import { fixedClock } from '../../../../kernel/clock.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import { beginDispatch } from './begin-dispatch.ts';
import { recordMail } from './record-mail.ts';

// Planted fault: the state asked of 'queued' whatever the row says; then the mail that was sent has failed.
test('what is told late of a mail that was settled meanwhile changes nothing', async () => {
  const { database } = await testDatabase();
  const meeting = await preparedMeeting(database);
  const paperId = await meeting.approve('2024-06-10T08:00:00Z');
  const services = await testServices(database, fixedClock('2024-06-10T08:00:00Z'));
  const receivers = [
    { personId: meeting.personId('favrskov'), email: 'favrskov@tvaers.example', withClosed: true },
  ];
  const { councilId } = meeting;
  expectOk(
    await doorFor(services, meeting.viewer('sekretariat')).do(beginDispatch, {
      councilId,
      paperId,
      receivers,
    }),
  );
  const house = doorFor(services, systemAs('mail'));
  const states = () =>
    database.asSystem('mail', (trx) => trx.selectFrom('dispatch_mails').select(['id', 'state']).execute());
  const [mail] = await states();
  assert.ok(mail);
  expectOk(await house.do(recordMail, { mailId: mail.id, failure: null }));
  expectOk(await house.do(recordMail, { mailId: mail.id, failure: { reason: '550 Nej', retryAt: null } }));
  assert.deepEqual(await states(), [{ id: mail.id, state: 'sent' }]);
});
