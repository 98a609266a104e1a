import { sql } from 'kysely';
import { findRuleSet } from 'tvaers-rules/deadlines';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { placesOf } from '../model/places-of.ts';
import type { Reference } from '../model/reference.ts';
import { defaultSections } from '../model.ts';
import { listKnownHolidays, readReference } from '../queries/read-reference.ts';
import { refuse } from '../texts.da.ts';

/** The rule set every council follows today; a council that leaves it gets a dated row of its own. */
const currentRules = 'kkr-2022';

/**
 * Stores the reference data: what is missing is added, what has changed is corrected. Done at every start, and again
 * without harm.
 */
export const loadReference = commandWithPreparation({
  name: 'councils.load-reference',
  right: 'run-the-house',
  input: z.object({}),
  refuse,
  silent: true,
  prepare: async () => ok(await readReference()),
  async run({ trx }, _, reference) {
    await storeRegions(trx, reference);
    await storeMunicipalities(trx, reference);
    await storePostcodes(trx, reference);
    await storeCouncils(trx, reference);
    await storeHolidays(trx);
    return ok(null);
  },
});

async function storeRegions(trx: Trx, { regions }: Reference): Promise<void> {
  const rows = regions.map(({ code, name, validFrom, validUntil }) => ({
    code,
    name,
    valid_from: validFrom,
    valid_until: validUntil,
  }));
  await trx
    .insertInto('regions')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet({
        name: sql`excluded.name`,
        valid_from: sql`excluded.valid_from`,
        valid_until: sql`excluded.valid_until`,
      }),
    )
    .execute();
}

async function storeMunicipalities(trx: Trx, { municipalities, regions }: Reference): Promise<void> {
  const rows = municipalities.map((one) => ({
    code: one.code,
    name: one.name,
    official_name: one.officialName,
    name_variants: one.variants,
    business_hub: one.businessHub,
    urban_rural: one.urbanRural,
  }));
  await trx
    .insertInto('municipalities')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet({
        name: sql`excluded.name`,
        official_name: sql`excluded.official_name`,
        name_variants: sql`excluded.name_variants`,
        business_hub: sql`excluded.business_hub`,
        urban_rural: sql`excluded.urban_rural`,
      }),
    )
    .execute();
  await trx
    .insertInto('municipality_regions')
    .values(municipalities.flatMap((one) => placesOf(one, regions)))
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_code', 'valid_from'])
        .doUpdateSet({ region_code: sql`excluded.region_code`, valid_until: sql`excluded.valid_until` }),
    )
    .execute();
}

async function storePostcodes(trx: Trx, { postcodes }: Reference): Promise<void> {
  const rows = postcodes.flatMap(({ firstCode, lastCode, town, municipalities }) =>
    municipalities.map((code) => ({
      first_code: firstCode,
      last_code: lastCode,
      town,
      municipality_code: code,
    })),
  );
  await trx
    .insertInto('postcodes')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['first_code', 'municipality_code'])
        .doUpdateSet({ last_code: sql`excluded.last_code`, town: sql`excluded.town` }),
    )
    .execute();
}

async function storeCouncils(trx: Trx, { councils, municipalities }: Reference): Promise<void> {
  await trx
    .insertInto('councils')
    .values(councils.map(({ id, name }) => ({ id, name, kind: 'kkr' })))
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: sql`excluded.name` }))
    .execute();
  const seats = councils.flatMap(({ id, region }) =>
    municipalities
      .filter((one) => one.region === region)
      .map((one) => ({ council_id: id, municipality_code: one.code, valid_from: '2007-01-01' })),
  );
  await trx
    .insertInto('council_municipalities')
    .values(seats)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await storeCouncilRules(trx, councils);
}

async function storeCouncilRules(trx: Trx, councils: Reference['councils']): Promise<void> {
  const rules = findRuleSet(currentRules);
  if (rules === undefined) throw new Error(`no rule set ${currentRules}`);
  const validity = {
    rule_set: rules.id,
    valid_from: rules.validFrom,
    valid_until: rules.validUntil ?? null,
  };
  await trx
    .insertInto('council_rules')
    .values(councils.map(({ id }) => ({ council_id: id, ...validity })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // A template the secretariat has changed stays as it is.
  await trx
    .insertInto('agenda_templates')
    .values(councils.map(({ id }) => ({ council_id: id, sections: [...defaultSections] })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function storeHolidays(trx: Trx): Promise<void> {
  await trx
    .insertInto('public_holidays')
    .values(listKnownHolidays().map(({ on, name }) => ({ held_on: on, name })))
    .onConflict((conflict) => conflict.column('held_on').doUpdateSet({ name: sql`excluded.name` }))
    .execute();
}
