import { checkDoor } from './door.ts';
import { file, prove } from './prove.ts';

const room = 'src/rooms/sittings/notes';
const named = (name: string) => ['export const keepNote = command({', `  name: '${name}',`, '});'];

prove({
  name: 'door',
  check: checkDoor,
  atLeast: 500,
  sound: [
    file(`${room}/commands/keep-note.ts`, ...named('notes.keep-note'), "trx.insertInto('notes').execute();"),
    file(`${room}/store.ts`, 'export async function insertNote(trx) {', "  trx.insertInto('notes');", '}'),
    file(`${room}/queries/list-notes.ts`, "trx.selectFrom('notes').execute();"),
    file(
      `${room}/handlers/show.ts`,
      'visit.read((trx) => listNotes(trx));',
      "visit.db.asSystem('names', work);",
    ),
    file('src/platform/door/door.ts', 'house.db.as(viewer, work);'),
  ],
  planted: [
    {
      fault: 'a row written by a query',
      file: file(`${room}/queries/q.ts`, "trx.updateTable('notes').set({});"),
    },
    { fault: 'a row written by a handler', file: file(`${room}/handlers/h.ts`, "trx.deleteFrom('notes');") },
    { fault: 'a row written by a page', file: file(`${room}/pages/p.ts`, "trx.insertInto('notes');") },
    { fault: 'SQL by hand that writes', file: file(`${room}/queries/s.ts`, 'sql`update notes set a = 1`;') },
    { fault: 'SQL by hand that deletes', file: file(`${room}/pages/s.ts`, 'sql<Row>`delete from notes`;') },
    { fault: 'the pool itself', file: file(`${room}/commands/p.ts`, "tools.db.pool.query('update notes');") },
    { fault: 'SQL nobody can read', file: file(`${room}/queries/r.ts`, "sql.raw('insert into notes');") },
    {
      fault: 'a write behind with',
      file: file(`${room}/queries/w.ts`, 'sql`with gone as (delete from notes) select 1`;'),
    },
    {
      fault: 'a transaction by another name',
      file: file(`${room}/queries/a.ts`, 'const { as } = tools.db;'),
    },
    {
      fault: 'a transaction begun by a handler',
      file: file(`${room}/handlers/t.ts`, 'visit.db.as(visit.viewer, (trx) => work(trx));'),
    },
    {
      fault: 'a transaction begun over two lines',
      file: file(`${room}/commands/u.ts`, 'services.db', '  .wholly(viewer, work);'),
    },
    { fault: 'a transaction begun by the command line', file: file('src/cli/x.ts', 'db.as(viewer, work);') },
    {
      fault: 'a store that writes, asked by a query',
      file: file(`${room}/queries/x.ts`, "import { insertNote } from '../store.ts';"),
    },
    {
      fault: 'a store that writes, handed out at the front door',
      file: file(`${room}/index.ts`, "export { insertNote } from './store.ts';"),
    },
    {
      fault: 'a command called otherwise than its file',
      file: file(`${room}/commands/drop-note.ts`, ...named('notes.keep-note')),
    },
    {
      fault: 'a command of another room',
      file: file(`${room}/commands/keep-it.ts`, ...named('agendas.keep-it')),
    },
    {
      fault: 'two commands in one file',
      file: file(`${room}/commands/two.ts`, ...named('notes.two'), ...named('notes.three')),
    },
  ],
});
