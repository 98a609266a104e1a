import type { CouncilId } from './ids.ts';
import type { Role, Viewer } from './viewer.ts';

/** Whom a right is for: roles in a council, roles in any council, people about themselves, everyone, or the house. */
type Holders =
  | { readonly within: 'council'; readonly roles: readonly Role[]; readonly why: string }
  | { readonly within: 'any-council'; readonly roles: readonly Role[]; readonly why: string }
  | { readonly within: 'house'; readonly roles: readonly ['administrator']; readonly why: string }
  | { readonly within: 'self'; readonly roles: readonly []; readonly why: string }
  | { readonly within: 'everyone'; readonly roles: readonly []; readonly why: string }
  | { readonly within: 'system'; readonly roles: readonly []; readonly why: string };

const secretariat = ['secretariat'] as const;
const preparing = ['secretariat', 'chair'] as const;
const sitting = ['secretariat', 'chair', 'member', 'substitute'] as const;

function inCouncil(roles: readonly Role[], why: string) {
  return { within: 'council', roles, why } as const;
}

/**
 * The one table of rights: what somebody may do, and by which role. Pages, commands and row-level policies all ask
 * here; `docs/rights.md` is printed from it and compared with the database and the routes.
 */
export const rights = {
  // The council's plan and its matters
  'plan-meetings': inCouncil(secretariat, 'The year plan is the secretariat’s to make (KKR § 5, 2 and § 6).'),
  'join-meetings': inCouncil(
    [...sitting, 'guest'],
    'The address of a virtual meeting is for those who take part.',
  ),
  'keep-matters': inCouncil(secretariat, 'Makes, changes and numbers the council’s matters.'),
  'read-matters': inCouncil(preparing, 'The chair reads the council’s own matters.'),
  'read-all-matters': {
    within: 'any-council',
    roles: secretariat,
    why: 'Secretariats share matters, so that one matter can be treated in five councils.',
  },
  'edit-template': inCouncil(secretariat, 'What a new agenda starts with.'),
  'see-recipients': inCouncil(secretariat, 'Addresses of members are the secretariat’s alone.'),
  // Proposals
  'propose-items': inCouncil(
    ['member', 'chair'],
    'Any member may propose; a substitute stands in at a meeting only (KKR § 3 and § 5, 4).',
  ),
  'read-proposals': inCouncil(preparing, 'Reads the open list and the candidates.'),
  'place-proposals': inCouncil(secretariat, 'Puts proposals on an agenda, on the chair’s behalf.'),
  // The agenda
  'prepare-agenda': inCouncil(preparing, 'Reads the agenda while it is prepared.'),
  'write-agenda': inCouncil(secretariat, 'Writes the agenda, its items and annexes.'),
  'approve-agenda': inCouncil(
    preparing,
    'Approval is the chair’s (KKR § 5, 3); the secretariat records it where it was given elsewhere.',
  ),
  'see-closed': inCouncil(sitting, 'Reads closed items and closed annexes of what was sent out.'),
  'read-history': inCouncil(preparing, 'Sees who did what, and when.'),
  'import-documents': inCouncil(secretariat, 'Reads documents into its own council’s agendas.'),
  // Papers of any kind
  'freeze-papers': inCouncil(
    preparing,
    'Approval freezes the words; those who prepare them read what waits, and what was taken down.',
  ),
  'keep-exports': {
    within: 'everyone',
    roles: [],
    why: 'A file made for one reader is kept for the next; who may have it is asked each time.',
  },
  'store-files': {
    within: 'any-council',
    roles: secretariat,
    why: 'A file in the store opens nothing: whoever refers to it decides who reads it.',
  },
  // Outward
  'send-out': inCouncil(secretariat, 'Sending out is the secretariat’s work (KKR § 5, 5).'),
  'read-dispatches': inCouncil(preparing, 'The chair answers for the agenda going out in time.'),
  'take-down': inCouncil(secretariat, 'Takes a published text down, and puts it back.'),
  'keep-notices': inCouncil(secretariat, 'Hangs up, corrects and takes down the council’s notices.'),
  'read-notices': inCouncil(sitting, 'Notices for the council’s own are for those who sit in it.'),
  // People
  'manage-people': {
    within: 'house',
    roles: ['administrator'],
    why: 'People and roles are the administrator’s alone; they see no content by it.',
  },
  'keep-own-account': { within: 'self', roles: [], why: 'Changes the own password, signs out.' },
  'sign-in': { within: 'everyone', roles: [], why: 'Anyone may try.' },
  // The house itself
  'run-the-house': { within: 'system', roles: [], why: 'Jobs, reference data, and files nobody refers to.' },
} as const satisfies Readonly<Record<string, Holders>>;

export type Right = keyof typeof rights;

/** Rights that are asked about one council. */
export type CouncilRight = {
  [R in Right]: (typeof rights)[R]['within'] extends 'council' ? R : never;
}[Right];

/** Whether the viewer has the right; a right within a council is asked with the council's id. */
export function may(viewer: Viewer, right: Right, councilId?: CouncilId): boolean {
  // What acts as the system is a closed list (kernel/system.ts), each for a reason of its own.
  if (viewer.kind === 'system') return true;
  const holders: Holders = rights[right];
  if (holders.within === 'everyone') return true;
  if (viewer.kind === 'public') return false;
  switch (holders.within) {
    case 'self':
      return true;
    case 'house':
      return viewer.grants.some(({ role }) => role === 'administrator');
    case 'any-council':
      return viewer.grants.some(({ role, councilId: in_ }) => in_ !== null && holders.roles.includes(role));
    case 'council':
      return viewer.grants.some(
        (grant) => grant.councilId === councilId && holders.roles.includes(grant.role),
      );
    case 'system':
      return false;
  }
}

/** Whether the viewer has the right at all: where it is asked in a council, in any. */
export function maySomewhere(viewer: Viewer, right: Right): boolean {
  if (viewer.kind !== 'person') return may(viewer, right);
  return [null, ...viewer.grants.map(({ councilId }) => councilId)].some((id) =>
    may(viewer, right, id ?? undefined),
  );
}

/** The councils in which the viewer has the right. */
export function councilsWhereMay(viewer: Viewer, right: CouncilRight): readonly CouncilId[] {
  if (viewer.kind !== 'person') return [];
  const ids = viewer.grants.flatMap(({ councilId }) => (councilId === null ? [] : [councilId]));
  return [...new Set(ids)].filter((id) => may(viewer, right, id));
}
