/** Which layer may import which, besides itself. Tests may use all that lies under test/. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  kernel: ['rules/exact'],
  platform: ['kernel', 'rules/exact'],
  // Parts of the page show the platform's forms of things (rich text, replies); the platform knows no page.
  ui: ['platform', 'kernel', 'rules/exact'],
  rooms: ['rules', 'platform', 'ui', 'kernel'],
  oparl: ['rooms', 'rules', 'platform', 'ui', 'kernel'],
  main: ['oparl', 'rooms', 'rules', 'platform', 'ui', 'kernel'],
  // `serve` starts what main puts together; nothing imports the command line.
  cli: ['main', 'oparl', 'rooms', 'rules', 'platform', 'kernel'],
  tools: ['cli', 'main', 'oparl', 'rooms', 'rules', 'platform', 'ui', 'kernel', 'test'],
  test: ['cli', 'main', 'oparl', 'rooms', 'rules', 'platform', 'ui', 'kernel', 'tools'],
};

/** Which room may go through the front door of which. A new edge belongs here first, and never closes a circle. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  // What it shows comes out of the rules alone.
  calculations: [],
  councils: [],
  documents: ['councils'],
  identity: ['councils'],
  matters: ['councils'],
  meetings: ['councils', 'identity'],
  agendas: ['councils', 'identity', 'matters', 'meetings'],
  annexes: ['agendas', 'councils', 'documents', 'matters', 'meetings'],
  proposals: ['agendas', 'councils', 'identity', 'matters', 'meetings'],
  publications: ['agendas', 'annexes', 'councils', 'documents', 'matters', 'meetings'],
  dispatches: ['agendas', 'annexes', 'councils', 'documents', 'identity', 'meetings', 'publications'],
  exports: ['agendas', 'annexes', 'councils', 'documents', 'matters', 'meetings'],
  imports: ['agendas', 'annexes', 'councils', 'documents', 'matters', 'meetings'],
};
