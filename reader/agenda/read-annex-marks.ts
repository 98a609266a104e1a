import type { ImportedAnnex } from '../model/agenda.ts';

// Names of documents in their definite form: only two of these joined by "og" are surely two documents.
const definite =
  /^(?:det |den |de |et |en |\p{L}+(?:te|ede|ige|iske) )?\p{Ll}*(?:brevet|svaret|notatet|rapporten|bilaget|aftalen|oversigten|referatet|dagsordenen|dagsorden|regnskabet|kopien|henvendelsen|oplægget|planen|udkastet|forslaget|skemaet|tabellen|præsentationen|programmet|invitationen|vedtægterne|kommissoriet|budgettet|undersøgelsen|analysen|evalueringen|beretningen|høringssvaret|kvitteringen|fortegnelsen|kortet|tidsplanen|procesplanen)(?=$|[\s,])/iu;

const enclosed =
  /[\s,]*(?:(?:er|bliver|vil blive)\s+)?(?:vedlagt|vedlægges|vedhæftet|vedhæftes|medsendt|medsendes|kan ses i bilag|fremgår af bilag)(?:\s+(?:som\s+bilag(?:\s+\d+)?|sagen|punktet|dagsordenen))?\s*\.?$/i;

/** The documents one annex mark covers, with the mark's sentence brought to titles. */
export function readAnnexMark(sentence: string, mark: string): ImportedAnnex[] {
  const told = enclosed.test(sentence);
  const title = sentence
    .replace(enclosed, '')
    .replace(/\s*\.$/, '')
    .trim();
  const parts = told ? splitDocuments(title) : [title];
  return parts.filter((part) => part !== '').map((part) => ({ title: upperFirst(part), mark }));
}

/** Cuts "Brevet til A og svaret fra A" in two; "Referat og dagsorden for mødet" stays one. */
function splitDocuments(title: string): string[] {
  const cuts = [...title.matchAll(/(?:,\s+|\s+og\s+|\s+samt\s+)(?:\s*)/g)];
  const parts: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    const left = title.slice(from, cut.index);
    const right = title.slice(cut.index + cut[0].length);
    if (!definite.test(left) || !definite.test(right)) continue;
    parts.push(left);
    from = cut.index + cut[0].length;
  }
  return [...parts, title.slice(from)].map((part) => part.trim());
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
