import { blankWords } from './blank.ts';
import { targetOf } from './imports.ts';
import { type Fault, type Finding, isSource, type SourceFile, type Tree } from './tree.ts';

/** A piece of a room's code by its file and its name, and which others it names. */
type Piece = { readonly key: string; readonly file: SourceFile; readonly text: string };

const inRooms = /^src\/rooms\//;
const isCommand = /\/commands\/[^/]+\.ts$/;
const asSystem = /^ {2}as: '/m;
const byHouse = /^ {2}by: 'house',$/m;

/**
 * A command that runs another as a system actor, near or far, begins by the login that may become one (`by: 'house'`):
 * else it throws the first time somebody really does it. Followed through steps and other rooms' front doors, function
 * by function; what a kind of paper hands in is found where it runs (`test/second-kind.test.ts`).
 */
export function checkReaching(tree: Tree): Finding {
  const files = tree.filter(isSource).filter(({ path }) => inRooms.test(path));
  const pieces = new Map(files.flatMap(piecesOf).map((piece) => [piece.key, piece]));
  const ways = new Map(files.map((file) => [file.path, namesIn(file)]));
  const commands = [...pieces.values()].filter(
    ({ file, text }) => isCommand.test(file.path) && /= command(?:WithPreparation)?\(\{/.test(text),
  );
  const reached = (piece: Piece) => asSystem.test(piece.text);
  const faults = commands.flatMap((command): readonly Fault[] => {
    const far = [...followed(command, pieces, ways)].filter((each) => each !== command && reached(each));
    const [first] = far;
    const fault = (what: string) => [{ path: command.file.path, line: 1, what }];
    if (first && !byHouse.test(command.text) && !reached(command))
      return fault(`reaches ${first.key}, which runs as the system, and does not say by: 'house'`);
    if (!first && byHouse.test(command.text))
      return fault("says by: 'house' and reaches nothing that needs it");
    return [];
  });
  return { seen: commands.length, faults };
}

function followed(from: Piece, pieces: ReadonlyMap<string, Piece>, ways: ReadonlyMap<string, Names>) {
  const seen = new Set<Piece>([from]);
  for (const piece of seen) {
    for (const key of namedBy(piece, ways)) {
      const next = pieces.get(key);
      if (next) seen.add(next);
    }
  }
  return seen;
}

/** A name as a file uses it → where it stands: `path#name`. */
type Names = ReadonlyMap<string, string>;

function namedBy({ file, text }: Piece, ways: ReadonlyMap<string, Names>): readonly string[] {
  const own = ways.get(file.path);
  const words = new Set(blankWords(text).match(/\b[A-Za-z]\w*\b/g));
  return [...words].flatMap((word) => {
    const there = own?.get(word) ?? `${file.path}#${word}`;
    const [path = '', name = ''] = there.split('#');
    // A front door hands on what stands elsewhere.
    return path.endsWith('/index.ts') ? (ways.get(path)?.get(name) ?? there) : there;
  });
}

function namesIn({ path, text }: SourceFile): Names {
  const named = text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)';/gm);
  return new Map(
    [...named].flatMap(([, names = '', specifier = '']) =>
      names.split(',').flatMap((each) => {
        const [name = '', as = name] = each
          .replace(/\btype\b/, '')
          .trim()
          .split(/\s+as\s+/);
        return name === '' ? [] : [[as, `${targetOf(path, specifier)}#${name}`] as const];
      }),
    ),
  );
}

/** A file cut at its top-level names. */
function piecesOf(file: SourceFile): readonly Piece[] {
  return file.text.split(/^(?=(?:export )?(?:async )?(?:function|const) \w)/m).flatMap((text) => {
    const name = /^(?:export )?(?:async )?(?:function|const) (\w+)/.exec(text)?.[1];
    return name ? [{ key: `${file.path}#${name}`, file, text }] : [];
  });
}
