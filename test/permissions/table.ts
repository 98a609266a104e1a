import { roles } from '../../src/kernel/viewer.ts';

/** Everybody who may come to the door; each is one person with that role alone (the chair is a member too). */
export const everybody = ['public', ...roles, 'secretariat elsewhere'] as const;
export type Who = (typeof everybody)[number];

/** What somebody meets: the page or an answer to the form, the way to sign in, a page that says no, or no page. */
export type Outcome = 'allowed' | 'sign-in' | 'forbidden' | 'not found';
export type Row = (who: Who) => Outcome;

const only =
  (...people: readonly Who[]): Row =>
  (who) =>
    people.includes(who) ? 'allowed' : who === 'public' ? 'sign-in' : 'forbidden';
const open: Row = () => 'allowed';
const signedIn: Row = (who) => (who === 'public' ? 'sign-in' : 'allowed');
const administrator = only('administrator');
const secretariat = only('secretariat');
const preparing = only('secretariat', 'chair');
const sitting: readonly Who[] = ['member', 'substitute', 'chair', 'secretariat'];
const insiders: Row = (who) => (sitting.includes(who) ? 'allowed' : 'not found');
const proposing = only('member', 'chair');
/** With another council that one keeps too: who keeps one only has nobody to share with. */
const sharing: Row = (who) => (who === 'secretariat' ? 'not found' : secretariat(who));

/**
 * Who may what: every address of the site, without the forms its names are held to. Written by hand and compared with
 * what the site answers, so that an access that is loosened by mistake is seen here.
 */
