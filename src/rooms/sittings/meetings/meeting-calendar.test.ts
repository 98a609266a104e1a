import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asId } from '../../../kernel/ids.ts';
import type { Meeting } from './model/meeting.ts';
import { meetingCalendar } from './model/meeting-calendar.ts';

const source = {
  councilName: 'KKR Midtjylland',
  baseUrl: 'https://tvaers.example',
  at: Temporal.Instant.from('2024-05-28T08:00:00Z'),
};

const meeting: Meeting = {
  id: asId('0190f000-0000-7000-8000-000000000001'),
  councilId: asId('kkr-midtjylland'),
  heldOn: '2024-06-18',
  startsAt: '09:30',
  endsAt: '12:30',
  place: 'Favrskov Rådhus',
  form: 'physical',
  joinAddress: null,
  kind: 'ordinary',
  cancelled: null,
  sequence: 0,
};

/** The properties of the calendar's one meeting, unfolded (RFC 5545 § 3.1). */
function linesOf(changes: Partial<Meeting>): ReadonlyMap<string, string> {
  const text = meetingCalendar([{ ...meeting, ...changes }], source).replaceAll('\r\n ', '');
  const event = /BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/.exec(text)?.[1] ?? '';
  const lines = event.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
  return new Map(lines);
}

test('a meeting in summer is two hours before UTC, one in winter one hour', () => {
  const summer = linesOf({});
  assert.deepEqual([summer.get('DTSTART'), summer.get('DTEND')], ['20240618T073000Z', '20240618T103000Z']);
  const winter = linesOf({ heldOn: '2024-02-02' });
  assert.deepEqual([winter.get('DTSTART'), winter.get('DTEND')], ['20240202T083000Z', '20240202T113000Z']);
});

test('a meeting keeps its UID when everything else changes, and carries the count of changes', () => {
  const before = linesOf({});
  const after = linesOf({ heldOn: '2024-06-20', place: 'Viborg', sequence: 3 });
  assert.equal(before.get('UID'), `${meeting.id}@tvaers`);
  assert.equal(after.get('UID'), before.get('UID'));
  assert.deepEqual([before.get('SEQUENCE'), after.get('SEQUENCE')], ['0', '3']);
  assert.equal(after.get('DTSTAMP'), '20240528T080000Z');
});

test('a meeting called off stays, as cancelled and with the reason', () => {
  assert.equal(linesOf({}).get('STATUS'), 'CONFIRMED');
  const called = linesOf({ cancelled: { reason: 'Der er valg; vi mødes, når det er talt op.' } });
  assert.equal(called.get('STATUS'), 'CANCELLED');
  assert.equal(called.get('DESCRIPTION'), 'Aflyst: Der er valg\\; vi mødes\\, når det er talt op.');
});

test('the address to join stands beside the place where the reader was given it', () => {
  assert.equal(linesOf({}).get('LOCATION'), 'Favrskov Rådhus');
  const mixed = linesOf({ joinAddress: 'https://moede.example/1' });
  assert.equal(mixed.get('LOCATION'), 'Favrskov Rådhus · https://moede.example/1');
});

test('a meeting without an end lasts two hours, but not into the next day', () => {
  assert.equal(linesOf({ endsAt: null }).get('DTEND'), '20240618T093000Z'); // 11.30
  assert.equal(linesOf({ startsAt: '23:00', endsAt: null }).get('DTEND'), '20240618T215900Z'); // 23.59
});

test('no line is longer than 75 bytes, and every line ends as the format asks', () => {
  const reason = 'Mødet flyttes, fordi både formanden og næstformanden er på rejse på Færøerne. '.repeat(4);
  const text = meetingCalendar([{ ...meeting, cancelled: { reason } }], source);
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  assert.ok(longest <= 75, `${longest} bytes`);
  assert.ok(!/[^\r]\n/.test(text));
  assert.match(text, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/m);
});
