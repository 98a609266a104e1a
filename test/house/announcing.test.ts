import { checkAnnouncing } from './announcing.ts';
import { file, prove } from './prove.ts';

const room = 'src/rooms/sittings/meetings';
const rights = file('docs/rights.md', '| meetings | everyone reads | select |', '| jobs | system | all |');
const store = file(
  `${room}/store.ts`,
  'export async function setPlace(trx, id) {',
  "  await trx.updateTable('meetings').set({ place: '' });",
  '}',
  '',
  'export async function plan(trx) {',
  "  await trx.insertInto('jobs').values({});",
  '}',
);
const commandOf = (name: string, announces: boolean, ...lines: readonly string[]) =>
  file(
    `${room}/commands/${name}.ts`,
    'export const c = command({',
    ...(announces ? ['  announces: true,'] : []),
    ...lines,
    '});',
  );

prove({
  name: 'announcing',
  // What is listed as quiet stands in the project alone.
  check: (tree) => (tree.includes(rights) ? checkAnnouncing(tree, {}) : checkAnnouncing(tree)),
  atLeast: 80,
  sound: [
    rights,
    store,
    commandOf('move-meeting', true, 'await setPlace(act.trx, id);'),
    commandOf('plan-work', false, 'await plan(act.trx);'),
    commandOf('read-meeting', false, "await act.trx.selectFrom('meetings').execute();"),
  ],
  planted: [
    {
      fault: 'a row everyone reads, written and not announced',
      file: commandOf('drop-meeting', false, "await act.trx.deleteFrom('meetings').execute();"),
    },
    {
      fault: 'the same through the store',
      file: commandOf('place-meeting', false, 'await setPlace(act.trx, id);'),
    },
    {
      fault: 'the same in SQL by hand',
      file: commandOf(
        'end-meeting',
        false,
        'await sql`update meetings set ends_at = null`.execute(act.trx);',
      ),
    },
    {
      fault: 'an announcement of what nobody outside reads',
      file: commandOf('plan-more', true, 'await plan(act.trx);'),
    },
  ],
});
