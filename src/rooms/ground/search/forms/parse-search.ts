import { councilInput } from '../../../../kernel/ids.ts';
import type { SearchQuestion } from '../model/search.ts';

/** Reads `q`, `raad`, `aar` and `side` of the address; what makes no sense is left out rather than refused. */
export function parseSearch(query: URLSearchParams): SearchQuestion {
  const year = /^\d{4}$/.exec(query.get('aar') ?? '')?.[0];
  const page = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0];
  const council = /^[a-z][a-z0-9-]+$/.exec(query.get('raad') ?? '')?.[0];
  return {
    text: (query.get('q') ?? '').replaceAll('\0', '').trim(),
    councilId: council === undefined ? null : councilInput.parse(council),
    year: year === undefined || year === '0000' ? null : Number(year),
    page: Number(page ?? 1),
  };
}
