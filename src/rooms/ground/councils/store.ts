import { sql } from 'kysely';
import type { CouncilId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import {
  type Council,
  defaultSections,
  type Municipality,
  municipalitySchema,
  type Region,
} from './model.ts';

export async function findCouncil(trx: Trx, id: CouncilId): Promise<Council | null> {
  const row = await trx.selectFrom('councils').select(['id', 'name']).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** @throws when there is no such council: the id comes from the database */
export async function getCouncil(trx: Trx, id: CouncilId): Promise<Council> {
  return trx.selectFrom('councils').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow();
}

/** All councils by name, sorted as Danes sort. */
export function listCouncils(trx: Trx): Promise<readonly Council[]> {
  return trx.selectFrom('councils').select(['id', 'name']).orderBy(sql`name collate "da-x-icu"`).execute();
}

/** All 98, sorted by code. */
export async function listMunicipalities(trx: Trx): Promise<readonly Municipality[]> {
  const rows = await trx.selectFrom('municipalities').selectAll().orderBy('code').execute();
  return rows.map(toMunicipality);
}

export async function findMunicipalityByCode(trx: Trx, code: string): Promise<Municipality | null> {
  const row = await trx.selectFrom('municipalities').selectAll().where('code', '=', code).executeTakeFirst();
  return row ? toMunicipality(row) : null;
}

/** The municipalities that sit in the council on the day, sorted by name. */
export async function listCouncilMunicipalities(
  trx: Trx,
  councilId: CouncilId,
  on: string,
): Promise<readonly Municipality[]> {
  const rows = await trx
    .selectFrom('council_municipalities as seat')
    .innerJoin('municipalities', 'municipalities.code', 'seat.municipality_code')
    .selectAll('municipalities')
    .where('seat.council_id', '=', councilId)
    .where('seat.valid_from', '<=', on)
    .where((eb) => eb.or([eb('seat.valid_until', 'is', null), eb('seat.valid_until', '>=', on)]))
    .orderBy(sql`municipalities.name collate "da-x-icu"`)
    .execute();
  return rows.map(toMunicipality);
}

export async function findCouncilOfMunicipality(trx: Trx, code: string, on: string): Promise<Council | null> {
  const row = await trx
    .selectFrom('council_municipalities as seat')
    .innerJoin('councils', 'councils.id', 'seat.council_id')
    .select(['councils.id', 'councils.name'])
    .where('seat.municipality_code', '=', code)
    .where('seat.valid_from', '<=', on)
    .where((eb) => eb.or([eb('seat.valid_until', 'is', null), eb('seat.valid_until', '>=', on)]))
    .executeTakeFirst();
  return row ?? null;
}

/** The regions that exist on the day (YYYY-MM-DD), by code. */
export function listRegionsOn(trx: Trx, on: string): Promise<readonly Region[]> {
  return trx
    .selectFrom('regions')
    .select(['code', 'name'])
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', on)]))
    .orderBy('code')
    .execute();
}

/** The municipality's region on the day, and until when it is known to be so. */
export async function findRegionOfMunicipality(
  trx: Trx,
  code: string,
  on: string,
): Promise<(Region & { readonly until: string | null }) | null> {
  const row = await trx
    .selectFrom('municipality_regions as place')
    .innerJoin('regions', 'regions.code', 'place.region_code')
    .select(['regions.code', 'regions.name', 'place.valid_until as until'])
    .where('place.municipality_code', '=', code)
    .where('place.valid_from', '<=', on)
    .where((eb) => eb.or([eb('place.valid_until', 'is', null), eb('place.valid_until', '>=', on)]))
    .executeTakeFirst();
  return row ?? null;
}

/** The sections a new agenda of the council starts with. */
export async function getTemplateSections(trx: Trx, councilId: CouncilId): Promise<readonly string[]> {
  const row = await trx
    .selectFrom('agenda_templates')
    .select('sections')
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  return row?.sections ?? defaultSections;
}

/** A council's own sections from now on. */
export async function setTemplate(
  trx: Trx,
  councilId: CouncilId,
  sections: readonly string[],
  at: Temporal.Instant,
): Promise<void> {
  const row = { sections: [...sections], updated_at: at.toString() };
  await trx
    .insertInto('agenda_templates')
    .values({ council_id: councilId, ...row })
    .onConflict((conflict) => conflict.column('council_id').doUpdateSet(row))
    .execute();
}

type MunicipalityRow = {
  code: string;
  name: string;
  official_name: string;
  name_variants: string[];
  business_hub: string;
  urban_rural: string;
};

function toMunicipality(row: MunicipalityRow): Municipality {
  return municipalitySchema.parse({
    code: row.code,
    name: row.name,
    officialName: row.official_name,
    variants: row.name_variants,
    businessHub: row.business_hub,
    urbanRural: row.urban_rural,
  });
}
