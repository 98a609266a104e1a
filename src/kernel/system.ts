/**
 * What acts where nobody is signed in, or on somebody's behalf with more than they have: the whole list, each with the
 * reason it is on it. An event names the actor; nothing acts as a system without a name.
 */
export const systemActors = {
  accounts: 'Passwords and sessions are read and written by nobody else, on the person’s behalf.',
  files:
    'A file is known by its bytes and opens nothing by itself: whoever refers to it decides who reads it.',
  mail: 'Mails go out after whoever sent them has gone home.',
  jobs: 'Work that waits is done where nobody is signed in.',
  names: 'A list shows the names of people its reader may not look up in the register.',
  exports: 'Files made of a paper are kept for the next reader of the same kind.',
  reference: 'Municipalities, councils and holidays are the same for everyone.',
  'command-line': 'Whoever runs `bin/tvaers` on the machine holds the machine.',
  demonstration: 'An empty trial is filled with a council to look at.',
} as const;

export type SystemActor = keyof typeof systemActors;

/** The system in one of its roles. */
export type SystemViewer = { readonly kind: 'system'; readonly actor: SystemActor };

export function systemAs(actor: SystemActor): SystemViewer {
  return { kind: 'system', actor };
}
