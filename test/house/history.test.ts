import { checkHistory } from './history.ts';
import { file, prove } from './prove.ts';

const room = 'src/rooms/sittings/meetings';
const tells = (kind: string) => `    act.tell({ about: [\`${kind}:\${id}\`] });`;
const reads = (kind: string) => `  const told = await listHistory(trx, \`${kind}:\${id}\`, sentences);`;

prove({
  name: 'history',
  check: checkHistory,
  atLeast: 12,
  sound: [
    file(`${room}/commands/plan-meeting.ts`, tells('meeting'), tells('paper')),
    file(`${room}/commands/move-meeting.ts`, `    await takeTurns(act, \`calendar:\${id}\`);`),
    file(`${room}/queries/describe-form.ts`, reads('meeting')),
  ],
  planted: [
    {
      fault: 'a thing that is told of and has no page that shows it',
      file: file(`${room}/commands/add-seat.ts`, tells('seat')),
    },
    { fault: 'the same in a step', file: file(`${room}/steps/tell-seat.ts`, tells('seat')) },
    {
      fault: 'history read in a handler',
      file: file(`${room}/handlers/show-form.ts`, `  ${reads('meeting')}`),
    },
  ],
});
