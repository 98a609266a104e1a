import type { AddressNames } from '../../addresses/names.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Door, Sentences } from '../door/index.ts';
import type { FileStore } from '../files/store.ts';
import type { Mailer } from '../mail/model.ts';
import type { Database } from '../postgres/database.ts';
import type { Access } from './access.ts';
import type { Board } from './board.ts';
import type { Form } from './form.ts';
import type { KeptBodies } from './kept-bodies.ts';
import type { Way } from './way.ts';

/** What every page can reach; made once in src/main. */
export type Services = {
  readonly db: Database;
  readonly files: FileStore;
  readonly mail: Mailer;
  readonly clock: Clock;
  /** Public address of this server without a slash at the end, e.g. `https://tvaers.example`. */
  readonly baseUrl: string;
  /** The parts of pages that are the same for all readers of a kind. */
  readonly bodies: KeptBodies;
  /** What the history says of each command, by its name: the rooms' own sentences. */
  readonly sentences: Sentences;
  /** The secret of an organisation's own sign-in, by its key; null where the setting is missing. It is stored nowhere. */
  readonly providerSecret: (key: string) => Promise<string | null>;
  /** What rooms hang up on the pages of others. */
  readonly boards: readonly Board[];
};

/** One request, seen by whom, with what came along. */
export type Visit = Services &
  Door & {
    readonly method: string;
    readonly url: URL;
    /** Named parts of the route's path. */
    readonly params: AddressNames;
    readonly headers: Headers;
    readonly viewer: Viewer;
    /** Goes into every form that posts; checked before the handler runs. */
    readonly csrf: string;
    /** Every way that menus may show, in their order. */
    readonly ways: readonly Way[];
    /** Sentence to show once, left by the page that redirected here. */
    readonly notice: string | null;
    /** Fields and files of a posted form, read once by the server. */
    readonly form: Form;
  };

export type { Access } from './access.ts';

export type Route = {
  readonly method: 'GET' | 'POST';
  /** The pattern of a path in `src/addresses`. */
  readonly path: string;
  readonly access: Access;
  /** Kept as bytes for readers who are not signed in, until something is published. */
  readonly cached?: true;
  /** Largest body in bytes; 1 MB where nothing is said. */
  readonly bodyLimit?: number;
  /** Files come with its form: to be kept, or to be read and thrown away again. Others are refused before they are written. */
  readonly files?: 'kept' | 'passing';
  readonly handle: (visit: Visit) => Promise<Response>;
};
