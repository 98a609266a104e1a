import { agendaOf18June2024, type StoryItem } from '../rooms/sittings/agendas/storyboards.ts';

/** Items of the agenda of 18 June 2024 by key, in the order asked for. */
function chosen(...keys: readonly string[]): readonly StoryItem[] {
  return keys.map((key) => {
    const item = agendaOf18June2024.find((candidate) => candidate.key === key);
    if (!item) throw new Error(`the agenda of 18 June 2024 has no item called ${key}`);
    return item;
  });
}

/** The everyday agenda of most stories. */
export const everyday = chosen('oekonomi', 'cdeu', 'landstal', 'eventuelt');

/** Written in a hurry: no recommendation, and an annex that is announced but not there. */
export const unfinished: readonly StoryItem[] = [
  {
    key: 'kollektiv-trafik',
    section: 'Regionalpolitiske sager',
    title: 'Kollektiv trafik i landdistrikterne',
    officers: ['asfn'],
    recordNumber: 'SAG-2024-03310',
    background: 'Flere kommuner har spurgt til fordelingen af busruter efter den seneste udbudsrunde.',
  },
  {
    key: 'klima',
    section: 'KKR',
    title: 'Status for klimaalliancen',
    officers: ['snm'],
    recordNumber: 'SAG-2024-03311',
    background: 'Klimaalliancen har afsluttet sit første år.',
    recommendations: ['tager orienteringen til efterretning.'],
    caseStatement: 'Alliancens arbejde er samlet i et notat.\n\n./. Notatet er vedlagt. {mark:m1}',
  },
];

/** Comes after the agenda went out. */
export const lateItem: StoryItem = {
  key: 'beredskab',
  section: 'Regionalpolitiske sager',
  title: 'Høring om fælles beredskab ved oversvømmelser',
  officers: ['haan'],
  recordNumber: 'SAG-2025-00020',
  background: 'Høringen kom, efter at dagsordenen var sendt ud, og fristen ligger før næste møde.',
  recommendations: ['godkender, at formandskabet afgiver høringssvar.'],
  caseStatement: 'Svaret bygger på de drøftelser, som rådet har haft om klimatilpasning.',
};

/** An item whose text is for the council only. */
export const closedItem: StoryItem = {
  key: 'udpegning',
  section: 'Udpegninger',
  title: 'Udpegning af observatør til bestyrelsen for erhvervshuset',
  officers: ['jhp'],
  recordNumber: 'SAG-2025-00031',
  background: 'To kandidater har meldt sig. Begge har erfaring fra en kommunal forvaltning.',
  recommendations: ['udpeger en af de to kandidater.'],
  caseStatement: 'Formandskabet har talt med begge kandidater og peger på den, der har siddet længst.',
};
