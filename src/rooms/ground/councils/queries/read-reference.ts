import { readFileSync } from 'node:fs';
import { holidayYears, listHolidays } from 'tvaers-rules/deadlines';
import { isRefused } from 'tvaers-rules/outcome';
import { z } from 'zod';

const referenceMunicipality = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  officialName: z.string().min(1),
  variants: z.array(z.string().min(1)),
  region: z.string(),
  businessHub: z.string().min(1),
  urbanRural: z.enum(['urban', 'rural']),
});

const referenceRegion = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  name: z.string().min(1),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  followedBy: z.string().optional(),
});

const referenceCouncil = z.strictObject({ id: z.string(), name: z.string(), region: z.string() });

/** Everything in db/reference, checked. A file that does not hold what it must is a bug and throws. */
export function readReference() {
  return {
    municipalities: z.array(referenceMunicipality).length(98).parse(readFile('municipalities.json')),
    regions: z.array(referenceRegion).parse(readFile('regions.json')),
    councils: z.array(referenceCouncil).parse(readFile('councils.json')),
  };
}

export type Reference = ReturnType<typeof readReference>;
export type ReferenceMunicipality = Reference['municipalities'][number];

/** The public holidays of all years the rules know. */
export function listKnownHolidays(): readonly { readonly on: string; readonly name: string }[] {
  const years = Array.from(
    { length: holidayYears.last - holidayYears.first + 1 },
    (_, step) => holidayYears.first + step,
  );
  return years.flatMap((year) => {
    const holidays = listHolidays(year);
    if (isRefused(holidays)) throw new Error(`the rules know no holidays for ${year}`);
    return holidays;
  });
}

function readFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../../db/reference/${name}`, import.meta.url), 'utf8'));
}
