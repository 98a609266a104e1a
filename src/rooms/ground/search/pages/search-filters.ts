import { html } from 'hono/html';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { type Html, selectField } from '../../../../ui/index.ts';
import type { Municipality } from '../../councils/index.ts';
import { nameOfPart } from '../forms/parse-search.ts';
import type { AskedSearch } from '../model/search.ts';

/** What is chosen, and what there is to choose from. */
export type Choices = {
  readonly question: AskedSearch;
  readonly councils: readonly { readonly id: CouncilId; readonly name: string }[];
  readonly municipalities: readonly Municipality[];
  readonly years: readonly number[];
};

/** Council, year, kind and municipality: four lists that each begin with all. */
export function searchFilters({ question, councils, municipalities, years }: Choices): Html {
  const councilOptions = [
    { value: '', text: 'Alle råd' },
    ...councils.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const yearOptions = [
    { value: '', text: 'Alle år' },
    ...years.map((year) => ({ value: String(year), text: String(year) })),
  ];
  const partOptions = [
    { value: '', text: 'Punkter og bilag' },
    { value: nameOfPart('thing'), text: 'Kun punkter' },
    { value: nameOfPart('annex'), text: 'Kun bilag' },
  ];
  const byName = municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  const municipalityOptions = [
    { value: '', text: 'Alle kommuner' },
    ...byName.map(({ code, name }) => ({ value: code, text: name })),
  ];
  const { councilId, year, part, municipalityCode } = question;
  return html`<div class="field-row">${selectField({ name: 'raad', label: 'Råd', options: councilOptions, value: councilId ?? '' })}
${selectField({ name: 'aar', label: 'År', options: yearOptions, value: year === null ? '' : String(year) })}
${selectField({ name: 'art', label: 'Art', options: partOptions, value: nameOfPart(part) })}
${selectField({ name: 'kommune', label: 'Nævner kommunen', options: municipalityOptions, value: municipalityCode ?? '' })}</div>`;
}
