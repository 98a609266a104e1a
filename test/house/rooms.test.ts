import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, prove } from './prove.ts';
import { checkRooms } from './rooms.ts';

const room = (name: string) => file(`src/rooms/sittings/meetings/${name}`);

prove({
  name: 'rooms',
  check: checkRooms,
  atLeast: 40,
  sound: [
    'README.md',
    'index.ts',
    'commands/plan-meeting.ts',
    'commands/plan-meeting.test.ts',
    'forms/meeting-form.ts',
    'handlers/meeting.ts',
    'model/state.ts',
    'queries/find-meeting.ts',
    'journey.test.ts',
    'texts.da.ts',
    'model/agreed-deadline.ts',
    'forms/meeting-form.ts',
    'handlers/show-meeting.ts',
  ].map(room),
  planted: [
    { fault: 'a kind of file of its own', file: room('services.ts') },
    { fault: 'a kind of folder of its own', file: room('workers/send.ts') },
    { fault: 'a folder inside a folder', file: room('pages/parts/head.ts') },
    { fault: 'a name in another manner', file: room('commands/planMeeting.ts') },
    { fault: 'a room without README and front door', file: file('src/rooms/sittings/matters/store.ts') },
    { fault: 'a room that is not in the table', file: file('src/rooms/ground/kitchen/index.ts') },
  ],
});

test('rooms: a room of more than 25 files is found, unless its README says why', () => {
  const files = (count: number) => Array.from({ length: count }, (_, at) => room(`forms/question-${at}.ts`));
  const whatOf = (count: number, ...readme: readonly string[]) =>
    checkRooms([
      file('src/rooms/sittings/meetings/README.md', ...readme),
      room('index.ts'),
      room('forms/question-0.test.ts'),
      ...files(count),
    ]).faults.map(({ what }) => what);
  assert.deepEqual(whatOf(24), []);
  assert.match(whatOf(25).join(), /^the room sittings\/meetings has 26 files: split it, or begin a line/);
  assert.equal(whatOf(25, '# Meetings', 'More than 25 files because').length, 1);
  assert.deepEqual(whatOf(25, '# Meetings', 'More than 25 files because each question is one.'), []);
});
