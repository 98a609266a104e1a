import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import {
  type Council,
  findCouncilOfMunicipality,
  findMunicipalityByCode,
  findRegionOfMunicipality,
  listCouncilMunicipalities,
  listCouncils,
  type Municipality,
} from '../../../ground/councils/index.ts';
import type { MunicipalityContent } from '../model.ts';
import { listMeetingLines } from './meeting-lines.ts';

/** The municipality as it is on the day (YYYY-MM-DD); null when the code is nobody's. */
export async function describeMunicipality(
  trx: Trx,
  viewer: Viewer,
  code: string,
  on: string,
): Promise<MunicipalityContent | null> {
  const municipality = await findMunicipalityByCode(trx, code);
  if (municipality === null) return null;
  const council = await findCouncilOfMunicipality(trx, code, on);
  const region = await findRegionOfMunicipality(trx, code, on);
  const coming =
    council === null ? [] : await listMeetingLines(trx, viewer, { councilId: council.id, from: on });
  const nextRegion = region?.until ? await findRegionOfMunicipality(trx, code, dayAfter(region.until)) : null;
  return { municipality, on, region, nextRegion, council, coming: coming.slice(0, 3) };
}

/** All municipalities under the council they sit in. */
export async function listByCouncil(
  trx: Trx,
  on: string,
): Promise<readonly { readonly council: Council; readonly municipalities: readonly Municipality[] }[]> {
  const groups = [];
  for (const council of await listCouncils(trx)) {
    groups.push({ council, municipalities: await listCouncilMunicipalities(trx, council.id, on) });
  }
  return groups;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
