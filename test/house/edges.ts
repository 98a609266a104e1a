/** Which layer may import which, or which folder or file of it, besides itself. Tests may use all that lies under test/. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  richtext: [],
  kernel: ['rules/exact'],
  // What the pages of the site are called: it knows none of them, and all who make a link or answer a route may ask it.
  addresses: ['kernel'],
  // Of the house the reader knows only what an answer and a refusal are.
  reader: ['src/kernel/result.ts', 'src/kernel/errors.ts', 'richtext', 'rules/exact'],
  // The platform turns files into what the reader takes in; it reads no agenda itself.
  platform: ['reader/source', 'richtext', 'src/addresses/names.ts', 'kernel', 'rules/exact'],
  // Parts of the page show the platform's forms of things (rich text, replies); the platform knows no page.
  ui: ['platform', 'richtext', 'addresses', 'kernel', 'rules/exact'],
  // Forms as data: any room may ask with them, so they know none, and no rule.
  questions: ['platform', 'ui', 'addresses', 'kernel', 'rules/exact', 'rules/forms'],
  rooms: ['questions', 'reader', 'richtext', 'rules', 'platform', 'ui', 'addresses', 'kernel'],
  main: ['rooms', 'rules', 'platform', 'ui', 'addresses', 'kernel'],
  // `serve` starts what main puts together; nothing imports the command line.
  cli: ['main', 'rooms', 'reader', 'rules', 'platform', 'addresses', 'kernel'],
  tools: [
    'cli',
    'main',
    'rooms',
    'reader',
    'richtext',
    'rules',
    'platform',
    'ui',
    'addresses',
    'kernel',
    'test',
  ],
  test: [
    'cli',
    'main',
    'rooms',
    'questions',
    'reader',
    'richtext',
    'rules',
    'platform',
    'ui',
    'addresses',
    'kernel',
    'tools',
  ],
};

/** The parts of `src/questions`, and which of them each may import. From outside they are reached through its front door. */
export const questionParts: Readonly<Record<string, readonly string[]>> = {
  forms: [],
  reading: ['forms'],
  showing: ['forms', 'reading'],
  asking: ['forms', 'reading', 'showing'],
  'taking-away': ['forms', 'reading', 'showing', 'asking'],
};

/**
 * The packages of the workspace, each usable alone: how they are named from outside, their doors, and what they may
 * take from elsewhere. Tests may take more.
 */
export const workspaces: Readonly<Record<string, Workspace>> = {
  rules: { name: 'tvaers-rules', packages: [] },
  richtext: { name: 'tvaers-richtext', packages: ['zod'] },
  reader: { name: 'tvaers-reader', packages: ['linkedom', 'zod'] },
};
type Workspace = { readonly name: string; readonly packages: readonly string[] };

/** The rooms of each wing. A room not here is a fault; a wing is read as one thing. */
export const wings: Readonly<Record<string, readonly string[]>> = {
  ground: ['councils', 'identity', 'passkeys', 'providers', 'files', 'papers', 'search', 'history'],
  sittings: ['meetings', 'matters', 'proposals', 'agenda-papers', 'item-files', 'agendas', 'annexes'],
  outward: ['publications', 'dispatches', 'exports', 'public-site', 'notices'],
  inward: ['imports', 'import-runs', 'signs', 'calculations'],
  desk: ['year-plan'],
};

/** Which wing may go through the front doors of which. What lies above reads what lies below, never the other way. */
export const wingEdges: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  sittings: ['ground'],
  outward: ['ground', 'sittings'],
  inward: ['ground', 'sittings'],
  desk: ['ground', 'sittings'],
};

/**
 * Which room may go through the front door of which within its wing. A new edge belongs here first, one that nobody
 * uses is a fault, and none closes a circle.
 */
export const roomEdges: Readonly<Record<string, readonly string[]>> = {
  councils: ['history'],
  identity: ['councils', 'history'],
  passkeys: ['identity'],
  providers: ['identity'],
  search: ['councils'],
  agendas: ['agenda-papers', 'item-files', 'matters', 'meetings'],
  annexes: ['agenda-papers', 'agendas', 'item-files', 'meetings'],
  proposals: ['agendas', 'matters', 'meetings'],
  imports: ['signs'],
  'import-runs': ['imports'],
  dispatches: ['publications'],
  'public-site': ['publications'],
};
