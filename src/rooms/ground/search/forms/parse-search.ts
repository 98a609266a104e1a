import { councilInput } from '../../../../kernel/ids.ts';
import type { AskedSearch, SearchPart } from '../model/search.ts';

const partNames: ReadonlyMap<string, SearchPart> = new Map([
  ['punkter', 'thing'],
  ['bilag', 'annex'],
]);

/** Reads `q`, `raad`, `aar`, `art`, `kommune` and `side` of the address; what makes no sense is left out rather than refused. */
export function parseSearch(query: URLSearchParams): AskedSearch {
  const year = /^\d{4}$/.exec(query.get('aar') ?? '')?.[0];
  const page = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0];
  const council = /^[a-z][a-z0-9-]+$/.exec(query.get('raad') ?? '')?.[0];
  return {
    text: (query.get('q') ?? '').replaceAll('\0', '').trim(),
    councilId: council === undefined ? null : councilInput.parse(council),
    year: year === undefined || year === '0000' ? null : Number(year),
    part: partNames.get(query.get('art') ?? '') ?? null,
    municipalityCode: /^\d{3}$/.exec(query.get('kommune') ?? '')?.[0] ?? null,
    page: Number(page ?? 1),
  };
}

/** As `art` of the address says it. */
export function nameOfPart(part: SearchPart | null): string {
  return [...partNames].find(([, each]) => each === part)?.[0] ?? '';
}
