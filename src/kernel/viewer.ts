import type { CouncilId, PersonId } from './ids.ts';
import type { SystemViewer } from './system.ts';

/** The roles of `docs/roles.md`; a person may hold several, each for a council and a period. */
export const roles = [
  'member',
  'substitute',
  'chair',
  'guest',
  'municipal-officer',
  'partner',
  'secretariat',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

export type RoleGrant = {
  readonly role: Role;
  /** Council the role counts in; null for the administrator, who has people and operation but no content. */
  readonly councilId: CouncilId | null;
  readonly municipalityCode: string | null;
};

/** Whoever looks. Every read and write names its viewer; the database gets it too and checks again. */
export type Viewer =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly name: string;
      readonly grants: readonly RoleGrant[];
    }
  /** The system in one of its named roles (kernel/system.ts). */
  | SystemViewer;

export const publicViewer: Viewer = { kind: 'public' };
export const systemViewer: Viewer = { kind: 'system', actor: 'command-line' };
