import type { SignOfPattern } from './sign-list.ts';

export type Access = 'open' | 'closed' | 'unsure';

/** How a source says that an item is closed or open. What only hints at it makes the item closed, and is asked about. */
export const accessForms: readonly (SignOfPattern & {
  readonly access: Access;
  readonly where: 'title' | 'line' | 'section';
})[] = [
  {
    name: 'closed-before-title',
    source: 'FirstAgenda',
    example: 'Lukket: Køb af landbrugsejendom',
    where: 'title',
    access: 'closed',
    pattern:
      /^\(?(?:lukke[td]|fortroligt?)(?: (?:punkt|sag|dagsordenspunkt))?\)?\s*[:–-]\s*(?=\S)|^\((?:lukke[td]|fortroligt?)(?: (?:punkt|sag))?\)\s+(?=\S)/i,
  },
  {
    name: 'closed-after-title',
    source: 'hand-made',
    example: 'Ansættelse (Lukket)',
    where: 'title',
    access: 'closed',
    pattern:
      /\s*(?:[([](?:lukke[td]|fortroligt?)(?: (?:punkt|sag))?[)\]]|[-–] ?(?:lukke[td]|fortroligt?)t?(?: (?:punkt|sag))?)$/i,
  },
  {
    name: 'open-before-title',
    source: 'SBSYS',
    example: '(Åben) Budget',
    where: 'title',
    access: 'open',
    pattern: /^\(?åbent?(?: (?:punkt|sag))?\)?\s*[:–-]\s*(?=\S)|^\(åbent?(?: (?:punkt|sag))?\)\s+(?=\S)/i,
  },
  {
    name: 'open-after-title',
    source: 'hand-made',
    example: 'Budget (Åben)',
    where: 'title',
    access: 'open',
    pattern: /\s*[([]åbent?(?: (?:punkt|sag))?[)\]]$/i,
  },
  {
    name: 'closed-line',
    source: 'Acadre, hand-made',
    example: 'Lukket punkt',
    where: 'line',
    access: 'closed',
    pattern:
      /^[([]?(?:(?:lukke[td]|fortroligt?)(?: (?:punkt|sag|behandling|dagsorden|dagsordenspunkt|møde))?|ikke offentlig(?:t)?|ikke åben(?:t punkt)?|behandles (?:for|bag) lukkede døre|åbenhed: ?(?:lukke[td]|nej)|adgang: ?lukke[td]|lukket:? ja|offentlig(?:hed)?: ?nej)[)\]]?\.?$/i,
  },
  {
    name: 'open-line',
    source: 'Acadre',
    example: 'Åben',
    where: 'line',
    access: 'open',
    pattern:
      /^[([]?(?:åbent?(?: (?:punkt|sag))?|offentligt punkt|åbenhed: ?åbent?|adgang: ?åbent?)[)\]]?\.?$/i,
  },
  {
    name: 'closed-hint',
    source: 'hand-made',
    example: 'Punktet behandles for lukkede døre',
    where: 'line',
    access: 'unsure',
    pattern:
      /^(?:punktet|sagen) (?:er (?:lukket|fortroligt?)|behandles (?:for|bag) lukkede døre|behandles (?:som|på) lukket|er undtaget (?:fra )?offentlighed)/i,
  },
  {
    name: 'closed-section',
    source: 'eDoc, hand-made',
    example: 'Lukkede punkter',
    where: 'section',
    access: 'closed',
    pattern:
      /^(?:lukke(?:de|t)|fortrolige?)\s+(?:punkter|sager|dagsorden|referat|del|møde|dagsordenspunkter|dagsordenpunkter)$/i,
  },
  {
    name: 'open-section',
    source: 'eDoc, hand-made',
    example: 'Åbne punkter',
    where: 'section',
    access: 'open',
    pattern:
      /^åb(?:ne|e[nt])\s+(?:punkter|sager|dagsorden|referat|del|møde|dagsordenspunkter|dagsordenpunkter)$/i,
  },
];

/** What a title says of its own openness, and the title without it. */
export function readTitleAccess(title: string): { readonly access: Access | null; readonly title: string } {
  for (const { where, pattern, access } of accessForms) {
    if (where !== 'title') continue;
    const bare = title.replace(pattern, '').trim();
    if (bare !== title.trim()) return { access, title: bare === '' ? title : bare };
  }
  return { access: null, title };
}

/** What a line of its own says of an item's openness. */
export function findAccessSign(text: string): Access | null {
  return text.length > 120
    ? null
    : (accessForms.find(({ where, pattern }) => where === 'line' && pattern.test(text))?.access ?? null);
}

/** What a section's title says of its items' openness. */
export function findSectionAccess(title: string): Access | null {
  return (
    accessForms.find(({ where, pattern }) => where === 'section' && pattern.test(title.trim()))?.access ??
    null
  );
}
