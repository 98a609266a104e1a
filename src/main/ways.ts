import type { Way } from '../platform/http/way.ts';
import { ways as yearPlan } from '../rooms/desk/year-plan/index.ts';
import { ways as councils } from '../rooms/ground/councils/index.ts';
import { ways as identity } from '../rooms/ground/identity/index.ts';
import { ways as search } from '../rooms/ground/search/index.ts';
import { ways as calculations } from '../rooms/inward/calculations/index.ts';
import { ways as importRuns } from '../rooms/inward/import-runs/index.ts';
import { ways as imports } from '../rooms/inward/imports/index.ts';
import { ways as signs } from '../rooms/inward/signs/index.ts';
import { ways as notices } from '../rooms/outward/notices/index.ts';
import { ways as publicSite } from '../rooms/outward/public-site/index.ts';
import { ways as matters } from '../rooms/sittings/matters/index.ts';
import { ways as proposals } from '../rooms/sittings/proposals/index.ts';

/** What rooms have to show in menus, in the order menus show it: which room comes after which is of no room's own. */
export const ways: readonly Way[] = [
  // In the header of every page.
  identity.mine,
  councils.work,
  identity.people,
  publicSite.councils,
  search.search,
  calculations.calculations,
  identity.signIn,
  // On the working page of a council.
  yearPlan.yearPlan,
  matters.matters,
  proposals.proposals,
  proposals.candidates,
  imports.imports,
  importRuns.runs,
  signs.signs,
  councils.template,
  notices.notices,
  // On a person's own page.
  yearPlan.myCouncil,
  proposals.propose,
  identity.security,
  identity.peopleAndRoles,
  publicSite.front,
  // At the end of every page.
  publicSite.accessibility,
  publicSite.feed,
];
