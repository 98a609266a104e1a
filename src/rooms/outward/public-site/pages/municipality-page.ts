import { html } from 'hono/html';
import { front, municipalityList, publicCouncil, publicSearch } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Content, definitionList, type Frame, layout, longDate } from '../../../../ui/index.ts';
import type { MunicipalityContent } from '../model.ts';
import { meetingList } from './meeting-lines.ts';

const kinds = { urban: 'Bykommune', rural: 'Landkommune' } as const;

export function municipalityPage(frame: Frame, content: MunicipalityContent): Html {
  const { municipality, council, coming } = content;
  const facts: (readonly [string, Content])[] = [
    ['Kommunekode', municipality.code],
    ['Region', regionText(content)],
    [
      'Kommunekontaktråd',
      council === null
        ? 'Intet'
        : html`<a href="${publicCouncil({ council: council.id })}">${council.name}</a>`,
    ],
    ['Erhvervshus', `Erhvervshus ${municipality.businessHub}`],
    [
      'Kommunetype',
      `${kinds[municipality.urbanRural]} (redegørelsen om regional- og landdistriktspolitik, 2020)`,
    ],
  ];
  return layout(frame, {
    title: municipality.officialName,
    breadcrumbs: [
      { text: 'Råd', href: front() },
      { text: 'Kommuner', href: municipalityList() },
    ],
    main: html`<h1>${municipality.officialName}</h1>${definitionList(facts)}
${coming.length === 0 ? '' : html`<h2>Næste møder i ${council?.name ?? 'rådet'}</h2>${meetingList(coming, { council: false })}`}
${council === null ? '' : html`<p><a href="${publicSearch({ q: municipality.name, raad: council.id })}">Søg efter ${municipality.name} i rådets sager</a></p>`}`,
  });
}

function regionText({ region, nextRegion }: MunicipalityContent): string {
  if (region === null) return 'Ingen';
  if (region.until === null || nextRegion === null) return region.name;
  return `${region.name} (til og med ${longDate(region.until)}, derefter ${nextRegion.name})`;
}