export const permissions: Readonly<Record<string, Row>> = {
  'GET /assets/:build/:path': open,
  'GET /browser/:file': open,
  'GET /log-ind': open,
  'POST /log-ind': open,
  'POST /log-ud': signedIn,
  'GET /mit': signedIn,
  'POST /mit/adgangskode': signedIn,
  'GET /administration/personer': administrator,
  'POST /administration/personer': administrator,
  'GET /administration/personer/:person': administrator,
  'POST /administration/roller': administrator,
  'POST /administration/roller/:grant/fjern': administrator,
  'POST /administration/adgang': administrator,
  'GET /sekretariat': only('secretariat', 'chair', 'secretariat elsewhere'),
  'GET /sekretariat/:council/skabelon': secretariat,
  'POST /sekretariat/:council/skabelon': secretariat,
  'GET /sekretariat/:council/sager': preparing,
  'GET /sekretariat/:council/sager/ny': secretariat,
  'POST /sekretariat/:council/sager/ny': secretariat,
  'GET /sekretariat/:council/sager/:matter': preparing,
  'GET /sekretariat/:council/sager/:matter/ret': secretariat,
  'POST /sekretariat/:council/sager/:matter/ret': secretariat,
  'GET /sekretariat/:council/sager/:matter/del': sharing,
  'POST /sekretariat/:council/sager/:matter/del': sharing,
  'GET /sekretariat/:council': preparing,
  'GET /sekretariat/:council/aarsplan': preparing,
  'GET /sekretariat/:council/moeder/nyt': secretariat,
  'POST /sekretariat/:council/moeder/nyt': secretariat,
  'GET /sekretariat/:council/moeder/:date/ret': secretariat,
  'POST /sekretariat/:council/moeder/:date/ret': secretariat,
  'POST /sekretariat/:council/moeder/:date/aflys': secretariat,
  'POST /sekretariat/:council/moeder/:date/genindsaet': secretariat,
  'POST /sekretariat/:council/moeder/:date/frister': secretariat,
  'GET /kalender/:calendar': open,
  'GET /raad/:council/moeder/:calendar': open,
  'GET /mit/forslag': proposing,
  'POST /mit/forslag': proposing,
  'POST /mit/forslag/:proposal/traek-tilbage': proposing,
  'GET /sekretariat/:council/forslag': preparing,
  'GET /sekretariat/:council/forslag/:proposal': preparing,
  'POST /sekretariat/:council/forslag/:proposal': secretariat,
  'GET /sekretariat/:council/kandidater': preparing,
  'POST /sekretariat/:council/kandidater': secretariat,
  'GET /sekretariat/:council/kandidater/:candidate': preparing,
  'POST /sekretariat/:council/kandidater/:candidate/flyt': secretariat,
  'POST /sekretariat/:council/kandidater/:candidate/punkt': secretariat,
  'POST /sekretariat/:council/kandidater/:candidate/fjern': secretariat,
  'POST /sekretariat/:council/kandidater/:candidate/hent-tilbage': secretariat,
  'GET /sekretariat/:council/moeder/:date/udsendelse': preparing,
  'POST /sekretariat/:council/moeder/:date/udsendelse': secretariat,
  'GET /sekretariat/:council/moeder/:date/udsendelse/igen': preparing,
  'POST /sekretariat/:council/moeder/:date/udsendelse/igen': secretariat,
  'GET /sekretariat/:council/moeder/:date/udsendelse/mail': preparing,
  'GET /sekretariat/:council/moeder/:date/nedtagning': preparing,
  'POST /sekretariat/:council/moeder/:date/nedtagning': secretariat,
  'POST /sekretariat/:council/moeder/:date/nedtagning/fortryd': secretariat,
  'GET /raad/:council/moeder/:file': open,
  'GET /raad/:council/moeder/:date/bilag.pdf': open,
  'GET /sekretariat/:council/moeder/:date/:file': preparing,
  'GET /sekretariat/:council/moeder/:date': preparing,
  'POST /sekretariat/:council/moeder/:date/dagsorden': secretariat,
  'POST /sekretariat/:council/moeder/:date/afsnit': secretariat,
  'POST /sekretariat/:council/moeder/:date/afsnit/:section': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter': secretariat,
  'POST /sekretariat/:council/moeder/:date/godkend': preparing,
  'POST /sekretariat/:council/moeder/:date/fortryd-godkendelse': preparing,
  'GET /sekretariat/:council/moeder/:date/punkter/:item': preparing,
  'POST /sekretariat/:council/moeder/:date/punkter/:item': secretariat,
  'GET /sekretariat/:council/moeder/:date/punkter/:item/historik': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/gendan': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/flyt': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/placering': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/traek-tilbage': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/genoptag': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/slet': secretariat,
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag': preparing,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag': secretariat,
  'GET /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fil': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/plads': secretariat,
  'POST /sekretariat/:council/moeder/:date/punkter/:item/bilag/:annex/fortryd': secretariat,
  'GET /sekretariat/:council/bilag/:annex': preparing,
  'POST /sekretariat/:council/punkter/:item/billeder': secretariat,
  'GET /sekretariat/:council/billeder/:hash': preparing,
  // The picture and the annex asked for are closed: outside the council nobody hears that they are there.
  'GET /raad/:council/billeder/:hash': insiders,
  'GET /raad/:council/moeder/:date/bilag/:annex/:name': insiders,
  'GET /sekretariat/:council/import': secretariat,
  'POST /sekretariat/:council/import': secretariat,
  'GET /sekretariat/:council/import/:import': secretariat,
  'POST /sekretariat/:council/import/:import': secretariat,
  'GET /sekretariat/:council/import/:import/laeg-ind': secretariat,
  'POST /sekretariat/:council/import/:import/laeg-ind': secretariat,
  'POST /sekretariat/:council/import/:import/fortryd': secretariat,
  'GET /sekretariat/:council/import/samlet': secretariat,
  'POST /sekretariat/:council/import/samlet': secretariat,
  'GET /sekretariat/:council/import/samlet/:run': secretariat,
  'POST /sekretariat/:council/import/samlet/:run': secretariat,
  'GET /soeg': open,
  'GET /': open,
  'GET /raad/:council': open,
  'GET /raad/:council/moeder': open,
  'GET /raad/:council/moeder/:date': open,
  'GET /raad/:council/moeder/:date/versioner/:number': open,
  'GET /raad/:council/moeder/:date/punkter/:number': open,
  'GET /raad/:council/feed.atom': open,
  'GET /feed.atom': open,
  'GET /kommuner': open,
  'GET /kommuner/:code': open,
  'GET /tilgaengelighed': open,
  'GET /beregn': open,
  'GET /beregn/:file': open,
  'POST /beregn/:file': open,
  'GET /beregn/:rule': open,
  'POST /beregn/:rule': open,
  'GET /sekretariat/:council/opslag': secretariat,
  'GET /sekretariat/:council/opslag/nyt': secretariat,
  'POST /sekretariat/:council/opslag/nyt': secretariat,
  'GET /sekretariat/:council/opslag/:notice/ret': secretariat,
  'POST /sekretariat/:council/opslag/:notice/ret': secretariat,
  'POST /sekretariat/:council/opslag/:notice/tag-ned': secretariat,
  'POST /sekretariat/:council/opslag/:notice/haeng-op': secretariat,
};
