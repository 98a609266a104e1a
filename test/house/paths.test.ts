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
    file('docs/a.md', 'See `src/kernel/clock.ts` and [the rooms](../README.md), https://kl.dk/docs/x.'),
    file('CONTRIBUTING.md', 'Add `db/migrations/NNNN-room-topic.sql`; `npm test -- PATH`.'),
  ],
  planted: [
    { fault: 'a file that is gone', file: file('docs/b.md', 'It is in `src/kernel/gone.ts`.') },
    { fault: 'a link into nothing', file: file('docs/decisions/c.md', '[here](0001-not-there.md)') },
    { fault: 'a folder that is gone', file: file('README.md', 'src/rooms/kitchen holds the food') },
  ],
});
