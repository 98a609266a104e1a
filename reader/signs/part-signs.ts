import { findDates } from './danish-dates.ts';
import { partNames } from './part-names.ts';
import { councilBody, type PartName, type SignOfPart, type SignProfile } from './sign-list.ts';

export type PartSign = {
  readonly part: PartName;
  /** Letters had to be guessed. */
  readonly scanned: boolean;
  /** The name of the sign that knew it (`part-names.ts`), or the profile's. */
  readonly sign: string;
  /** The name as printed is text too: it is more than the part's own name. */
  readonly keepsName: boolean;
  /** What stands behind the name on the same line ("Sagsforløb: BY"). */
  readonly rest: string;
  /** The date in the name of a decision. */
  readonly on: Temporal.PlainDate | null;
};

// Letters a scan takes for one another, brought to one form before comparing.
function asScanned(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[il1|!]/g, 'i')
    .replaceAll('rn', 'm')
    .replaceAll('0', 'o')
    .replaceAll(/[qg]/g, 'g')
    .replaceAll(/\s/g, '');
}

const byForm = new Map(
  partNames.flatMap((sign) => sign.forms.map((form): [string, SignOfPart] => [form, sign])),
);
const plainNames = partNames
  .filter((sign) => !sign.keepsName)
  .flatMap((sign) => sign.forms.map((form) => [asScanned(form), sign] as const));
const byScan = new Map(plainNames);

const longestName = 150;
const longestForm = Math.max(...[...byForm.keys()].map((form) => form.length));

/**
 * The part a line opens when it is a part's name and nothing else.
 * @param profile names a council has of its own, which go before the common ones
 */
export function findPartSign(text: string, profile?: SignProfile): PartSign | null {
  if (text.length < 4) return null;
  // A long line is no name, but may begin with one ("Baggrund: …").
  if (text.length > longestName) return text.slice(0, 42).includes(': ') ? findNameWithRest(text) : null;
  const bare = bareName(text);
  const own = profile ? ownName(bare, profile) : null;
  if (own) return own;
  const known = bare.length > longestForm ? undefined : byForm.get(bare.toLowerCase());
  if (known) return signed(known);
  const guessed = text.length <= 26 ? byScan.get(asScanned(bare)) : undefined;
  if (guessed) return { ...signed(guessed), scanned: true };
  if (/^indstilling(?:er)? (?:fra|til) [^.:]{3,110}$/i.test(bare) && bare.split(' ').length < 14)
    return { ...plainSign, part: 'recommendation', sign: 'recommendation-of-body' };
  const decided = /beslutning|afgørelse|vedtagelse/i.test(bare)
    ? findDecisionName(text, bare)
    : findBodyAndDay(bare);
  return decided ?? (text.includes(': ') ? findNameWithRest(text) : null);
}

function signed(sign: SignOfPart): PartSign {
  const { part, name, keepsName } = sign;
  return { part, scanned: false, sign: name, keepsName, rest: '', on: null };
}

/** "D AG S O R D E N" is one word; a full stop, colon or number sign around a name is no part of it. */
function bareName(text: string): string {
  let end = text.length;
  while (end > 0 && ' :.,'.includes(text.charAt(end - 1))) end -= 1;
  const bare = text.slice(0, end);
  return /^.{1,4}[.)]\s/.test(bare) ? bare.replace(numberBefore, '') : bare;
}

const numberBefore = /^(?:[IVX]{1,4}|\d{1,2}|[a-zA-Z])[.)]\s+(?=\p{Lu})/u;

function ownName(bare: string, profile: SignProfile): PartSign | null {
  for (const [part, names] of Object.entries(profile.partNames)) {
    if (!isPartName(part) || !names.some((name) => name.toLowerCase() === bare.toLowerCase())) continue;
    return { part, scanned: false, sign: 'profile', keepsName: true, rest: '', on: null };
  }
  return null;
}

function isPartName(name: string): name is PartName {
  return ['background', 'recommendation', 'caseStatement', 'decision', 'annexes'].includes(name);
}

const decisionIn =
  /^(?:beslutning(?:er)?|afgørelse|vedtagelse)(?: truffet)? (?:i|af|fra|på|ved|den) (?<rest>.{3,110})$/i;
const decisionOf =
  /^(?=\p{Lu})[^.:!?]{0,80}?(?:udvalg|råd|kkr|bestyrelse|kreds|formandskab|direktion|magistrat|forum|kommission)[\p{L} -]{0,60}?(?:['’]?s|['’]) beslutning(?:er)?(?<rest>(?: (?:den|d\.|af|i|på|fra|punkt) .{0,50})?)$/iu;

/** "Beslutning i Byrådet den 29-06-2016", "Udvalgets beslutning den 04.12.2012 Punkt 2": whose decision, and when. */
function findDecisionName(text: string, bare: string): PartSign | null {
  const within = decisionIn.exec(bare);
  const dates = findDates(text);
  const named = within !== null && (dates.length > 0 || councilBody.test(within.groups?.rest ?? ''));
  if (within && !named) return null;
  const of = within ? null : decisionOf.exec(bare);
  if (!within && !of) return null;
  if (bare.split(' ').length > 18) return null;
  return {
    part: 'decision',
    scanned: false,
    sign: 'decision-of-body',
    keepsName: true,
    rest: '',
    on: dates[0] ?? null,
  };
}

/** "Byrådet, 30. maj 2029, pkt. 118", "KKR Nordjylland den 20. april 2029:": who decided and when, and nothing else. */
function findBodyAndDay(bare: string): PartSign | null {
  const match = bodyAndDay.exec(bare);
  const on = match ? findDates(bare)[0] : undefined;
  const body = match?.groups?.body ?? '';
  if (!on || !councilBody.test(body) || /møde|\b(?:er|blev|har|holde\w*|afhold\w*)\b/i.test(body))
    return null;
  return { ...plainSign, part: 'decision', sign: 'decision-of-body', keepsName: true, on };
}

const bodyAndDay =
  /^(?<body>\p{Lu}[^,.:]{2,60}?)(?:,| den| d\.)\s(?:den )?\d{1,2}(?:\.|[-/.])\s?[\p{L}\d]{1,9}[-/. ]{1,2}\d{4}(?:,?\s(?:pkt\.?|punkt|sag)\s?(?:nr\.?\s?)?\d{1,4})?$/iu;

const plainSign = { scanned: false, keepsName: false, rest: '', on: null };

/** "Sagsforløb: BY", "Indstilling: Det indstilles, at …": a name and its text on one line. */
function findNameWithRest(text: string): PartSign | null {
  const match = /^([^:]{4,40}):\s+(\S.*)$/.exec(text.slice(0, longestName));
  const sign = byForm.get((match?.[1] ?? '').toLowerCase().trim());
  if (!match || !sign || !(sign.takesRest || inline.has(sign.name))) return null;
  return { ...signed(sign), rest: text.slice(text.indexOf(':') + 1).trim() };
}

/** Parts whose own names begin no sentence of a case. */
const inline = new Set([
  'background',
  'summary',
  'recommendation',
  'case-statement',
  'decision',
  'decision-by-other-name',
  'annexes',
]);
