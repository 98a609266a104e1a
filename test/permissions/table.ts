import { type Right, rights } from '../../src/kernel/rights.ts';
import { type Role, roles } from '../../src/kernel/viewer.ts';

/** Everybody who may come to the door; each is one person with that role alone (the chair is a member too). */
export const everybody = ['public', ...roles, 'secretariat elsewhere'] as const;
export type Who = (typeof everybody)[number];

/** What somebody meets: the page or an answer to the form, the way to sign in, a page that says no, or no page. */
export type Outcome = 'allowed' | 'sign-in' | 'forbidden' | 'not found';

/** What an address asks: a level, a right of the one table, or that with another answer than a page that says no. */
export type Asked = 'public' | 'signed-in' | Right | Exception;

type Exception = {
  readonly route: 'public' | 'signed-in' | Right;
  /** Who is let in to what the test asks for. */
  readonly right: Right;
  /** What others meet, or those with the right too. */
  readonly otherwise?: Outcome;
  readonly within?: Outcome;
  readonly why: string;
};

const insiders: Exception = {
  route: 'public',
  right: 'see-closed',
  otherwise: 'not found',
  why: 'The picture and the annex asked for are closed: outside the council nobody hears that they are there.',
};
const sharing: Exception = {
  route: 'keep-matters',
  right: 'keep-matters',
  within: 'not found',
  why: 'With another council that one keeps too: who keeps one only has nobody to share with.',
};

type Expectation = Pick<Exception, 'otherwise' | 'within'> & {
  readonly right: Exclude<Asked, Exception>;
};

/** The roles somebody at the door has in the council of the address; the chair is a member too. */
function rolesOf(who: Who, isInCouncil: boolean): readonly Role[] {
  if (who === 'public') return [];
  if (who === 'secretariat elsewhere') return isInCouncil ? [] : ['secretariat'];
  return who === 'chair' ? ['chair', 'member'] : [who];
}

/** What the one table of rights says of somebody at an address. @param name as in `permissions` */
export function expected(name: string, who: Who): Outcome | undefined {
  const asked = permissions[name];
  if (asked === undefined) return undefined;
  const {
    right,
    otherwise,
    within = 'allowed',
  }: Expectation = typeof asked === 'string' ? { right: asked } : asked;
  if (right === 'public') return within;
  if (right === 'signed-in') return who === 'public' ? 'sign-in' : within;
  const held = rolesOf(who, name.includes('/:council'));
  if (rights[right].roles.some((role) => held.includes(role))) return within;
  return otherwise ?? (who === 'public' ? 'sign-in' : 'forbidden');
}

/** The access the route itself has to have. */
export function accessOf(asked: Asked): 'public' | 'signed-in' | Right {
  return typeof asked === 'string' ? asked : asked.route;
}

/**
 * What every address of the site asks, without the forms its names are held to. Written by hand and compared with what
 * the route says and with what the site answers to each role, so that an access that is loosened by mistake is seen
 * here. Which roles that means, `src/kernel/rights.ts` says alone.
 */
