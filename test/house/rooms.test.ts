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
  ].map(room),
  planted: [
    { fault: 'a kind of file of its own', file: room('services.ts') },
    { fault: 'a kind of folder of its own', file: room('jobs/send.ts') },
    { fault: 'a folder inside a folder', file: room('pages/parts/head.ts') },
    { fault: 'a name in another manner', file: room('commands/planMeeting.ts') },
    { fault: 'a room without README and front door', file: file('src/rooms/sittings/matters/store.ts') },
    { fault: 'a room that is not in the table', file: file('src/rooms/ground/kitchen/index.ts') },
  ],
});
