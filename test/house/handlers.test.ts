import { checkHandlers } from './handlers.ts';
import { file, prove } from './prove.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  step(${index});`);
const path = 'src/rooms/sittings/meetings/handlers/show.ts';

prove({
  name: 'handlers',
  check: checkHandlers,
  atLeast: 80,
  sound: [
    file(
      'src/rooms/sittings/meetings/handlers/sound.ts',
      'export async function show(',
      '  visit: Visit,',
      '): Promise<Response> {',
      '  // Why it is so.',
      '  ',
      ...lines(8),
      '}',
      'type Place = {',
      ...lines(9),
      '};',
      'const shown = 1;',
      'export const submit = withMeeting(async (visit, meeting) => {',
      ...lines(8),
      '});',
    ),
    file('src/rooms/sittings/meetings/queries/long.ts', 'export function long() {', ...lines(20), '}'),
  ],
  planted: [
    {
      fault: 'a function of nine lines',
      file: file(path, 'export async function show(visit: Visit) {', ...lines(9), '}'),
    },
    {
      fault: 'one whose words come in several lines',
      file: file(path, 'async function show(', '  visit: Visit,', '): Promise<Response> {', ...lines(9), '}'),
    },
    {
      fault: 'one handed to another',
      file: file(path, 'export const submit = withMeeting(async (visit) => {', ...lines(9), '});'),
    },
    {
      fault: 'one that makes handlers',
      file: file(path, 'const submit =', '  (kind: Kind) => async (visit: Visit) => {', ...lines(9), '  };'),
    },
  ],
});
