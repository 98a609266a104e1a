import { catalogue } from '../src/kernel/errors.ts';
import type { ImportWarning } from './model/reading.ts';

/** Why a document is not read. */
export const refuseDocument = catalogue({
  'import-without-numbers':
    'I filen er der ikke fundet nummererede punkter (»1.1.«, »Punkt 3:«, »715.« og lignende), så den kan ikke læses som dagsorden, referat eller bilagssamling.',
  'import-unknown-council': 'Der findes intet råd med betegnelsen »{council}«. Brug en af: {known}.',
  'import-date-impossible': '»{date}« er ikke en dato. Skriv den som 2024-06-18.',
  'import-form-broken': 'JSON-filen har ikke den form, en dagsorden skal have: {reason}.',
  'import-package-unknown':
    'XML-filen er ingen dagsorden fra Acadre, eDoc eller SBSYS. Er det en liste over udgivelser, så vælg filen med selve dagsordenen.',
  'import-kind-without-items':
    'En fil af typen {kind} kan ikke læses som dagsorden. Brug PDF, DOCX, HTML, TXT eller JSON.',
});

const warningTexts = {
  'meeting-date-missing': 'Filen siger ikke, hvornår mødet er. Angiv datoen.',
  'meeting-date-inferred':
    'Mødets dato, {date}, står ikke som dagsordenens egen, men er fundet i teksten. Se efter, at den er rigtig.',
  'meeting-date-differs':
    'Filen nævner mødet den {found}, men der er angivet {given}. Den angivne dato er brugt.',
  'title-missing': 'Filen har ingen overskrift; titlen er sat sammen af råd og dato.',
  'council-differs': 'Filen nævner {found} oftere end {given}. Se efter, at rådet er det rigtige.',
  'item-without-recommendation': 'Punktet har ingen indstilling.',
  'kind-uncertain':
    'Indstillingen siger ikke klart, om punktet er til beslutning, drøftelse eller orientering.',
  'item-state': 'Punktet er mærket »{state}«. Det er ikke ført over.',
  'closed-uncertain':
    'Det er ikke klart, om punktet er lukket. Det er sat som lukket: afgør det, før dagsordenen gemmes.',
  'earlier-decision':
    'Punktet har en tidligere beslutning (»{name}«). Den står i sagsfremstillingen og er ikke dette mødes beslutning.',
  'decision-unheaded':
    '»{text}« ligner en beslutning, men står uden overskrift under indstillingen. Det er læst som beslutning.',
  'recommendation-unheaded':
    '»{text}« er læst som indstilling, selv om den ikke har overskriften Indstilling.',
  'recommendation-remark':
    '»{text}« står under Indstilling, men indstiller ikke noget. Teksten er lagt i sagsfremstillingen.',
  'name-in-text':
    '»{name}« er læst som tekst: de andre overskrifter i filen ser anderledes ud. Se efter, om en del begynder her.',
  'sections-none': 'Filen har ingen afsnit over punkterne; de er lagt i ét afsnit uden titel.',
  'items-unnumbered':
    'Punkterne har ingen numre i filen. De er kendt på, hvordan overskrifterne ser ud, og er talt forfra. Se efter, at alle er med.',
  'text-in-section':
    'Afsnittet har en tekst, der ikke hører til et punkt: »{beginning}«. Den er ikke taget med.',
  'text-below-unread-page':
    '{lines} linjer efter en side, der ikke kunne læses, hører til et ukendt punkt og er ikke taget med: »{beginning}«.',
  'place-uncertain': 'Mødestedet, »{place}«, står uden betegnelse i filen. Se efter, at det er rigtigt.',
  'package-text-uncut':
    'Punktets dele kunne ikke skilles i udgivelsens tekst. Hele teksten er lagt i sagsfremstillingen.',
  'page-undanish':
    'Siden er skannet dårligt eller er ikke på dansk: æ, ø og å er {share} procent af bogstaverne, hvor dansk har omkring 3. Læs den igennem.',
  'page-foreign':
    'Siden er skannet dårligt eller er ikke på dansk: {share} procent af dens tegn er nogle, dansk ikke bruger. Læs den igennem.',
  'record-number-missing': 'Punktet har intet sagsnummer.',
  'number-skipped': 'Nummereringen springer fra {before} til {after}. Se efter, om et punkt mangler.',
  'section-implied': 'Punktet står uden et afsnit over sig; afsnit {number} er lavet uden titel.',
  'letters-guessed': '»{found}« er læst som »{read}«: skanningen er utydelig.',
  'letters-doubtful': '»{found}« kan være læst forkert af skanneren.',
  'annex-count-uncertain': 'Mærket »./. {sentence}« kan dække ét eller flere dokumenter; det er læst som ét.',
  'text-outside-items': '{letters} tegn står uden for punkterne og er ikke taget med: »{beginning}«.',
  'topics-missing': 'Punktet om næste møde nævner ingen emner.',
  'bundle-without-contents':
    'Bilagssamlingen har ingen indholdsfortegnelse. Bilagene er skilt, hvor en linje kun rummer et punktnummer og en titel.',
  'document-unbounded':
    'Teksten efter punkt {item} holdes samlet som ét dokument. Den kan rumme flere, for intet i filen skiller dem sikkert.',
  'document-before-items': 'Teksten før det første punktnummer er holdt samlet som ét dokument uden punkt.',
  'annex-not-found': 'Bilag {number} til punkt {item} står i indholdsfortegnelsen, men ikke i filen.',
  'annex-not-listed': 'Et bilag til punkt {item} står i filen, men ikke i indholdsfortegnelsen.',
  'stamps-differ': 'Dokumentet har flere forskellige stempler ({values}). Alle er beholdt.',
} as const;

/** A doubt, told in one sentence, and where it is. */
export function warn(
  code: keyof typeof warningTexts,
  where: string,
  details: Readonly<Record<string, string | number>> = {},
): ImportWarning {
  const message = warningTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
  return { code, message, where };
}

/** Words of the summary on the command line. */
export const describing = {
  meetingOn: 'Møde',
  unknown: 'ukendt',
  understood: 'Forstået',
  doubtful: 'Tvivl',
  leftOut: 'Udeladt',
  recommendation: 'indstilling',
  recommendations: 'indstillinger',
  annex: 'bilag',
  page: 'side',
  draft: 'udkast',
  withoutItem: 'uden punkt',
} as const;

const kindNames = { decision: 'beslutning', discussion: 'drøftelse', orientation: 'orientering' } as const;

export function describeKind(kind: keyof typeof kindNames): string {
  return kindNames[kind];
}

const reasonNames: Readonly<Record<string, string>> = {
  'page-number': 'sidetal',
  'repeated-on-pages': 'gentages på siderne',
  'sender-address': 'afsenderens adresse',
  mission: 'afsenderens mission og vision',
  contents: 'indholdsfortegnelse',
  'bare-bullet': 'punkttegn uden tekst',
  'rule-or-bare-bullet': 'streg eller punkttegn uden tekst',
  'repeated-stamp': 'stempel, der gentages',
  'cover-facts': 'forsidens oplysninger',
  'empty-section': 'note om et tomt afsnit',
  'outside-agenda': 'uden for dagsordenen på siden',
  'no-place': 'uden for punkterne',
  navigation: 'hjemmesidens egne ord',
  'below-unread-page': 'efter en side, der ikke kunne læses',
};

/** Why a line is not text of an item. */
export function describeReason(reason: string): string {
  return reasonNames[reason] ?? reason;
}
