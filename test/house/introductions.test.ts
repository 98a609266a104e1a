import { checkIntroductions } from './introductions.ts';
import { file, prove } from './prove.ts';

const telling = "await sql`select set_config('role', 'tvaers_app', true)`.execute(trx);";
const place = 'src/platform/postgres/database.ts';

prove({
  name: 'introductions',
  check: checkIntroductions,
  atLeast: 700,
  sound: [
    file(place, 'export async function introduce(trx, viewer) {', telling, '}'),
    file('src/platform/door/door.ts', "import { introduce } from '../postgres/database.ts';"),
    file(
      'src/rooms/sittings/notes/queries/q.ts',
      "sql`update notes set role = 'chair'`;",
      '// a set of roles',
    ),
  ],
  planted: [
    {
      fault: 'a room that makes itself the system',
      file: file('src/rooms/sittings/notes/store.ts', telling),
    },
    {
      fault: 'a kind set on the command line',
      file: file('src/cli/x.ts', "sql`SELECT set_config ('tvaers.kind', 'system', true)`;"),
    },
    { fault: 'a role set by hand', file: file('src/main/x.ts', "pool.query('set local role postgres');") },
    { fault: 'a role given up', file: file('tools/x.ts', "client.query('reset role');") },
    { fault: 'a setting of the policies', file: file('bin/x.cjs', 'query("set tvaers.kind = \'system\'");') },
    {
      fault: 'a session that is somebody else’s',
      file: file('reader/x.ts', "q('set session authorization x');"),
    },
    { fault: 'everything forgotten', file: file('src/platform/jobs/x.ts', "q('discard all');") },
    { fault: 'SQL nobody can read', file: file('src/platform/jobs/y.ts', 'sql.raw(text).execute(trx);') },
    {
      fault: 'an introduction beside the door',
      file: file('src/main/y.ts', "import { type Trx, introduce } from '../platform/postgres/database.ts';"),
    },
    { fault: 'a second statement in the one place', file: file(place, telling, telling) },
  ],
});
