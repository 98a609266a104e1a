import type { CouncilId } from '../../kernel/ids.ts';
import type { CouncilRight } from '../../kernel/rights.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Access } from './access.ts';

export type Link = { readonly text: string; readonly href: string };

/** A council as a way names it. */
export type NamedCouncil = { readonly id: CouncilId; readonly name: string };

/** A way into a room that a menu of the site shows to those who may follow it. */
export type SiteWay = {
  readonly place: 'header' | 'mine' | 'footer';
  readonly access: Access | 'signed-out';
  readonly link: (viewer: Viewer) => Link;
  /** Pattern of the addresses it leads into, where they do not begin as its own does. */
  readonly into?: string;
};

/** A way into a room that is another one in each council: on the council's working page, or on a person's own. */
export type CouncilWay = {
  readonly place: 'council-work' | 'my-councils';
  readonly access: CouncilRight;
  readonly link: (council: NamedCouncil) => Link;
};

export type Way = SiteWay | CouncilWay;
