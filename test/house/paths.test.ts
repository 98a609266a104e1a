import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkPaths } from './paths.ts';
import { file, prove } from './prove.ts';
import { projectRoot } from './tree.ts';

prove({
  name: 'places in prose',
  check: (tree) => checkPaths(tree, (path) => existsSync(join(projectRoot, path))),
  atLeast: 100,
  sound: [
    file('package.json', '"check": "x"'),
    file('test/dev.ts', "'land-migrations': { file }"),
    file('src/cli/commands.ts', 'serve: () => 1'),
    file('src/rooms/sittings/agendas/a.md', 'See `model/state.ts` and `../annexes`: `npm run check`.'),
    file('docs/commands.md', '`bin/tvaers-dev land-migrations` and `bin/tvaers serve`'),
    file('docs/a.md', 'See `src/kernel/clock.ts` and [the rooms](../README.md), https://kl.dk/docs/x.'),
    file('CONTRIBUTING.md', 'Add `db/migrations/NNNN-room-topic.sql`; `npm test -- PATH`.'),
  ],
  planted: [
    { fault: 'a file that is gone', file: file('docs/b.md', 'It is in `src/kernel/gone.ts`.') },
    { fault: 'a link into nothing', file: file('docs/decisions/c.md', '[here](0001-not-there.md)') },
    {
      fault: 'a place beside the page',
      file: file('src/rooms/sittings/agendas/x.md', 'See `../attachments`.'),
    },
    {
      fault: 'a file of its own room',
      file: file('src/rooms/sittings/agendas/x.md', 'See `model/gone.ts`.'),
    },
    { fault: 'a file of the kernel', file: file('CONTRIBUTING.md', 'only `kernel/gone` reads time') },
    { fault: 'a file of any room', file: file('CONTRIBUTING.md', 'it stands in `model/gone.ts`') },
    { fault: 'a page in capitals', file: file('README.md', 'docs/OVERVIEW.md tells more') },
    { fault: 'a script that is gone', file: file('README.md', '`npm run paint`') },
    { fault: 'a command of development that is gone', file: file('README.md', '`bin/tvaers-dev paint`') },
    { fault: 'a command that is gone', file: file('README.md', '`bin/tvaers paint`') },
    { fault: 'a folder that is gone', file: file('README.md', 'src/rooms/kitchen holds the food') },
  ],
});
