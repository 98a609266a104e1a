import { fromMarks } from 'tvaers-richtext';
import type { AgendaItemId, CouncilId, MeetingId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import { findOrCreateMatter } from '../matters/index.ts';
import { addItem, type NewItem } from './commands/add-item.ts';
import { openAgenda } from './commands/open-agenda.ts';
import { saveItem } from './commands/save-item.ts';
import { contentOf, type ItemContent } from './model/item.ts';
import { readDraft } from './queries/read-draft.ts';

export { withdrawItem } from './commands/withdraw-item.ts';

/** An item of a story; texts are written in the same simple marks a secretary can type. */
export type StoryItem = {
  readonly key: string;
  /** Title of the section it stands in. */
  readonly section: string;
  readonly title: string;
  readonly officers: readonly string[];
  readonly recordNumber?: string;
  readonly background?: string;
  readonly recommendations?: readonly string[];
  readonly caseStatement?: string;
  readonly presenters?: readonly string[];
};

const recordNumber = 'SAG-2024-01875';
const lead = 'Det indstilles, at KKR Midtjylland';

/**
 * The agenda of 18 June 2024: the real titles, numbers and figures, in sentences of our own. Two sections are empty,
 * as they were.
 */
export const agendaOf18June2024: readonly StoryItem[] = [
  {
    key: 'referat',
    section: 'Godkendelse af referat',
    title: 'Godkendelse af referat fra møde i KKR Midtjylland den 17. april 2024',
    officers: ['chbn', 'jhp'],
    recordNumber,
    background: 'Referatet af mødet den 17. april 2024 ligger på rådets side.',
    recommendations: ['godkender referatet af mødet den 17. april 2024.'],
  },
  {
    key: 'orienteringer',
    section: 'Siden sidst',
    title: 'Orienteringer',
    officers: ['chbn', 'jhp'],
    recordNumber,
    background: `Formandskabet orienterer om fire forhold siden sidste møde:

- Brev til erhvervsministeren om Frigastudvalgets rapport
- Brev til regionsrådsformanden om regionalpolitisk forum
- Møde mellem KL's formandskab og KKR-formandskaberne den 23. maj 2024
- Kvartalsmøde med regionsrådsformanden den 19. juni 2024`,
    recommendations: ['tager orienteringerne til efterretning.'],
    caseStatement: `# Brev til erhvervsministeren

Formandskabet har skrevet til ministeren om udvalgets forslag til at forenkle støtteordningerne for erhvervslivet.

./. Formandskabets brev er vedlagt. {mark:m1}

# Regionalpolitisk forum om landdistrikter

Formandskabet har brugt sin bemyndigelse og meddelt regionen, at kommunerne ikke deltager. Landdistrikternes udvikling er et kommunalt ansvar og hører hjemme i den enkelte kommune.

./. Brevet til regionsrådsformanden og regionens svar er vedlagt. {mark:m2}

# Møde mellem KL og KKR-formandskaberne

Tre emner var på dagsordenen:

- Forhandlingerne om økonomiaftalen for 2025
- Sundhedsstrukturkommissionen
- Beredskab og cybersikkerhed

# Kvartalsmøde med regionsrådsformanden

Formandskabet fortæller på mødet, hvad der står på kvartalsmødets dagsorden.`,
  },
  {
    key: 'cdeu',
    section: 'Regionalpolitiske sager',
    title: 'Årlig beretning fra næstformanden i Central Denmark EU Office',
    officers: ['chbn'],
    recordNumber,
    background:
      'EU-kontoret aflægger hvert år beretning for rådet som led i sin generalforsamling. Samtidig lægges et forslag til fælles indsatsområder frem.',
    recommendations: [
      'drøfter beretningen, så formandskabet kan repræsentere rådet på generalforsamlingen ved kvartalsmødet den 9. oktober 2024.',
      'godkender de fælles indsatsområder mellem EU-kontoret og KKR Midtjylland.',
    ],
    caseStatement: `Bestyrelsen valgte den 28. april 2022 en model, hvor rådet og regionsrådet hver for sig drøfter beretningen først. Selve generalforsamlingen holdes ved kvartalsmødet den 9. oktober 2024.

Ejerkredsen er kommunerne, Region Midtjylland, Aarhus Universitet og VIA University College.

# Forslag til fælles indsatsområder 2024-2026

- Klima
- Erhverv og vækst
- Sundhed
- Uddannelser, kompetencer og arbejdskraft
- Kultur
- Digitalisering

Danmark har formandskabet for EU's Ministerråd i andet halvår af 2025. Det kan give området ekstra opmærksomhed.

./. Årsregnskab 2023 {mark:m1}

./. Dagsorden til generalforsamling 2024 {mark:m2}

./. Fælles indsatsområder {mark:m3}`,
    presenters: ['Næstformanden i Central Denmark EU Office', 'Direktøren for Central Denmark EU Office'],
  },
  {
    key: 'sundhed',
    section: 'Regionalpolitiske sager',
    title: 'Temadrøftelse: Sundhedsstrukturkommissionens modeller for fremtidens sundhedsvæsen',
    officers: ['asfn', 'jhp'],
    recordNumber,
    background:
      'Kommissionen ventes at fremlægge tre modeller for sundhedsvæsenet i midten af juni 2024. Rådets synspunkter skal bruges i KL’s høringssvar.',
    recommendations: [
      'drøfter kommissionens modeller for fremtidens sundhedsvæsen og giver input til KL’s høringssvar.',
    ],
    caseStatement: `# Tre modeller

| Model | Kort fortalt |
| --- | --- |
| Klyngemodellen | 7-12 enheder med ansvar for det nære og det specialiserede |
| Regionsmodellen | 2-3 regioner i stedet for de fem i dag |
| Statsmodellen | Staten overtager ansvaret |

# Kommunernes afsæt

Kommissionen har arbejdet efter seks sigtelinjer. KL har fremlagt ni forslag, som kan bruges som afsæt for drøftelsen.`,
    presenters: ['KL (virtuelt)'],
  },
  {
    key: 'oekonomi',
    section: 'Regionalpolitiske sager',
    title: 'Økonomiaftale 2025',
    officers: ['haan'],
    recordNumber,
    background: 'Regeringen og KL indgik den 31. maj 2024 aftalen om kommunernes økonomi for 2025.',
    recommendations: ['tager orienteringen til efterretning.'],
    caseStatement: `Aftalens hovedtal:

| Område | Mia. kr. |
| --- | --- |
| Serviceudgifter, løft før nedsat administration | 3,4 |
| Reduktion af administrationen | 0,2 |
| Serviceudgifter, løft i alt | 3,2 |
| Anlæg 2025 | 20,3 |
| Anlæg 2024 til sammenligning | 19,3 |

Aftalen rummer desuden 113 forslag til regelforenkling.`,
  },
  {
    key: 'landstal',
    section: 'Regionalpolitiske sager',
    title: 'Landstallet for flygtninge 2025',
    officers: ['chbn'],
    recordNumber,
    background:
      'Udlændingestyrelsen har den 29. april 2024 meldt et landstal på 600 flygtninge for 2025. Regionskvoten for Midtjylland er 163.',
    recommendations: [
      'godkender fordelingen af regionskvoten på de 19 kommuner.',
      'godkender, at modellen fastholdes, hvis landstallet ændres i løbet af året.',
    ],
    caseStatement: `En aftale om en anden fordeling skal meddeles styrelsen inden den 10. september 2024. Ellers fastsætter styrelsen kommunekvoterne inden den 30. september 2024.

Personer efter særloven om fordrevne fra Ukraine er ikke med i tallet.

./. Henvendelsen fra Udlændingestyrelsen er vedlagt. {mark:m1}`,
  },
  {
    key: 'erhvervsfremme',
    section: 'Regionalpolitiske sager',
    title: 'Erhvervsfremmestrategi 2024-2027',
    officers: ['snm'],
    recordNumber,
    background:
      'Danmarks Erhvervsfremmebestyrelse offentliggjorde den 27. maj 2024 sin strategi for 2024-2027. Rådet gav sine bemærkninger i 2023.',
    recommendations: ['tager orienteringen til efterretning.'],
    caseStatement: `Strategien sætter retning for mere end 2 mia. kr. over fire år og har syv regionale kapitler.

# Fire mål

- Virksomhedernes omstilling
- Danske styrkepositioner
- Et enklere system
- Indsatser i hele landet

# Syv signaturindsatser

1. Virksomhedsprogrammet
2. Erhvervsfyrtårnene
3. Klyngeprogrammet
4. Iværksætterprogrammet
5. Grøn omstilling og cirkulær økonomi
6. Kvalificeret arbejdskraft
7. Turismeindsatsen`,
  },
  {
    key: 'naeste-moede',
    section: 'Punkter til næste møde',
    title: 'Punkter til mødet i KKR Midtjylland den 6. september 2024',
    officers: ['chbn', 'jhp'],
    recordNumber,
    background: `Foreløbige punkter til næste møde:

- Dimensionering af SOSU-uddannelserne
- Analyse af behovet for arbejdskraft (opdatering) og afgang af nyuddannede
- Oversigt over klimaalliancens aktiviteter`,
    recommendations: ['tager orienteringen til efterretning.'],
  },
  { key: 'eventuelt', section: 'Eventuelt', title: 'Eventuelt', officers: ['chbn'], recordNumber },
];

/** Writes a story's agenda for the meeting. @returns item key → id */
export async function writeStory(
  act: Act,
  agenda: StoryAgenda,
  story: readonly StoryItem[],
): Promise<ReadonlyMap<string, AgendaItemId>> {
  expectOk(await inner(act, openAgenda, agenda));
  const draft = await readDraft(act.trx, act.viewer, agenda.meetingId);
  const ids = new Map<string, AgendaItemId>();
  for (const item of story) {
    const section = draft?.sections.find((candidate) => candidate.title === item.section);
    if (!section) throw new Error(`the story names a section that is not there: ${item.section}`);
    const content = await contentOfStory(act, agenda.councilId, item);
    ids.set(item.key, expectOk(await inner(act, addItem, { ...agenda, sectionId: section.id, ...content })));
  }
  return ids;
}

/** The agenda of a story: of which meeting, in which council. */
type StoryAgenda = { readonly councilId: CouncilId; readonly meetingId: MeetingId };

/** Changes an item of a story; all that is not said stays as it is. */
export async function changeStoryItem(
  act: Act,
  agenda: StoryAgenda,
  itemId: AgendaItemId,
  changes: Partial<ItemContent>,
): Promise<void> {
  const draft = await readDraft(act.trx, act.viewer, agenda.meetingId);
  const item = draft?.items.find(({ id }) => id === itemId);
  if (!item) throw new Error('the story changes an item that is not there');
  const input = { ...agenda, itemId, revision: item.revision, ...contentOf(item), ...changes };
  expectOk(await inner(act, saveItem, input));
}

/** All items of a story's agenda are of the year's matter, which has a name of its own. */
async function contentOfStory(act: Act, councilId: CouncilId, item: StoryItem): Promise<NewItem> {
  const recordNumber = item.recordNumber ?? null;
  if (recordNumber !== null) {
    const title = 'Møder i KKR Midtjylland 2024';
    expectOk(await inner(act, findOrCreateMatter, { councilId, recordNumber, title, officers: [] }));
  }
  return {
    title: item.title,
    recordNumber,
    officers: item.officers,
    background: fromMarks(item.background ?? ''),
    recommendationLead: (item.recommendations?.length ?? 0) > 0 ? lead : '',
    recommendations: item.recommendations ?? [],
    caseStatement: fromMarks(item.caseStatement ?? ''),
    presenters: item.presenters ?? [],
  };
}
