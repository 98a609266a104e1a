import { checkFolders } from './folders.ts';
import { file, prove } from './prove.ts';

const room = 'src/rooms/sittings/notes';

prove({
  name: 'folders',
  check: checkFolders,
  atLeast: 30,
  sound: [
    file(`${room}/model/note.ts`, "import { noteWords } from '../texts.da.ts';"),
    file(
      `${room}/queries/list-notes.ts`,
      "import { note } from '../model/note.ts';",
      "trx.selectFrom('notes');",
    ),
    file(`${room}/commands/keep-note.ts`, "import { noteForm } from '../forms/note-form.ts';"),
    file(`${room}/pages/notes-page.ts`, "import type { Listed } from '../queries/list-notes.ts';"),
    file(
      `${room}/handlers/show-notes.ts`,
      "import type { Visit } from '../../../../platform/http/route.ts';",
    ),
    file(`${room}/store.ts`, "import type { Note } from './model/note.ts';", "trx.insertInto('notes');"),
    file(`${room}/routes.ts`, "import type { Route, Visit } from '../../../platform/http/route.ts';"),
  ],
  planted: [
    {
      fault: 'a query that draws a page',
      file: file(`${room}/queries/q.ts`, "import { notesPage } from '../pages/notes-page.ts';"),
    },
    {
      fault: 'a query that writes through a command',
      file: file(`${room}/queries/w.ts`, "import { keepNote } from '../commands/keep-note.ts';"),
    },
    {
      fault: 'a query that meets HTTP',
      file: file(`${room}/queries/h.ts`, "import type { Visit } from '../../../../platform/http/route.ts';"),
    },
    {
      fault: 'a page that asks the database',
      file: file(`${room}/pages/p.ts`, "const rows = trx.selectFrom('notes').execute();"),
    },
    {
      fault: 'a page that writes',
      file: file(`${room}/pages/w.ts`, "import { k } from '../commands/keep-note.ts';"),
    },
    {
      fault: 'a pure model that reads rows',
      file: file(`${room}/model/m.ts`, "import { l } from '../queries/list-notes.ts';"),
    },
    { fault: 'a model with SQL', file: file(`${room}/model/s.ts`, 'const q = sql`select 1`;') },
    {
      fault: 'a form that writes',
      file: file(`${room}/forms/f.ts`, "import { k } from '../commands/keep-note.ts';"),
    },
    {
      fault: 'a command that draws',
      file: file(`${room}/commands/c.ts`, "import { p } from '../pages/notes-page.ts';"),
    },
    { fault: 'a handler with SQL', file: file(`${room}/handlers/h.ts`, "trx.selectFrom('notes');") },
  ],
});
