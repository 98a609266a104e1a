import { wings as houseWings } from './edges.ts';
import { type Fault, type Finding, isSource, isTest, type Tree } from './tree.ts';

const files = [
  'README.md',
  'index.ts',
  'model.ts',
  'store.ts',
  'routes.ts',
  // The room's kind of paper (src/rooms/ground/papers/model/kind.ts).
  'kind.ts',
  'ways.ts',
  'texts.da.ts',
  'storyboards.ts',
];
const foldersOfSubjects = [
  'model',
  'queries',
  'store',
  'commands',
  'steps',
  'jobs',
  'forms',
  'pages',
  'handlers',
];
/** A room with more files than this is split, or its README says why not. */
const mostFiles = 25;
const excuse = /^More than 25 files because \S/m;
const required = ['README.md', 'index.ts'];
const subject = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.ts$/;

/**
 * Every room has one shape: known kinds of file and folder, one meaning each, and nothing beside them (CONTRIBUTING).
 */
export function checkRooms(
  tree: Tree,
  wings: Readonly<Record<string, readonly string[]>> = houseWings,
): Finding {
  const inRooms = tree.flatMap(({ path }) => {
    const [, wing = '', room = '', rest = ''] = /^src\/rooms\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
    return room ? [{ path, place: `${wing}/${room}`, rest }] : [];
  });
  const loose = tree.filter(({ path }) => /^src\/rooms\/([^/]+\/)?[^/]+$/.test(path));
  const places = [...new Set(inRooms.map(({ place }) => place))];
  const misplaced = [...inRooms.filter(({ rest }) => !hasPlace(rest)), ...loose].map(({ path }) =>
    fault(path, 'no kind of file a room has'),
  );
  const incomplete = places.flatMap((place) => {
    const own = inRooms.filter((each) => each.place === place).map(({ rest }) => rest);
    return required
      .filter((name) => !own.includes(name))
      .map((name) => fault(`src/rooms/${place}`, `the room ${place} lacks its ${name}`));
  });
  const crowded = places
    .filter((place) => countSources(tree, place) > mostFiles && !excuse.test(readmeOf(tree, place)))
    .map((place) =>
      fault(
        `src/rooms/${place}`,
        `the room ${place} has ${countSources(tree, place)} files: split it, or begin a line of its README with "More than ${mostFiles} files because …"`,
      ),
    );
  const known = Object.entries(wings).flatMap(([wing, rooms]) => rooms.map((room) => `${wing}/${room}`));
  const unknown = places
    .filter((place) => !known.includes(place))
    .map((place) => fault(`src/rooms/${place}`, `the room ${place} is not in test/house/edges.ts`));
  return { seen: inRooms.length, faults: [...misplaced, ...incomplete, ...crowded, ...unknown] };
}

/** A test lies beside its code (`plan-meeting.test.ts`, `plan-meeting.browser.test.ts`), or beside the room's front door under a name of its own. */
function hasPlace(rest: string): boolean {
  const [folder, name, ...deeper] = rest.split('/');
  if (name === undefined) return isTest(rest) || files.includes(rest);
  return (
    deeper.length === 0 &&
    foldersOfSubjects.includes(folder ?? '') &&
    subject.test(name.replace(/(\.[a-z]+)?\.test\.ts$/, '.ts'))
  );
}

/** The product's own files; tests count for nothing. */
function countSources(tree: Tree, place: string): number {
  return tree.filter((file) => isSource(file) && file.path.startsWith(`src/rooms/${place}/`)).length;
}

function readmeOf(tree: Tree, place: string): string {
  return tree.find(({ path }) => path === `src/rooms/${place}/README.md`)?.text ?? '';
}

function fault(path: string, what: string): Fault {
  return { path, line: 1, what };
}
