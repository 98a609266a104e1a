import type { Line } from '../layout/lay-lines.ts';

/** Verbs by which a body puts something to the council. */
const recommends =
  /\b(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|bedes|anmodes|henstiller)\b/i;

const recommendingLine =
  /^(?:det|der|\p{Lu}[\p{L}\d ,.&/–-]{1,110}?)\s(?:indstiller|indstilles|(?:anbefaler|indstiller) (?:over for|til) [^,:]{3,60}|anbefaler|foreslår)(?:\s(?:derfor|hermed|til [^,:]{3,60}))?\s?[,:]?\s?(?:at\b.*)?[:,]?$/iu;

/** Whether a text says that somebody recommends something. */
export function isRecommending(text: string): boolean {
  return recommends.test(text);
}

/** "Direktionen indstiller," on a line of its own, or a paragraph that begins so: a recommendation without its name. */
export function opensRecommendation(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const { text } = line;
  if (line.source.cells || line.source.list || !/\bindstille[rs]\b/.test(text)) return false;
  if (
    before &&
    line.opens === 'line' &&
    !line.source.whole &&
    !/[.:!?]$/.test(before.text) &&
    before.text.length > 60
  )
    return false;
  if (!recommendingLine.test(text)) return false;
  if (/\bat\s+\S/.test(text)) return true;
  return next !== undefined && /^(?:at\b|[-–•]|\d{1,2}[.)]|[a-z]\))/i.test(next.text);
}

const decisions =
  /^(?:(?:blev |blev enstemmigt |enstemmigt )?(?:godkendt|tiltrådt|vedtaget|ikke godkendt|forkastet|drøftet|udsat|afvist)\b|taget til (?:efterretning|orientering)|til(?:trådte|sluttet) |indstillingen (?:blev |er )?(?:godkendt|tiltrådt|vedtaget|fulgt|taget)|indstilles til godkendelse|anbefales (?:godkendt|tiltrådt)|orienteringen (?:blev |er )?(?:taget|tages) |sagen (?:blev |er )?(?:udsat|godkendt|drøftet)|punktet (?:blev |er )?(?:udsat|drøftet|udgik)|fraværende\b|afbud\b|(?:ej|ikke) til ?stede\b|.{2,60} (?:stemte (?:imod|for)|undlod at stemme|tog forbehold))/i;

/** A line that says what was decided: past tense, or who voted, or who was away. */
export function isDecisionText(line: Line): boolean {
  return (
    line.text.length < 200 &&
    decisions.test(line.text) &&
    !/^at\b/i.test(line.text) &&
    line.source.list === undefined
  );
}

/** Words a page of the web prints for its reader, not for the meeting. */
export function isNavigation(text: string): boolean {
  return /^(?:til toppen|tilbage til (?:toppen|forsiden|oversigten|søgning)|til top|op|udskriv|print|hent (?:som )?pdf|hent hele (?:referatet|dagsordenen)|kopier link|tip en ven|læs op|del (?:punktet|siden)|vis (?:alle|mere|mindre)|luk|fold (?:alle )?ud|næste punkt|forrige punkt|luk menu)$/i.test(
    text,
  );
}
