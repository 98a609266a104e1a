/** An annex of the demonstration: a short PDF of our own words under a real title. */
export type DemoAnnex = {
  /** Key of the item in the story, and the mark in its text. */
  readonly item: string;
  readonly mark: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly sender?: string;
  readonly receivedOn?: string;
};

export const demoAnnexes: readonly DemoAnnex[] = [
  {
    item: 'orienteringer',
    mark: 'm1',
    title: 'Brev til erhvervsministeren',
    lines: [
      'Til erhvervsministeren',
      'KKR Midtjylland ser gerne, at de lokale erhvervshuse høres om forslagene.',
    ],
  },
  {
    item: 'orienteringer',
    mark: 'm2',
    title: 'Brev til regionsrådsformanden',
    lines: ['Til regionsrådsformanden', 'Kommunerne deltager ikke i forummet om landdistrikter.'],
  },
  {
    item: 'orienteringer',
    mark: 'm2',
    title: 'Svar fra regionsrådsformanden',
    lines: [
      'Til KKR Midtjylland',
      'Regionen tager meldingen til efterretning og ser frem til kvartalsmødet.',
    ],
    sender: 'Region Midtjylland',
    receivedOn: '2024-06-03',
  },
  {
    item: 'cdeu',
    mark: 'm1',
    title: 'Årsregnskab 2023',
    lines: [
      'Årsregnskab 2023 for Central Denmark EU Office',
      'Bilaget i demonstrationen viser kun forsiden.',
    ],
    sender: 'Central Denmark EU Office',
    receivedOn: '2024-05-28',
  },
  {
    item: 'cdeu',
    mark: 'm2',
    title: 'Dagsorden til generalforsamling 2024',
    lines: ['Generalforsamling den 9. oktober 2024', '1. Beretning', '2. Regnskab', '3. Indsatsområder'],
  },
  {
    item: 'cdeu',
    mark: 'm3',
    title: 'Fælles indsatsområder',
    lines: [
      'Fælles indsatsområder 2024-2026',
      'Klima',
      'Erhverv og vækst',
      'Sundhed',
      'Uddannelse',
      'Kultur',
      'Digitalisering',
    ],
  },
  {
    item: 'landstal',
    mark: 'm1',
    title: 'Henvendelse fra Udlændingestyrelsen',
    lines: [
      'Landstal for 2025: 600',
      'Regionskvote for Midtjylland: 163',
      'En aftale meddeles inden den 10. september 2024.',
    ],
    sender: 'Udlændingestyrelsen',
    receivedOn: '2024-04-29',
  },
];