export const permissions: Readonly<Record<string, Asked>> = {
  'GET /assets/:build/:path': 'public',
  'GET /browser/:file': 'public',
  'GET /log-ind': 'public',
  'POST /log-ind': 'public',
  'GET /log-ind/med/:provider': 'public',
  'GET /log-ind/med/:provider/svar': 'public',
  'GET /log-ind/kode': 'public',
  'POST /log-ind/kode': 'public',
  'GET /log-ind/adgangsnoegle': 'public',
  'POST /log-ind/adgangsnoegle': 'public',
  'GET /log-ind/adgangsnoegle/udfordring': 'public',
  'POST /log-ind/adgangsnoegle/udfordring': 'public',
  'GET /glemt-adgangskode': 'public',
  'POST /glemt-adgangskode': 'public',
  'GET /adgangskode/:token': 'public',
  'POST /adgangskode/:token': 'public',
  'GET /log-ud': 'signed-in',
  'POST /log-ud': 'signed-in',
  'GET /mit': 'signed-in',
  'GET /mit/adgangskode': 'signed-in',
  'POST /mit/adgangskode': 'signed-in',
  'GET /mit/sikkerhed': 'signed-in',
  'GET /mit/sikkerhed/sessioner/:session/luk': 'signed-in',
  'POST /mit/sikkerhed/sessioner/:session/luk': 'signed-in',
  'GET /mit/sikkerhed/log-ud-overalt': 'signed-in',
  'POST /mit/sikkerhed/log-ud-overalt': 'signed-in',
  'GET /mit/sikkerhed/oplysninger': 'signed-in',
  'POST /mit/sikkerhed/oplysninger': 'signed-in',
  'GET /mit/sikkerhed/adgangsnoegler': 'signed-in',
  'POST /mit/sikkerhed/adgangsnoegler': 'signed-in',
  'GET /mit/sikkerhed/adgangsnoegler/ny': 'signed-in',
  'POST /mit/sikkerhed/adgangsnoegler/ny': 'signed-in',
  'GET /mit/sikkerhed/adgangsnoegler/udfordring': 'signed-in',
  'POST /mit/sikkerhed/adgangsnoegler/udfordring': 'signed-in',
  'GET /mit/sikkerhed/adgangsnoegler/bevis': 'signed-in',
  'POST /mit/sikkerhed/adgangsnoegler/bevis': 'signed-in',
  'GET /mit/sikkerhed/adgangsnoegler/:passkey/fjern': 'signed-in',
  'POST /mit/sikkerhed/adgangsnoegler/:passkey/fjern': 'signed-in',
  'GET /mit/sikkerhed/to-trin': 'signed-in',
  'POST /mit/sikkerhed/to-trin': 'signed-in',
  'GET /mit/sikkerhed/to-trin/bekraeft': 'signed-in',
  'POST /mit/sikkerhed/to-trin/bekraeft': 'signed-in',
  'GET /mit/sikkerhed/to-trin/fra': 'signed-in',
  'POST /mit/sikkerhed/to-trin/fra': 'signed-in',
  'GET /mit/sikkerhed/to-trin/koder': 'signed-in',
  'POST /mit/sikkerhed/to-trin/koder': 'signed-in',
  'GET /administration/personer': 'manage-people',
  'POST /administration/personer': 'manage-people',
  'GET /administration/personer/:person': 'manage-people',
  'GET /administration/personer/:person/invitation': 'manage-people',
  'POST /administration/personer/:person/invitation': 'manage-people',
  'GET /administration/personer/:person/oplysninger': 'manage-people',
  'POST /administration/personer/:person/oplysninger': 'manage-people',
  'GET /administration/personer/:person/to-trin': 'manage-people',
  'POST /administration/personer/:person/to-trin': 'manage-people',
  'GET /administration/roller': 'manage-people',
  'POST /administration/roller': 'manage-people',
  'GET /administration/roller/:grant/fjern': 'manage-people',
  'POST /administration/roller/:grant/fjern': 'manage-people',
  'GET /administration/adgang': 'manage-people',
  'POST /administration/adgang': 'manage-people',
  'GET /sekretariat': 'prepare-agenda',
  'GET /sekretariat/:council/skabelon': 'edit-template',
  'POST /sekretariat/:council/skabelon': 'edit-template',
  'GET /sekretariat/:council/sager': 'read-matters',
  'GET /sekretariat/:council/sager/ny': 'keep-matters',
  'POST /sekretariat/:council/sager/ny': 'keep-matters',
  'GET /sekretariat/:council/sager/:matter': 'read-matters',
  'GET /sekretariat/:council/sager/:matter/ret': 'keep-matters',
  'POST /sekretariat/:council/sager/:matter/ret': 'keep-matters',
  'GET /sekretariat/:council/sager/:matter/del': sharing,
  'POST /sekretariat/:council/sager/:matter/del': sharing,
  'GET /sekretariat/:council': 'prepare-agenda',
  'GET /sekretariat/:council/aarsplan': 'prepare-agenda',
  'GET /sekretariat/:council/moeder/nyt': 'plan-meetings',
  'POST /sekretariat/:council/moeder/nyt': 'plan-meetings',
  'GET /sekretariat/:council/moeder/:date/ret': 'plan-meetings',
  'POST /sekretariat/:council/moeder/:date/ret': 'plan-meetings',
  'GET /sekretariat/:council/moeder/:date/aflys': 'plan-meetings',
  'POST /sekretariat/:council/moeder/:date/aflys': 'plan-meetings',
  'GET /sekretariat/:council/moeder/:date/genindsaet': 'plan-meetings',
  'POST /sekretariat/:council/moeder/:date/genindsaet': 'plan-meetings',
  'GET /sekretariat/:council/moeder/:date/frister': 'plan-meetings',
  'POST /sekretariat/:council/moeder/:date/frister': 'plan-meetings',
  'GET /kalender/:calendar': 'public',
  'GET /raad/:council/moeder/:calendar': 'public',
  'GET /mit/forslag': 'propose-items',
  'POST /mit/forslag': 'propose-items',
  'GET /mit/forslag/:proposal/traek-tilbage': 'propose-items',
  'POST /mit/forslag/:proposal/traek-tilbage': 'propose-items',
  'GET /sekretariat/:council/forslag': 'read-proposals',
  'GET /sekretariat/:council/forslag/:proposal': 'read-proposals',
  'POST /sekretariat/:council/forslag/:proposal': 'place-proposals',
  'GET /sekretariat/:council/kandidater': 'read-proposals',
  'POST /sekretariat/:council/kandidater': 'place-proposals',
  'GET /sekretariat/:council/kandidater/:candidate': 'read-proposals',
  'GET /sekretariat/:council/kandidater/:candidate/flyt': 'place-proposals',
  'POST /sekretariat/:council/kandidater/:candidate/flyt': 'place-proposals',
  'GET /sekretariat/:council/kandidater/:candidate/punkt': 'place-proposals',
  'POST /sekretariat/:council/kandidater/:candidate/punkt': 'place-proposals',
  'GET /sekretariat/:council/kandidater/:candidate/fjern': 'place-proposals',
  'POST /sekretariat/:council/kandidater/:candidate/fjern': 'place-proposals',
  'GET /sekretariat/:council/kandidater/:candidate/hent-tilbage': 'place-proposals',
  'POST /sekretariat/:council/kandidater/:candidate/hent-tilbage': 'place-proposals',
  'GET /sekretariat/:council/moeder/:date/udsendelse': 'read-dispatches',
  'POST /sekretariat/:council/moeder/:date/udsendelse': 'send-out',
  'GET /sekretariat/:council/moeder/:date/udsendelse/igen': 'send-out',
  'POST /sekretariat/:council/moeder/:date/udsendelse/igen': 'send-out',
  'GET /sekretariat/:council/moeder/:date/udsendelse/mail': 'read-dispatches',
  'GET /sekretariat/:council/moeder/:date/nedtagning': 'freeze-papers',
  'POST /sekretariat/:council/moeder/:date/nedtagning': 'take-down',
  'GET /sekretariat/:council/moeder/:date/nedtagning/fortryd': 'take-down',
  'POST /sekretariat/:council/moeder/:date/nedtagning/fortryd': 'take-down',
  'GET /raad/:council/moeder/:file': 'public',
  'GET /raad/:council/moeder/:date/bilag.pdf': 'public',
  'GET /sekretariat/:council/moeder/:date/:file': 'freeze-papers',
  'GET /sekretariat/:council/moeder/:date': 'prepare-agenda',
  'GET /sekretariat/:council/moeder/:date/dagsorden': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/dagsorden': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/afsnit': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/afsnit': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/afsnit/:section': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/afsnit/:section': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/godkend': 'approve-agenda',
  'POST /sekretariat/:council/moeder/:date/godkend': 'approve-agenda',
  'GET /sekretariat/:council/moeder/:date/fortryd-godkendelse': 'approve-agenda',
  'POST /sekretariat/:council/moeder/:date/fortryd-godkendelse': 'approve-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item': 'prepare-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/historik': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/gendan': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/gendan': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/flyt': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/flyt': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/placering': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/placering': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/traek-tilbage': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/traek-tilbage': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/genoptag': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/genoptag': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/slet': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/slet': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag': 'prepare-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fil': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fil': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/plads': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/plads': 'write-agenda',
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fortryd': 'write-agenda',
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fortryd': 'write-agenda',
  'GET /sekretariat/:council/bilag/:annex': 'prepare-agenda',
  'GET /sekretariat/:council/punkter/:item/billeder': 'write-agenda',
  'POST /sekretariat/:council/punkter/:item/billeder': 'write-agenda',
  'GET /sekretariat/:council/billeder/:hash': 'prepare-agenda',
  'GET /raad/:council/billeder/:hash': insiders,
  'GET /raad/:council/moeder/:date/bilag/:annex/:name': insiders,
  'GET /sekretariat/:council/import': 'import-documents',
  'POST /sekretariat/:council/import': 'import-documents',
  'GET /sekretariat/:council/import/:import': 'import-documents',
  'POST /sekretariat/:council/import/:import': 'import-documents',
  'GET /sekretariat/:council/import/:import/kilde': 'import-documents',
  'GET /sekretariat/:council/import/:import/kilde/fil': 'import-documents',
  'GET /sekretariat/:council/import/:import/laeg-ind': 'import-documents',
  'POST /sekretariat/:council/import/:import/laeg-ind': 'import-documents',
  'GET /sekretariat/:council/import/:import/fortryd': 'import-documents',
  'POST /sekretariat/:council/import/:import/fortryd': 'import-documents',
  'GET /sekretariat/:council/import/samlet': 'import-documents',
  'POST /sekretariat/:council/import/samlet': 'import-documents',
  'GET /sekretariat/:council/import/samlet/:run': 'import-documents',
  'POST /sekretariat/:council/import/samlet/:run': 'import-documents',
  'GET /sekretariat/:council/import/kendetegn': 'import-documents',
  'POST /sekretariat/:council/import/kendetegn': 'import-documents',
  'GET /sekretariat/:council/import/kendetegn/:sign/brug': 'import-documents',
  'GET /sekretariat/:council/import/kendetegn/:sign/fjern': 'import-documents',
  'POST /sekretariat/:council/import/kendetegn/:sign/brug': 'import-documents',
  'POST /sekretariat/:council/import/kendetegn/:sign/fjern': 'import-documents',
  'GET /soeg': 'public',
  'GET /': 'public',
  'GET /raad/:council': 'public',
  'GET /raad/:council/moeder': 'public',
  'GET /raad/:council/moeder/:date': 'public',
  'GET /raad/:council/moeder/:date/versioner/:number': 'public',
  'GET /raad/:council/moeder/:date/punkter/:number': 'public',
  'GET /raad/:council/feed.atom': 'public',
  'GET /feed.atom': 'public',
  'GET /kommuner': 'public',
  'GET /kommuner/:code': 'public',
  'GET /tilgaengelighed': 'public',
  'GET /beregn': 'public',
  'GET /beregn/:file': 'public',
  'POST /beregn/:file': 'public',
  'GET /beregn/:rule': 'public',
  'GET /beregn/:rule/om': 'public',
  'GET /beregn/:rule/sammenlign': 'public',
  'POST /beregn/:rule': 'public',
  'GET /sekretariat/:council/opslag': 'keep-notices',
  'GET /sekretariat/:council/opslag/nyt': 'keep-notices',
  'POST /sekretariat/:council/opslag/nyt': 'keep-notices',
  'GET /sekretariat/:council/opslag/:notice/ret': 'keep-notices',
  'POST /sekretariat/:council/opslag/:notice/ret': 'keep-notices',
  'GET /sekretariat/:council/opslag/:notice/tag-ned': 'keep-notices',
  'POST /sekretariat/:council/opslag/:notice/tag-ned': 'keep-notices',
  'GET /sekretariat/:council/opslag/:notice/haeng-op': 'keep-notices',
  'POST /sekretariat/:council/opslag/:notice/haeng-op': 'keep-notices',
};
